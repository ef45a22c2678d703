package org.panal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeTest {
  @Test
  void a_code_holds_no_look_alikes() {
    for (int i = 0; i < 200; i++) {
      assertThat(Code.random(8)).matches("[0-9A-HJKMNP-TV-Z]{8}");
    }
  }

  @Test
  void a_typed_code_is_read_forgivingly() {
    assertThat(Code.meant(" 7k3m-9qwx ")).isEqualTo("7K3M9QWX");
    assertThat(Code.meant("oO iI lL")).isEqualTo("001111");
  }

  @Test
  void two_codes_are_not_the_same() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      codes.add(Code.random(8));
    }
    assertThat(codes).hasSize(1000);
  }

  @Test
  void folded_text_forgets_case_and_accents_and_keeps_what_tells_languages_apart() {
    assertThat(Folded.of("  Redacción   PUBLICITARIA ")).isEqualTo("redaccion publicitaria");
    assertThat(Set.of(Folded.of("C"), Folded.of("C++"), Folded.of("C#"), Folded.of(".NET")))
        .hasSize(4);
  }

  @Test
  void a_wrong_letter_or_two_swapped_ones_are_noticed() {
    String code = Code.checked(Code.of(0x1234_5678_9ABCL, 7));
    assertThat(code).hasSize(8);
    assertThat(Code.isChecked(code)).isTrue();
    for (int i = 0; i < code.length(); i++) {
      String letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
      for (char letter : letters.toCharArray()) {
        String wrong = code.substring(0, i) + letter + code.substring(i + 1);
        assertThat(Code.isChecked(wrong)).as(wrong).isEqualTo(wrong.equals(code));
      }
    }
    assertThat(Code.isChecked("12345")).isFalse();
    assertThat(Code.isChecked("")).isFalse();
    assertThat(Code.isChecked("!!!!!!!!")).isFalse();
  }
}
