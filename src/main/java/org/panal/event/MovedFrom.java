package org.panal.event;

import java.time.LocalDateTime;

/**
 * When and where people were told that a date is, before it moved.
 *
 * @param start the local date and time on the wall of the space
 * @param end the local date and time it was to be over
 * @param where the room or the place, in words; may be empty
 */
public record MovedFrom(LocalDateTime start, LocalDateTime end, String where) {}
