package org.panal.manage;

import io.quarkus.qute.RawString;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.panal.event.OccurrenceCard;
import org.panal.picture.Chart;
import org.panal.picture.Chart.Sample;
import org.panal.picture.Chart.Tick;
import org.panal.rsvp.GoingCount;
import org.panal.shared.Language;
import org.panal.words.Dates;
import org.panal.words.Sentences;

/**
 * How many were going, day by day on the wall of the space.
 *
 * @param until the last day of the drawing
 */
record RsvpChart(NavigableMap<LocalDate, Integer> days, LocalDate until, LocalDate today) {
  private static final int ROOM_FOR_A_THIRD_TICK = 4;

  static RsvpChart of(OccurrenceCard card, List<GoingCount> counts, Instant now) {
    NavigableMap<LocalDate, Integer> days = new TreeMap<>();
    counts.forEach(count -> days.put(count.at().atZone(card.zone()).toLocalDate(), count.going()));
    LocalDate today = now.atZone(card.zone()).toLocalDate();
    LocalDate last = card.end().toLocalDate();
    return new RsvpChart(days, last.isBefore(today) ? last : today, today);
  }

  boolean isEmpty() {
    return days.isEmpty();
  }

  /** Nobody was going on the day before the first who was. */
  private LocalDate first() {
    return days.firstKey().minusDays(1);
  }

  private LocalDate last() {
    return until.isBefore(days.firstKey()) ? days.lastKey() : until;
  }

  private int on(LocalDate day) {
    var entry = days.floorEntry(day);
    return entry == null ? 0 : entry.getValue();
  }

  RawString picture(OccurrenceCard card, Language language) {
    int capacity = card.capacity() == null ? 0 : card.capacity();
    List<Sample> samples =
        first()
            .datesUntil(last().plusDays(1))
            .map(day -> new Sample(day.toEpochDay(), on(day)))
            .toList();
    return new RawString(
        new Chart(samples, ticks(language), capacity, words(capacity, language)).svg());
  }

  private List<Tick> ticks(Language language) {
    Dates dates = new Dates(language);
    List<Tick> ticks = new ArrayList<>();
    ticks.add(tick(first(), dates));
    long length = last().toEpochDay() - first().toEpochDay();
    if (length >= ROOM_FOR_A_THIRD_TICK) {
      ticks.add(tick(first().plusDays(length / 2), dates));
    }
    ticks.add(tick(last(), dates));
    return ticks;
  }

  private Tick tick(LocalDate day, Dates dates) {
    String label =
        day.equals(today)
            ? Sentences.of("board.today", dates.language(), List.of())
            : day.getDayOfMonth() + " " + dates.month(day);
    return new Tick(day.toEpochDay(), label);
  }

  private Chart.Words words(int capacity, Language language) {
    Dates dates = new Dates(language);
    String title =
        Sentences.of(
            capacity == 0 ? "board.grew" : "board.grew-of",
            language,
            List.of(dates.date(first(), today), on(last()), dates.date(last(), today), capacity));
    return new Chart.Words(
        title,
        "",
        Sentences.of("board.places", language, List.of(capacity)),
        Sentences.of("state.going", language, List.of(on(last()))));
  }
}
