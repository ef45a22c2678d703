package org.panal.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.mailer.Mail;
import jakarta.mail.internet.MimeUtility;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeMailTest {
  private static final String BEE = Character.toString(0x1f41d);

  @Test
  void nothing_that_ends_a_line_reaches_a_header() throws Exception {
    Mail mail = SafeMail.of(letter("ana@example.org", "You’re going\r\nBcc: eve@example.org\0"));
    assertThat(MimeUtility.decodeText(mail.getSubject()))
        .isEqualTo("You’re going Bcc: eve@example.org");
    assertThat(mail.getHeaders())
        .containsOnlyKeys("Message-ID", "Auto-Submitted")
        .containsEntry("Message-ID", List.of("<going.1 Bcc: eve@panal.example>"))
        .containsEntry("Auto-Submitted", List.of("auto-generated"));
    assertThat(mail.getReplyTo()).isNull();
  }

  @Test
  void marks_that_turn_the_reading_are_gone_from_the_subject() {
    assertThat(SafeMail.line("moc.liame\u202eana\u2066 \u200fhi", 100))
        .isEqualTo("moc.liame ana hi");
  }

  @Test
  void a_long_subject_ends_at_a_whole_character() {
    String line = SafeMail.line(BEE.repeat(200), SafeMail.SUBJECT_LENGTH);
    assertThat(line.codePointCount(0, line.length())).isEqualTo(SafeMail.SUBJECT_LENGTH);
    assertThat(line).endsWith(BEE + "…");
  }

  @Test
  void a_subject_keeps_every_character() throws Exception {
    String subject = "Ana " + BEE + " busca diseño; 「名前」 " + ("ñ" + BEE).repeat(30);
    String encoded = SafeMail.encoded(subject);
    assertThat(encoded).matches("[\\x20-\\x7e]*");
    assertThat(encoded.split(" ")).allMatch(word -> word.length() <= 75);
    assertThat(MimeUtility.decodeText(encoded)).isEqualTo(subject);
    assertThat(SafeMail.encoded("Plain")).isEqualTo("Plain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana@example.org\r\nBcc: eve@example.org",
        "ana@example.org, eve@example.org",
        "Ana <ana@example.org>",
        "ana@example.org;eve@example.org",
        "ana",
        ""
      })
  void a_mail_goes_to_one_address_or_nowhere(String address) {
    assertThatThrownBy(() -> SafeMail.of(letter(address, "Hi")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Letter letter(String to, String subject) {
    return new Letter(to, subject, "going.1\r\nBcc: eve@panal.example", "<p>Hi</p>", "Hi");
  }
}
