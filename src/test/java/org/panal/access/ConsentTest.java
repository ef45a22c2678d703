package org.panal.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.panal.shared.Language;
import org.panal.shared.Secrets;
import org.panal.words.Entry;

/** Nobody can be said to have agreed to a text that was changed after them. */
@QuarkusTest
class ConsentTest {
  @Test
  void a_changed_text_has_a_new_version() {
    assertThat(SignIns.CONSENT + " " + Secrets.hash(text(Language.EN) + text(Language.ES)))
        .as("the text changed: give it a new version in SignIns, then pin both here")
        .isEqualTo("2026-11 04bbdb08c16509fe91998eb075193989db3f5fa85e1e2edb4cc5f356f7e2c1ef");
  }

  private static String text(Language language) {
    return MessageBundles.get(Entry.class, Localized.Literal.of(language.locale().toString()))
        .consent("");
  }
}
