package org.panal.kiosk;

import java.time.Instant;
import java.time.ZoneId;
import org.panal.checkin.Roster.Found;
import org.panal.event.EventStatus;
import org.panal.event.OccurrenceCard;
import org.panal.shared.Secrets;
import org.panal.words.Dates;

/**
 * The door that a tablet stands at, as its screens show it.
 *
 * @param now the time on the wall
 * @param toSettle how many the team has to look at
 */
record Door(String code, String title, ZoneId zone, String now, int toSettle) {
  static Door of(OccurrenceCard card, Instant now, int toSettle) {
    return new Door(
        card.code(), card.event().event().title(), card.zone(), clock(now, card.zone()), toSettle);
  }

  static boolean isCancelled(OccurrenceCard card) {
    return card.cancelledAt() != null || card.event().status() == EventStatus.CANCELLED;
  }

  String clock(Instant instant) {
    return clock(instant, zone);
  }

  private static String clock(Instant instant, ZoneId zone) {
    return Dates.time(instant.atZone(zone).toLocalDateTime());
  }

  /** Somebody who was found by what was typed. */
  KioskPages.Line line(Found found, String typed) {
    return new KioskPages.Line(
        found,
        Marked.of(found.name(), typed),
        found.hereSince() == null ? null : clock(found.hereSince()),
        Secrets.uuid().toString());
  }
}
