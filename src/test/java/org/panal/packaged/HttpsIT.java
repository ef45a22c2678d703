package org.panal.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panal.testing.Packaged;

/** Behind a proxy that speaks https: what browsers keep is bound to this host and to https. */
class HttpsIT {
  private static final Pattern LINK = Pattern.compile("https://panal[.]example(/set-up/\\S+)");
  private static final Map<String, String> PUBLIC = Map.of("PANAL_URL", "https://panal.example");

  @TempDir Path home;

  @Test
  void cookies_are_for_this_host_over_https_alone_and_no_other_counts() throws Exception {
    try (Packaged application = Packaged.start(home, PUBLIC)) {
      String session = session(comeIn(application));
      assertThat(application.get("/events").headers().firstValue("Strict-Transport-Security"))
          .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
      assertThat(seen(application, "__Host-sid=" + session)).isEqualTo(200);
      assertThat(seen(application, "sid=" + session))
          .as("any site of the domain could have set it")
          .isEqualTo(401);
    }
  }

  private static HttpResponse<String> comeIn(Packaged application) throws IOException {
    Matcher link = LINK.matcher(application.log());
    assertThat(link.find()).isTrue();
    return application.send(
        HttpRequest.newBuilder(application.uri(link.group(1)))
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("name=Ra%C3%BAl+Ortega&email=raul%40example.org")));
  }

  private static String session(HttpResponse<String> in) {
    assertThat(in.statusCode()).isEqualTo(303);
    String cookie =
        in.headers().allValues("set-cookie").stream()
            .filter(each -> each.startsWith("__Host-sid="))
            .findFirst()
            .orElseThrow();
    assertThat(cookie.toLowerCase(java.util.Locale.ROOT))
        .contains("secure", "httponly", "samesite=lax", "path=/")
        .doesNotContain("domain=");
    return cookie.split("[=;]")[1];
  }

  private static int seen(Packaged application, String cookie) throws IOException {
    return application
        .send(HttpRequest.newBuilder(application.uri("/api/v1/notices")).header("Cookie", cookie))
        .statusCode();
  }
}
