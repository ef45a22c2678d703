package org.panal.api;

import org.jspecify.annotations.Nullable;
import org.panal.event.OccurrenceCard;
import org.panal.rsvp.Seats;

/**
 * An occurrence with how full it is.
 *
 * @param overbooked whether more are going than may, because the capacity was lowered
 * @param came how many members the door let in, once it is over; null before, and where nobody kept
 *     the door
 */
public record OnDate(
    OccurrenceCard occurrence, Seats seats, boolean overbooked, @Nullable Integer came) {
  static OnDate of(OccurrenceCard occurrence, Seats seats, @Nullable Integer came) {
    Integer capacity = occurrence.capacity();
    return new OnDate(
        occurrence, seats, capacity != null && seats.going() + seats.held() > capacity, came);
  }
}
