package org.panal.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panal.testing.Packaged;

/** The ways into a package of Panal: those that are meant, and no other. */
class WaysInIT {
  private static final Pattern LINK = Pattern.compile("http://\\S+(/set-up/\\S+)");
  private static final Path BEANS =
      Path.of("target/quarkus-app/quarkus/generated-bytecode.jar").toAbsolutePath();

  @TempDir Path home;

  @Test
  void the_printed_link_lets_the_first_admin_in_once() throws Exception {
    try (Packaged application = Packaged.start(home, Map.of())) {
      theSamplePeopleAreNotThere(application);
      String link = link(application.log());
      assertThat(application.get(link).statusCode()).isEqualTo(200);
      HttpResponse<String> in = comeIn(application, link);
      assertThat(in.statusCode()).isEqualTo(303);
      String session = session(in);
      assertThat(asked(application, "/api/v1/notices", "Cookie", session)).isEqualTo(200);
      assertThat(comeIn(application, link).statusCode()).isEqualTo(409);
      assertThat(application.get(link).statusCode()).isEqualTo(409);
    }
    int links = links(home);
    try (Packaged again = Packaged.start(home, Map.of())) {
      assertThat(again.get("/q/health/ready").statusCode()).isEqualTo(200);
    }
    assertThat(links(home)).as("an admin has come in: no further link").isEqualTo(links);
  }

  private static void theSamplePeopleAreNotThere(Packaged application) throws IOException {
    assertThat(application.get("/demo/outbox").statusCode()).isEqualTo(404);
    assertThat(application.get("/demo/sign-in").statusCode()).isEqualTo(404);
    HttpRequest.Builder press =
        HttpRequest.newBuilder(application.uri("/demo/sign-in"))
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("member=0"));
    assertThat(application.send(press).statusCode()).isIn(404, 405);
    assertThat(application.get("/sign-in").body())
        .contains("PANAL_ADMIN_TOKEN")
        .doesNotContain("Marta Gil", "/demo/");
  }

  @Test
  void sample_data_makes_no_beans() throws IOException {
    try (JarFile beans = new JarFile(BEANS.toFile())) {
      List<String> classes = beans.stream().map(entry -> entry.getName()).toList();
      assertThat(classes).anyMatch(name -> name.startsWith("org/panal/web/SignInPages_"));
      assertThat(classes)
          .filteredOn(name -> name.startsWith("org/panal/demo/"))
          .noneMatch(name -> name.matches(".*_(Bean|ClientProxy|Subclass|Observer).*"))
          .noneMatch(name -> name.contains("quarkusrestinvoker"));
    }
  }

  private static HttpResponse<String> comeIn(Packaged application, String link) throws IOException {
    return application.send(
        HttpRequest.newBuilder(application.uri(link))
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("name=Ra%C3%BAl+Ortega&email=raul%40example.org")));
  }

  private static String session(HttpResponse<String> answer) {
    return answer.headers().allValues("set-cookie").stream()
        .filter(cookie -> cookie.startsWith("sid="))
        .map(cookie -> cookie.split(";")[0])
        .findFirst()
        .orElseThrow();
  }

  private static int asked(Packaged application, String path, String header, String value)
      throws IOException {
    return application
        .send(HttpRequest.newBuilder(application.uri(path)).header(header, value))
        .statusCode();
  }

  private static String link(String log) {
    Matcher link = LINK.matcher(log);
    assertThat(link.find()).as(log).isTrue();
    return link.group(1);
  }

  private static int links(Path home) throws IOException {
    String log = java.nio.file.Files.readString(home.resolve("log"));
    return (int) LINK.matcher(log).results().count();
  }
}
