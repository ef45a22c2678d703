package org.panal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConformanceTest {
  private static final String SOUND =
      "<!DOCTYPE html><html lang=\"es\"><head><title>x</title></head><body><p>x</p></body></html>";

  @Test
  void sound_html_has_no_fault() {
    assertThat(Conformance.faults(SOUND)).isEmpty();
  }

  @Test
  void what_a_browser_would_forgive_is_a_fault() {
    assertThat(Conformance.faults(SOUND.replace("<p>x</p>", "<p><div>x</div></p>")))
        .singleElement()
        .asString()
        .contains("No “p” element in scope");
    assertThat(Conformance.faults(SOUND.replace("<p>", "<p id=\"a\"></p><p id=\"a\">")))
        .singleElement()
        .asString()
        .contains("Duplicate ID");
  }
}
