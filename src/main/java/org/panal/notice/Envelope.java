package org.panal.notice;

import org.panal.event.OccurrenceCard;
import org.panal.member.Member;
import org.panal.shared.Language;
import org.panal.shared.Site;
import org.panal.words.Dates;
import org.panal.words.Names;

/**
 * What every mail about an occurrence shows: who reads it, what it is about, where its links lead.
 *
 * @param language the tag of the reader's language
 * @param product what this installation is called
 * @param reader their first name
 */
public record Envelope(
    String language, String product, String subject, String reader, Evening evening, Links links) {

  /**
   * What is on.
   *
   * @param place where, or empty when it is online alone
   * @param joinLink where to join online, or empty
   */
  public record Evening(String title, String day, String time, String place, String joinLink) {
    static Evening of(OccurrenceCard card, Language language) {
      String joinLink = card.joinLink();
      return new Evening(
          card.event().event().title(),
          Dates.day(card.start(), language),
          Dates.time(card.start()),
          place(card),
          joinLink == null ? "" : joinLink);
    }

    private static String place(OccurrenceCard card) {
      String space = card.event().space().name();
      if (card.room() != null) {
        return card.room().name() + ", " + space;
      }
      return card.place().isEmpty() && !card.online() ? space : card.place();
    }
  }

  /** Pages; no link of a mail changes anything by being followed. */
  public record Links(String occurrence, String pass, String introductions, String profile) {
    /** A page of the occurrence, such as the one that asks whether the reader still comes. */
    public String page(String name) {
      return occurrence + "/" + name;
    }
  }

  /** Where mails come from and lead to. */
  record House(String product, Site site) {
    /** The host is where we are reached, so that no other house makes the same id. */
    String messageId(String key) {
      return key + "@" + site.host();
    }

    Links links(OccurrenceCard card) {
      String occurrence = site.at("/events/" + card.code());
      return new Links(
          occurrence, occurrence + "/pass", site.at("/introductions"), site.at("/profile"));
    }
  }

  static Envelope of(House house, Member reader, OccurrenceCard card) {
    Language language = reader.language();
    return new Envelope(
        language.tag(),
        house.product(),
        "",
        Names.first(reader.name()),
        Evening.of(card, language),
        house.links(card));
  }

  Envelope about(String reason) {
    return new Envelope(language, product, reason, reader, evening, links);
  }
}
