package org.panal.event;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Typed;

/**
 * When and where an occurrence is, as somebody wrote it.
 *
 * @param start the local date and time on the wall of the space
 * @param end the local date and time it is over
 * @param offset which of two readings is meant where the clock changes at that time
 * @param room the room of the space it is in
 * @param place where it is when it is in no room, or how to find it
 * @param joinLink where people join online; only those going see it
 * @param capacity how many may be going; left out: everybody fits
 * @param cutOffMinutes how long before the start people stop moving up by themselves
 */
public record OccurrenceForm(
    @Nullable LocalDateTime start,
    @Nullable LocalDateTime end,
    @Nullable ZoneOffset offset,
    @Nullable UUID room,
    @Size(max = 200) String place,
    @Size(max = 400) String joinLink,
    @Nullable @Min(1) @Max(100_000) Integer capacity,
    @Min(0) @Max(10_080) Integer cutOffMinutes) {
  /** Two hours. */
  public static final int USUAL_CUT_OFF = 120;

  public OccurrenceForm {
    place = Typed.line(place);
    joinLink = Typed.line(joinLink);
    cutOffMinutes = requireNonNullElse(cutOffMinutes, USUAL_CUT_OFF);
  }

  /** The same at another time, as long as before. Another day has another clock. */
  OccurrenceForm startingOn(LocalDateTime then) {
    Duration length = Duration.between(requireNonNull(start), requireNonNull(end));
    boolean isSameDay = then.toLocalDate().equals(start.toLocalDate());
    return new OccurrenceForm(
        then,
        then.plus(length),
        isSameDay ? offset : null,
        room,
        place,
        joinLink,
        capacity,
        cutOffMinutes);
  }

  /** The same in no room, nor anywhere else that is known yet. */
  OccurrenceForm withoutRoom() {
    return new OccurrenceForm(start, end, offset, null, "", joinLink, capacity, cutOffMinutes);
  }

  /** A time and nothing else. */
  public static OccurrenceForm between(
      @Nullable LocalDateTime start, @Nullable LocalDateTime end, @Nullable ZoneOffset offset) {
    return new OccurrenceForm(start, end, offset, null, "", "", null, USUAL_CUT_OFF);
  }
}
