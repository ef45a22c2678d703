package org.panal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.panal.introduction.IntroductionCard;
import org.panal.introduction.IntroductionState;
import org.panal.shared.Language;
import org.panal.words.Dates;

/**
 * How many people wait to be met, and where, when it is at one event.
 *
 * @param where the day and the name of the event, or nothing
 */
record Suggested(int count, String where) {
  static Suggested of(List<IntroductionCard> cards, Instant now, Language language) {
    List<IntroductionCard> ahead =
        cards.stream().filter(card -> card.state() != IntroductionState.PAST).toList();
    List<IntroductionCard.Where> places =
        ahead.stream().map(IntroductionCard::at).distinct().toList();
    return new Suggested(
        ahead.size(), places.size() == 1 ? told(places.get(0), now, language) : "");
  }

  private static String told(IntroductionCard.Where at, Instant now, Language language) {
    LocalDate today = now.atZone(at.zone()).toLocalDate();
    return new Dates(language).day(at.start().toLocalDate(), today) + " · " + at.title();
  }
}
