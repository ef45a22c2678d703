package org.panal.notice;

import io.quarkus.qute.Variant;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.panal.access.SignInMail;
import org.panal.access.SignIns;
import org.panal.shared.Viewer;
import org.panal.words.MailWords;

/** Writes the mail with the code and the link that let somebody in. */
@ApplicationScoped
class SignInLetters {
  private static final Viewer SENDER = Viewer.system("mail");

  private final SignIns signIns;
  private final Envelope.House house;

  SignInLetters(
      SignIns signIns,
      @ConfigProperty(name = "panal.name") String product,
      @ConfigProperty(name = "panal.url") String url) {
    this.signIns = signIns;
    this.house = Envelope.House.of(product, url);
  }

  Optional<Letter> of(UUID signIn, Notice notice) {
    return signIns.mail(SENDER, signIn).map(mail -> letter(mail, notice));
  }

  /** Each try has a code of its own, so each is another mail: mailboxes hide a repeated id. */
  private Letter letter(SignInMail mail, Notice notice) {
    Locale locale = mail.language().locale();
    MailWords words = MessageBundles.get(MailWords.class, Localized.Literal.of(locale.toString()));
    Entrance entrance = Entrance.of(house, mail, words);
    return new Letter(
        mail.email(),
        entrance.subject(),
        house.messageId(notice.dedupKey() + "." + notice.tries()),
        rendered(entrance, locale, Variant.TEXT_HTML),
        rendered(entrance, locale, Variant.TEXT_PLAIN));
  }

  private static String rendered(Entrance entrance, Locale locale, String type) {
    return NoticeMails.signin(entrance)
        .setLocale(locale)
        .setVariant(Variant.forContentType(type))
        .render();
  }
}
