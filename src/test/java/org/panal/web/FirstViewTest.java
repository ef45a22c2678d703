package org.panal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.panal.testing.Evenings;

/** What a phone loads before somebody who comes for the first time sees a page. */
@QuarkusTest
class FirstViewTest {
  private static final int KILO = 1024;
  private static final Pattern STYLE = Pattern.compile("rel=\"stylesheet\" href=\"([^\"]+)\"");
  private static final Pattern SCRIPT = Pattern.compile("<script src=\"([^\"]+)\"");
  private static final Pattern FONT = Pattern.compile("rel=\"preload\" href=\"([^\"]+)\"");
  private static final Pattern PICTURE = Pattern.compile("<img [^>]*src=\"([^\"]+)\"");

  @Inject Evenings evenings;

  /** The bytes of each file that the page names so, as they travel. */
  private static int weight(String page, Pattern kind) {
    return kind.matcher(page)
        .results()
        .map(hit -> hit.group(1).replace("&amp;", "&"))
        .distinct()
        .mapToInt(FirstViewTest::weight)
        .sum();
  }

  /** Fonts are packed already. */
  private static int weight(String path) {
    byte[] file = RestAssured.given().get(path).then().statusCode(200).extract().asByteArray();
    return path.endsWith(".woff2") ? file.length : packed(file);
  }

  private static int packed(byte[] file) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return packed.size();
  }

  private Stream<String> paths() {
    String code = evenings.forSeats(20).code();
    String space = evenings.forSeats(20).event().event().space().code();
    return List.of("/events", "/events/" + code, "/spaces/" + space, "/sign-in", "/matchings")
        .stream();
  }

  @Test
  void a_first_view_is_light() {
    assertThat(paths())
        .allSatisfy(
            path -> {
              String page = RestAssured.given().get(path).asString();
              int styles = weight(page, STYLE);
              int scripts = weight(page, SCRIPT);
              int whole =
                  weight(path) + styles + scripts + weight(page, FONT) + weight(page, PICTURE);
              assertThat(styles).as("styles of " + path).isBetween(1, 16 * KILO);
              assertThat(scripts).as("scripts of " + path).isBetween(1, 25 * KILO);
              assertThat(whole).as("all of " + path).isBetween(50 * KILO, 120 * KILO);
            });
  }
}
