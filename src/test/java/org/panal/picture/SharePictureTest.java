package org.panal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panal.picture.SharePicture.Mark;

class SharePictureTest {
  private static final Letters HEADING = letters("heading");
  private static final Letters TEXT = letters("text");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ABCDEFGHIJKLMNOPQRSTUVWXYZÁÉÍÓÚÜÑ",
        "abcdefghijklmnopqrstuvwxyzáéíóúüñç",
        "0123456789 ¿¡?!.,:;«»“”‘’–—·…&@/()+%€ªº"
      })
  void every_letter_of_both_languages_has_its_outline(String letters) {
    assertThat(HEADING.known(letters)).isEqualTo(letters);
    assertThat(TEXT.known(letters)).isEqualTo(letters);
  }

  @Test
  void an_accent_typed_by_itself_joins_its_letter_and_what_nobody_drew_is_left_out() {
    assertThat(HEADING.known("Cafe\u0301 🐝 con pan")).isEqualTo("Café con pan");
  }

  @Test
  void letters_that_suit_each_other_stand_nearer() {
    assertThat(HEADING.width("To", 1000))
        .isLessThan(HEADING.width("T", 1000) + HEADING.width("o", 1000));
  }

  @Test
  void a_title_breaks_between_words_and_no_line_is_too_wide() {
    List<String> lines = HEADING.lines("Copy & Code: words that sell on the web", 68, 560);

    assertThat(lines).containsExactly("Copy & Code:", "words that sell", "on the web");
    assertThat(HEADING.lines("Otorrinolaringología".repeat(4), 42, 560))
        .hasSizeGreaterThan(1)
        .allMatch(line -> HEADING.width(line, 42) <= 560);
  }

  @Test
  void what_does_not_fit_ends_in_an_ellipsis() {
    assertThat(TEXT.cut("Coworking Valdemiel", 30, 560)).isEqualTo("Coworking Valdemiel");
    assertThat(TEXT.cut("Coworking Valdemiel ".repeat(9), 30, 560))
        .endsWith("…")
        .satisfies(cut -> assertThat(TEXT.width(cut, 30)).isLessThanOrEqualTo(560));
  }

  @Test
  void the_same_event_gives_the_same_picture_and_another_title_another() {
    assertThat(picture("Copy & Code")).isEqualTo(picture("Copy & Code"));
    assertThat(picture("Copy & Code")).isNotEqualTo(picture("Code & Copy"));
    assertThat(SvgReader.read(picture("Título larguísimo ".repeat(20)))).isNotNull();
  }

  @Test
  void a_title_in_letters_nobody_drew_is_better_not_shown() {
    assertThat(share("Καλημέρα κόσμε").isReadable(HEADING)).isFalse();
    assertThat(share("Pan 🥖 y café ☕").isReadable(HEADING)).isTrue();
  }

  private static String picture(String title) {
    return share(title).svg(HEADING, TEXT);
  }

  private static SharePicture share(String title) {
    return new SharePicture(
        Cover.of("1"), new Mark("", "Panal"), title, "Jue 26 nov, 18:30", "Coworking Valdemiel");
  }

  private static Letters letters(String name) {
    try (var in = SharePictureTest.class.getResourceAsStream("/letters/" + name + ".txt")) {
      return new Letters(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
