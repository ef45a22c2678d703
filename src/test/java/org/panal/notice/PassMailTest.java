package org.panal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.checkin.Badges;
import org.panal.checkin.Pass;
import org.panal.testing.Camera;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.MailServer;
import org.panal.testing.Mails;
import org.panal.testing.Rows;

/** The pass travels with the mail that says somebody is going. */
@QuarkusTest
@WithTestResource(MailServer.class)
class PassMailTest {
  @Inject NoticeSender sender;
  @Inject Badges badges;
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Rows rows;

  @Test
  void the_mail_holds_the_pass_as_a_picture_and_as_words() throws Exception {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    Pass pass = badges.get(Guests.as(marta), evening.code());
    sender.sendDue();
    String address = rows.value("SELECT email FROM member WHERE id = ?1", marta).toString();
    MimeMessage mail = Mails.latestTo(address);
    assertThat(Mails.text(mail)).contains(pass.typed(), "/events/" + evening.code() + "/pass");
    assertThat(Mails.html(mail)).contains("src=\"cid:pass\"", pass.typed());
    assertThat(Camera.read(Mails.picture(mail, "pass").orElseThrow())).isEqualTo(pass.payload());
    assertThat(MailServer.mailsTo(address)).hasSize(1);
  }
}
