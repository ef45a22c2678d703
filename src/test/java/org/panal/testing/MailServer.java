package org.panal.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A real mail server in this process; the mailer is pointed at it. Each mail opens a connection of
 * its own, so that whatever can go wrong at the opening has its chance.
 */
public final class MailServer implements QuarkusTestResourceLifecycleManager {
  private static final GreenMail SERVER =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @Override
  public Map<String, String> start() {
    SERVER.start();
    return Map.of(
        "quarkus.mailer.mock", "false",
        "quarkus.mailer.keep-alive", "false",
        "quarkus.mailer.host", "127.0.0.1",
        "quarkus.mailer.port", Integer.toString(SERVER.getSmtp().getPort()),
        "quarkus.mailer.from", "Panal <panal@panal.example>",
        "panal.url", "http://panal.example/");
  }

  @Override
  public void stop() {
    SERVER.stop();
  }

  /** Everything that came for an address. */
  public static List<MimeMessage> mailsTo(String address) {
    return Arrays.stream(SERVER.getReceivedMessages())
        .filter(mail -> address.equals(recipient(mail)))
        .toList();
  }

  private static String recipient(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }
}
