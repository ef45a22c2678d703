package org.panal.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panal.testing.Packaged;

/** What whoever runs a space gets: the package, started from any directory. */
class PackagedIT {
  private static final Pattern SCRIPT =
      Pattern.compile("<script(?: defer)?>(.*?)</script>", Pattern.DOTALL);

  @TempDir Path home;

  @Test
  void it_runs_from_any_directory_and_takes_its_database_along_when_it_ends() throws Exception {
    Packaged application = Packaged.start(home, Map.of());
    assertThat(application.get("/openapi").statusCode()).isEqualTo(200);
    assertThat(application.databases()).isNotEmpty();
    application.close();
    assertThat(application.databases()).isEmpty();
  }

  @Test
  void a_second_one_on_the_same_data_is_told_so_and_leaves_the_first_alone() throws Exception {
    try (Packaged first = Packaged.start(home, Map.of())) {
      assertThat(secondOn(home)).contains("Another Panal is running on");
      assertThat(first.get("/q/health/ready").statusCode()).isEqualTo(200);
    }
  }

  /** The framework writes them, and another version may write others. */
  @Test
  void the_page_of_the_api_runs_the_scripts_that_stand_in_it_and_no_others() throws Exception {
    try (Packaged application = Packaged.start(home, Map.of())) {
      HttpResponse<String> page = application.get("/openapi/ui/");
      StringBuilder sources = new StringBuilder("script-src 'self'");
      Matcher script = SCRIPT.matcher(page.body());
      while (script.find()) {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.group(1).getBytes(UTF_8));
        sources.append(" 'sha256-").append(Base64.getEncoder().encodeToString(hash)).append("'");
      }
      assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
          .startsWith("default-src 'none'; " + sources + ";")
          .contains("base-uri 'none'", "frame-ancestors 'none'");
    }
  }

  private static String secondOn(Path home) throws Exception {
    try (Packaged second = Packaged.start(home, Map.of())) {
      return second.log();
    } catch (AssertionError ended) {
      return java.nio.file.Files.readString(home.resolve("log"));
    }
  }
}
