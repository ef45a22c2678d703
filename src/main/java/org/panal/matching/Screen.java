package org.panal.matching;

import java.util.Arrays;
import java.util.function.ToLongFunction;

/**
 * Tells at once of most pairs that have nothing to show each other: no skill sought and offered, no
 * fields or skills that complement, no mentor, goal or intent in common. By one bit for each code,
 * modulo 64, in columns that fit a cache; it errs only on the side of looking closer.
 */
final class Screen {

  private final Profiles all;
  private final long[] credits;
  private final long[] seeks;
  private final long[] complements;
  private final long[] offers;
  private final long[] mentors;
  private final long[] wishes;
  private final long[] shared;
  private final int[] field;

  Screen(Profiles all) {
    this.all = all;
    credits = column(person -> person.credits().mask());
    seeks = column(person -> person.masks().seeks());
    complements = column(person -> person.complements().mask());
    offers = column(person -> person.masks().offers());
    mentors = column(person -> person.mentorLevels().mask());
    wishes = column(person -> person.wishes().mask());
    shared = column(Screen::shared);
    field = new int[all.size()];
    Arrays.setAll(field, person -> all.get(person).field());
  }

  /** Goals in one half, intents in the other. */
  private static long shared(Profile person) {
    long mask = 0;
    for (int goal : person.goals()) {
      mask |= 1L << (goal % 48);
    }
    for (int intent : person.intents()) {
      mask |= 1L << (48 + intent % 16);
    }
    return mask;
  }

  /** Whether a closer look may find a concrete reason. */
  boolean mayHaveReason(int a, int b) {
    long common =
        (credits[a] & seeks[b])
            | (seeks[a] & credits[b])
            | (complements[a] & offers[b])
            | (mentors[a] & wishes[b])
            | (wishes[a] & mentors[b])
            | (shared[a] & shared[b]);
    return common != 0
        || (field[a] >= 0 && field[b] >= 0 && all.strengthOfFields(field[a], field[b]) > 0);
  }

  private long[] column(ToLongFunction<Profile> of) {
    long[] column = new long[all.size()];
    Arrays.setAll(column, person -> of.applyAsLong(all.get(person)));
    return column;
  }
}
