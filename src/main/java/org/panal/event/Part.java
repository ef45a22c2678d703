package org.panal.event;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What may differ from date to date of an event that repeats. */
public enum Part {
  TIME,
  PLACE,
  JOIN_LINK,
  CAPACITY,
  CUT_OFF;

  /** The parts in which two forms differ. An offset that one of them leaves open does not count. */
  static Set<Part> differing(OccurrenceForm one, OccurrenceForm other) {
    Set<Part> parts = new TreeSet<>();
    addIf(parts, TIME, !isSameTime(one, other));
    addIf(
        parts,
        PLACE,
        !Objects.equals(one.room(), other.room()) || !one.place().equals(other.place()));
    addIf(parts, JOIN_LINK, !one.joinLink().equals(other.joinLink()));
    addIf(parts, CAPACITY, !Objects.equals(one.capacity(), other.capacity()));
    addIf(parts, CUT_OFF, !one.cutOffMinutes().equals(other.cutOffMinutes()));
    return parts;
  }

  private static boolean isSameTime(OccurrenceForm one, OccurrenceForm other) {
    boolean isSameOffset =
        one.offset() == null || other.offset() == null || one.offset().equals(other.offset());
    return isSameOffset
        && Objects.equals(one.start(), other.start())
        && Objects.equals(one.end(), other.end());
  }

  private static void addIf(Set<Part> parts, Part part, boolean differs) {
    if (differs) {
      parts.add(part);
    }
  }
}
