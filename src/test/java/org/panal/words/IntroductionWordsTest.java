package org.panal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panal.shared.Language;
import org.panal.words.IntroductionWords.Person;
import org.panal.words.IntroductionWords.Why;

class IntroductionWordsTest {
  private static final Person ANA =
      new Person("Ana", "writing", List.of("copywriting"), List.of("web programming"));
  private static final Person LUIS =
      new Person("Luis", "web development", List.of("web programming"), List.of("copywriting"));
  private static final Why COPY = new Why("offers_what_you_seek", ANA, LUIS, "copywriting");

  private final IntroductionWords english = new IntroductionWords(Language.EN);
  private final IntroductionWords spanish = new IntroductionWords(Language.ES);

  @Test
  void each_side_reads_the_reason_as_its_own() {
    assertThat(english.reason(COPY, LUIS)).isEqualTo("Ana offers copywriting, which you look for.");
    assertThat(english.reason(COPY, ANA)).isEqualTo("You offer copywriting, which Luis looks for.");
    assertThat(english.reason(COPY)).isEqualTo("Ana offers copywriting, which Luis looks for.");
    assertThat(spanish.reason(COPY, LUIS)).isEqualTo("Ana ofrece copywriting, que tú buscas.");
  }

  @Test
  void a_name_that_ends_in_a_full_stop_brings_the_end_of_the_sentence() {
    Person vega = new Person("Vega L.", "social media", List.of(), List.of());
    Why events = new Why("complementary_skills", ANA, vega, "event planning");
    assertThat(spanish.reason(events, ANA)).endsWith("lo que hace Vega L.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "helps_both_ways",
        "offers_what_you_seek",
        "offers_related_skill",
        "complementary_fields",
        "complementary_skills",
        "mentor",
        "shared_goal",
        "fitting_intents",
        "different_field",
        "shared_language",
        "shared_interest"
      })
  void every_reason_of_the_matcher_has_words_for_both_sides_and_for_others(String code) {
    Why why = new Why(code, ANA, LUIS, "yoga");
    for (IntroductionWords words : List.of(english, spanish)) {
      assertThat(List.of(words.reason(why, ANA), words.reason(why, LUIS), words.reason(why)))
          .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("{", "null"));
      assertThat(words.openers(List.of(why), ANA, LUIS))
          .hasSize(2)
          .doesNotHaveDuplicates()
          .allSatisfy(text -> assertThat(text).endsWith("?").doesNotContain("{", "null"));
      assertThat(words.giveFirst(List.of(why), ANA, LUIS)).contains("Luis");
      assertThat(words.getFirst(List.of(why), ANA, LUIS)).contains("Ana");
      assertThat(words.giftFirst(List.of(why), ANA, LUIS)).contains("Ana", "Luis");
    }
  }

  @Test
  void an_initial_at_the_end_of_a_sentence_is_its_full_stop() {
    Person hugo = new Person("Hugo B.", "", List.of(), List.of());
    Why why = new Why("offers_related_skill", ANA, hugo, "escritura creativa");
    assertThat(spanish.reason(why)).endsWith("Hugo B.").doesNotEndWith("..");
  }

  @Test
  void people_who_say_little_still_get_questions_and_something_to_give() {
    Person silent = new Person("Eva", "", List.of(), List.of());
    assertThat(english.openers(List.of(), ANA, silent))
        .containsExactly(
            "What are you working on these days?", "What would make today worth it for you?");
    assertThat(english.giveFirst(List.of(), silent, ANA))
        .isEqualTo(
            "Think of somebody who could help Ana with web programming, and put them in touch.");
    assertThat(english.giveFirst(List.of(), silent, silent)).contains("listen");
  }

  @Test
  void a_shortage_is_told_in_numbers() {
    assertThat(english.shortage("copywriting", 7, 2))
        .isEqualTo("7 people look for copywriting; 2 offer it.");
    assertThat(english.shortage("copywriting", 1, 0))
        .isEqualTo("One person looks for copywriting; nobody offers it.");
    assertThat(spanish.shortage("pan", 2, 1))
        .isEqualTo("2 personas buscan pan; una persona lo ofrece.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no_admissible_partner",
        "all_met_before",
        "outweighed",
        "seeks_and_offers_nothing",
        "partners_are_taken",
        "odd_one_out"
      })
  void whoever_is_left_out_is_told_why_and_what_would_help(String code) {
    for (IntroductionWords words : List.of(english, spanish)) {
      assertThat(List.of(words.unmatched(code), words.help(code)))
          .allMatch(text -> text.endsWith("."));
      assertThat(words.unmatched(code, "Ana")).endsWith(".").doesNotContain("{");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Copywriting,copywriting",
    "Python,Python",
    "SEO,SEO",
    "C#,C#",
    "HTML and CSS,HTML and CSS",
    "E-mail marketing,e-mail marketing",
    "English–Spanish translation,English–Spanish translation",
    "Éxito del cliente,éxito del cliente"
  })
  void a_label_stands_in_a_sentence_as_it_should(String label, String inSentence) {
    assertThat(InSentence.label(label)).isEqualTo(inSentence);
  }

  @ParameterizedTest
  @CsvSource({"es,es", "Español,es", "spanish,es", "EN-GB,en", "euskera,eu", "klingon,klingon"})
  void a_language_is_known_by_its_names(String typed, String code) {
    assertThat(InSentence.codeOfSpoken(typed)).isEqualTo(code);
  }

  @Test
  void a_name_never_reads_as_a_pattern() {
    Person odd = new Person("{0} '<b>", "", List.of(), List.of());
    assertThat(english.reason(new Why("offers_what_you_seek", odd, LUIS, "x"), LUIS))
        .isEqualTo("{0} '<b> offers x, which you look for.");
  }

  @Test
  void a_card_says_nothing_twice_and_never_too_much() {
    Why fields = new Why("complementary_fields", ANA, LUIS, null);
    Why goesWell = new Why("complementary_skills", ANA, LUIS, "copywriting");
    Why differs = new Why("different_field", ANA, LUIS, null);
    Why spanish = new Why("shared_language", ANA, LUIS, "Spanish");
    assertThat(IntroductionWords.telling(List.of(COPY, fields, goesWell, differs, spanish)))
        .containsExactly(COPY, fields, spanish);
  }

  @Test
  void of_many_reasons_the_strongest_of_each_kind_comes_before_a_second_of_a_kind() {
    Why back = new Why("offers_what_you_seek", LUIS, ANA, "web programming");
    Why second = new Why("offers_what_you_seek", ANA, LUIS, "editing");
    Why third = new Why("offers_what_you_seek", ANA, LUIS, "translation");
    Why mentor = new Why("mentor", ANA, LUIS, "storytelling");
    Why language = new Why("shared_language", ANA, LUIS, "Spanish");
    assertThat(IntroductionWords.telling(List.of(COPY, second, third, back, mentor, language)))
        .containsExactly(COPY, back, mentor, language);
    assertThat(IntroductionWords.telling(List.of(COPY, second, third, back)))
        .containsExactly(COPY, second, third, back);
    assertThat(IntroductionWords.telling(List.of(COPY, second, third, back, mentor)))
        .containsExactly(COPY, second, back, mentor);
  }
}
