package org.panal.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.turnout.DateTurnout;

/**
 * What the page of an occurrence says once it is over.
 *
 * @param places how many people had one
 * @param came how many of them the door let in; null where nobody kept it
 * @param reader what it was to them
 */
record Over(int places, @Nullable Integer came, Reader reader) {

  /** What an occurrence that is over was to who reads of it. */
  enum Reader {
    /** They were let in, or had a place and nobody kept the door. */
    THERE,
    /** They had a place, and the door has not seen them. */
    MISSED,
    ELSEWHERE
  }

  static Over of(DateTurnout turnout, int places, boolean hadPlace, @Nullable UUID reader) {
    boolean isIn = reader != null && turnout.came().contains(reader);
    Reader was =
        isIn || hadPlace && !turnout.isKnown()
            ? Reader.THERE
            : hadPlace ? Reader.MISSED : Reader.ELSEWHERE;
    return new Over(places, turnout.isKnown() ? turnout.came().size() : null, was);
  }
}
