package org.panal.checkin;

import org.panal.shared.Coded;
import org.panal.shared.Invalid;

/** Why somebody whom a tablet let in could not be signed up. */
public enum LooseEndReason {
  FULL,
  CLOSED,
  ADDRESS,
  NAME,
  OTHER;

  static LooseEndReason of(Coded no) {
    if (no instanceof Invalid invalid) {
      return switch (invalid.errors().get(0).field()) {
        case "email" -> ADDRESS;
        case "name" -> NAME;
        default -> OTHER;
      };
    }
    return switch (no.code()) {
      case "rsvp.full" -> FULL;
      case "check-in.closed" -> CLOSED;
      default -> OTHER;
    };
  }
}
