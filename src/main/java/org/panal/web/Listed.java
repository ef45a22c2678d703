package org.panal.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panal.event.EventCard;
import org.panal.event.OccurrenceCard;

/**
 * An occurrence in a list.
 *
 * @param datetime its start for machines
 */
record Listed(
    String code,
    EventCard event,
    String title,
    String hours,
    String datetime,
    String place,
    String host,
    @Nullable Chip chip,
    List<Person> people,
    int going) {

  /** Where it is, in the shortest words. */
  static String place(OccurrenceCard card) {
    if (card.room() != null) {
      return card.room().name();
    }
    return Optional.of(card.place())
        .filter(place -> !place.isEmpty())
        .orElse(card.event().space().name());
  }

  static String datetime(OccurrenceCard card) {
    return card.startsAt().atZone(card.zone()).toOffsetDateTime().toString();
  }
}
