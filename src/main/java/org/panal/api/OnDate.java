package org.panal.api;

import org.panal.event.OccurrenceCard;
import org.panal.rsvp.Seats;

/**
 * An occurrence with how full it is.
 *
 * @param overbooked whether more are going than may, because the capacity was lowered
 */
public record OnDate(OccurrenceCard occurrence, Seats seats, boolean overbooked) {
  static OnDate of(OccurrenceCard occurrence, Seats seats) {
    Integer capacity = occurrence.capacity();
    return new OnDate(
        occurrence, seats, capacity != null && seats.going() + seats.held() > capacity);
  }
}
