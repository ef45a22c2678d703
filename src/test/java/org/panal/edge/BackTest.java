package org.panal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Going back leads to a page of ours, whatever a link said. */
class BackTest {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/events", "/events/7QK4?day=2#rsvp", "/events?text=caf%C3%A9"})
  void a_page_of_ours_is_gone_back_to(String page) {
    assertThat(Back.to(page)).hasToString(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "events",
        "https://elsewhere.example/",
        "//elsewhere.example",
        "///elsewhere.example",
        "/\\elsewhere.example",
        "/events\\..\\x",
        "\\\\elsewhere.example",
        "/\t/elsewhere.example",
        "/\n/elsewhere.example",
        " //elsewhere.example",
        "javascript:alert(1)",
        "/{events}",
        "/a b"
      })
  void anything_else_leads_to_whats_on(String page) {
    assertThat(Back.to(page)).hasToString("/events");
  }

  @Test
  void nothing_leads_to_whats_on() {
    assertThat(Back.to(null)).hasToString("/events");
    assertThat(Back.to("/" + "a".repeat(5000))).hasToString("/events");
  }
}
