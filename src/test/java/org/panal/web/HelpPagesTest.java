package org.panal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panal.testing.As;

@QuarkusTest
class HelpPagesTest {
  @ParameterizedTest
  @CsvSource({
    "/help, en, How introductions are chosen",
    "/help, es, Cómo se eligen las presentaciones",
    "/accessibility, en, What is not there yet",
    "/accessibility, es, Lo que todavía falta"
  })
  void it_explains_itself_in_the_readers_language(String path, String language, String words) {
    String page =
        As.nobody()
            .header("Accept-Language", language)
            .get(path)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    Html.mustBeSound(page);
    assertThat(page).contains("<html lang=\"" + language + "\">", words);
  }
}
