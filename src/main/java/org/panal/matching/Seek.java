package org.panal.matching;

import org.jspecify.annotations.Nullable;

/** A skill somebody would like to find, how much (1 to 3), and what for, where they said so. */
public record Seek(String skill, int importance, @Nullable Intent intent) {

  public static final int USUAL_IMPORTANCE = 2;

  public Seek {
    Checks.named("skill", skill);
    Checks.within("importance", importance, 1, 3);
  }
}
