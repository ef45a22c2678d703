package org.panal.notice;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.panal.event.OccurrenceCard;
import org.panal.member.Member;
import org.panal.shared.Language;
import org.panal.shared.Site;
import org.panal.words.MailWords;

/** What every letter is written on: the house's name and address, in the reader's language. */
@ApplicationScoped
class Stationery {
  private final Envelope.House house;

  Stationery(
      @ConfigProperty(name = "panal.name") String product,
      @ConfigProperty(name = "panal.url") Site site) {
    this.house = new Envelope.House(product, site);
  }

  Envelope.House house() {
    return house;
  }

  Envelope envelope(Member reader, OccurrenceCard card) {
    return Envelope.of(house, reader, card);
  }

  static MailWords words(Language language) {
    return words(MailWords.class, language);
  }

  static <W> W words(Class<W> bundle, Language language) {
    return MessageBundles.get(bundle, Localized.Literal.of(language.locale().toString()));
  }

  Letter letter(
      Notice notice, Member reader, Envelope envelope, Function<Envelope, TemplateInstance> mail) {
    Written written = Written.of(reader.language(), () -> mail.apply(envelope));
    String id = house.messageId(notice.dedupKey());
    return new Letter(reader.email(), envelope.subject(), id, written.html(), written.text());
  }

  /** One mail, for programs that show pages and for those that show text alone. */
  record Written(String html, String text) {
    static Written of(Language language, Supplier<TemplateInstance> mail) {
      return new Written(
          rendered(mail.get(), language, Variant.TEXT_HTML),
          rendered(mail.get(), language, Variant.TEXT_PLAIN));
    }

    private static String rendered(TemplateInstance mail, Language language, String type) {
      return mail.setLocale(language.locale()).setVariant(Variant.forContentType(type)).render();
    }
  }
}
