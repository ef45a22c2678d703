package org.panal.manage;

import java.util.List;
import org.panal.event.EventGathering;
import org.panal.event.OccurrenceCard;
import org.panal.shared.Language;
import org.panal.shared.Site;
import org.panal.space.SpaceView;
import org.panal.words.Dates;
import org.panal.words.Sentences;

/**
 * A sheet of paper for the wall.
 *
 * @param above a line before the title; may be empty
 * @param size of the title's letters: short, long or longest
 * @param lines when and where
 * @param url where the code leads
 * @param scan what to do with the code
 * @param cover the picture's address
 */
record Poster(
    Language language,
    String above,
    String title,
    String size,
    List<String> lines,
    String url,
    String scan,
    String cover) {
  private static final int LONG = 28;
  private static final int LONGEST = 60;

  static Poster of(OccurrenceCard card, Language language, Site site) {
    Dates dates = new Dates(language);
    String day = dates.day(card.start().toLocalDate(), card.start().toLocalDate());
    String hours = dates.hours(card.start(), card.end());
    return new Poster(
        language,
        card.event().space().name(),
        card.event().event().title(),
        size(card.event().event().title()),
        List.of(day, hours, where(card, language)),
        site.at("/events/" + card.code()),
        say("poster.answer", language),
        Covers.wide(card.event().id().toString(), card.event().event().topics()));
  }

  static Poster of(SpaceView space, Language language, Site site) {
    return new Poster(
        language,
        "",
        space.name(),
        size(space.name()),
        space.address().isEmpty() ? List.of() : List.of(space.address()),
        site.at("/spaces/" + space.code()),
        say("poster.calendar", language),
        Covers.wide(space.id().toString(), List.of()));
  }

  private static String where(OccurrenceCard card, Language language) {
    if (card.event().event().gathering() == EventGathering.ONLINE) {
      return say("poster.online", language);
    }
    if (card.room() != null) {
      return card.room().name() + " · " + card.event().space().address();
    }
    return card.place().isEmpty() ? card.event().space().address() : card.place();
  }

  private static String size(String title) {
    return title.length() > LONGEST ? "longest" : title.length() > LONG ? "long" : "short";
  }

  private static String say(String code, Language language) {
    return Sentences.of(code, language, List.of());
  }

  /** The address as people type it. */
  public String typed() {
    return url.replaceFirst("^https?://", "");
  }
}
