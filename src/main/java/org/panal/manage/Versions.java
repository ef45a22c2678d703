package org.panal.manage;

import org.jspecify.annotations.Nullable;
import org.panal.event.OccurrenceCard;

/** The versions that a form was filled in from; null where the form does not say. */
record Versions(@Nullable Long event, @Nullable Long occurrence) {
  static Versions of(OccurrenceCard card) {
    return new Versions(card.event().version(), card.version());
  }

  static Versions read(String typed) {
    return typed.matches("\\d{1,18}-\\d{1,18}")
        ? new Versions(Long.valueOf(typed.split("-")[0]), Long.valueOf(typed.split("-")[1]))
        : new Versions(null, null);
  }

  @Override
  public String toString() {
    return event + "-" + occurrence;
  }
}
