package org.panal.event;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * A change of one date that others are to follow: in the parts that changed, and by as many days as
 * it moved.
 */
record DateEdit(Set<Part> parts, long days, OccurrenceForm to) {
  static DateEdit of(OccurrenceForm present, OccurrenceForm wanted) {
    long days =
        ChronoUnit.DAYS.between(
            requireNonNull(present.start()).toLocalDate(),
            requireNonNull(wanted.start()).toLocalDate());
    return new DateEdit(Part.differing(present, wanted), days, wanted);
  }

  /** Another date with this change, but for what stays as it is there. */
  OccurrenceForm on(OccurrenceForm own, Set<Part> kept) {
    boolean moves = takes(Part.TIME, kept);
    boolean goes = takes(Part.PLACE, kept);
    LocalDateTime start = requireNonNull(own.start());
    return new OccurrenceForm(
        moves ? start(start) : start,
        moves ? end(start) : own.end(),
        moves && to.offset() != null ? to.offset() : own.offset(),
        goes ? to.room() : own.room(),
        goes ? to.place() : own.place(),
        takes(Part.JOIN_LINK, kept) ? to.joinLink() : own.joinLink(),
        takes(Part.CAPACITY, kept) ? to.capacity() : own.capacity(),
        takes(Part.CUT_OFF, kept) ? to.cutOffMinutes() : own.cutOffMinutes());
  }

  private boolean takes(Part part, Set<Part> kept) {
    return parts.contains(part) && !kept.contains(part);
  }

  private LocalDateTime start(LocalDateTime own) {
    return own.toLocalDate().plusDays(days).atTime(requireNonNull(to.start()).toLocalTime());
  }

  private LocalDateTime end(LocalDateTime own) {
    LocalDateTime end = requireNonNull(to.end());
    long nights =
        ChronoUnit.DAYS.between(requireNonNull(to.start()).toLocalDate(), end.toLocalDate());
    return start(own).toLocalDate().plusDays(nights).atTime(end.toLocalTime());
  }
}
