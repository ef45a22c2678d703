package org.panal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.panal.event.OccurrenceCard;
import org.panal.shared.Language;
import org.panal.words.Dates;
import org.panal.words.Sentences;

/**
 * When an occurrence is, in the reader's words and by the clock of its place.
 *
 * @param day Thursday 26 November
 * @param away in 5 days
 * @param brief Thu 26 Nov, 18:30
 * @param datetime the start for machines
 */
record When(
    String day,
    String hours,
    String zone,
    String zoneInFull,
    String away,
    String brief,
    String month,
    int dayOfMonth,
    String datetime) {

  static When of(OccurrenceCard card, Instant now, Language language) {
    Dates dates = new Dates(language);
    LocalDate today = now.atZone(card.zone()).toLocalDate();
    LocalDate day = card.start().toLocalDate();
    boolean isOn = !now.isBefore(card.startsAt()) && now.isBefore(card.endsAt());
    return new When(
        dates.day(day, today),
        dates.hours(card.start(), card.end()),
        dates.zone(card.zone(), card.startsAt()),
        dates.zoneInFull(card.zone()),
        isOn ? Sentences.of("when.now", language, List.of()) : dates.away(day, today),
        dates.brief(card.start()),
        dates.month(day),
        day.getDayOfMonth(),
        Listed.datetime(card));
  }
}
