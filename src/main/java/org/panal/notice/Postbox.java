package org.panal.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.LaunchMode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailMessage;
import io.vertx.mutiny.ext.mail.MailClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where letters leave. The mailer gives each mail a copy line even where nobody gets a copy, and an
 * empty one is no header (RFC 5322): so mails go to the client beneath it. Where no mail leaves, in
 * development, the mailer shows what would.
 */
@ApplicationScoped
class Postbox {
  private final ReactiveMailer mailer;
  private final MailClient client;
  private final String from;
  private final boolean isShownOnly;

  Postbox(
      ReactiveMailer mailer,
      MailClient client,
      @ConfigProperty(name = "quarkus.mailer.from") String from,
      @ConfigProperty(name = "quarkus.mailer.mock") Optional<Boolean> mock) {
    this.mailer = mailer;
    this.client = client;
    this.from = from;
    this.isShownOnly = mock.orElse(LaunchMode.current().isDevOrTest());
  }

  Uni<Void> post(Letter letter) {
    Mail mail = SafeMail.of(letter);
    return isShownOnly
        ? mailer.send(mail)
        : client.sendMail(message(mail, letter.pictures())).replaceWithVoid();
  }

  private MailMessage message(Mail mail, List<Letter.Picture> pictures) {
    MultiMap headers = MultiMap.caseInsensitiveMultiMap();
    mail.getHeaders().forEach(headers::add);
    MailMessage message =
        new MailMessage()
            .setFrom(from)
            .setTo(mail.getTo())
            .setSubject(mail.getSubject())
            .setText(mail.getText())
            .setHtml(mail.getHtml())
            .setHeaders(headers);
    return pictures.isEmpty()
        ? message
        : message.setInlineAttachment(pictures.stream().map(Postbox::attached).toList());
  }

  private static MailAttachment attached(Letter.Picture picture) {
    return MailAttachment.create()
        .setName(picture.name() + ".png")
        .setContentType("image/png")
        .setDisposition("inline")
        .setContentId("<" + picture.name() + ">")
        .setData(Buffer.buffer(picture.png()));
  }
}
