package org.panal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"https://panal.example", "https://panal.example/", " https://panal.example// "})
  void however_its_end_is_typed_an_address_has_one_slash(String typed) {
    assertThat(Site.of(typed).at("/events")).isEqualTo("https://panal.example/events");
  }

  @Test
  void an_installation_can_live_below_a_path() {
    Site site = Site.of("https://example.com:8443/panal/");
    assertThat(site.at("/events")).isEqualTo("https://example.com:8443/panal/events");
    assertThat(site.host()).isEqualTo("example.com");
    assertThat(site.origin()).isEqualTo("https://example.com:8443");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "panal.example",
        "ftp://panal.example",
        "https://",
        "https://a b",
        "https://a?b"
      })
  void what_nobody_can_be_led_to_is_no_address(String typed) {
    assertThatThrownBy(() -> Site.of(typed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("panal.url");
  }
}
