package org.panal.web;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.panal.event.MovedFrom;
import org.panal.event.OccurrenceCard;
import org.panal.shared.Language;
import org.panal.words.Dates;

/**
 * That an occurrence is not when or where people were told first.
 *
 * @param before Thu 26 Nov, 18:30 – 20:30, Main room
 * @param now the same of today
 */
record Moved(String before, String now) {
  static @Nullable Moved of(OccurrenceCard card, Standing standing, Language language) {
    MovedFrom from = card.movedFrom();
    if (from == null || standing == Standing.CANCELLED || standing == Standing.PAST) {
      return null;
    }
    Dates dates = new Dates(language);
    String place = card.room() == null ? card.place() : card.room().name();
    return new Moved(
        told(from.start(), from.end(), from.where(), dates),
        told(card.start(), card.end(), place, dates));
  }

  private static String told(LocalDateTime start, LocalDateTime end, String where, Dates dates) {
    boolean isOneDay = start.toLocalDate().equals(end.toLocalDate());
    String when = dates.brief(start) + " – " + (isOneDay ? Dates.time(end) : dates.brief(end));
    return where.isEmpty() ? when : when + ", " + where;
  }
}
