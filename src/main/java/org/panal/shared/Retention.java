package org.panal.shared;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something that is kept for a time only.
 *
 * @param code its name, and what it is called in sentences
 * @param kept how long after it is over
 * @param table where it stands
 * @param over which rows it is over for; {@code ?1} is the moment that lies {@code kept} back
 * @param instead what the rows get in its place, or null where they are deleted
 */
public record Retention(
    String code, Duration kept, String table, String over, @Nullable String instead) {
  /** Rows that go as a whole. */
  public static Retention deleted(String code, Duration kept, String table, String over) {
    return new Retention(code, kept, table, over, null);
  }

  /** Whether it is over so soon that somebody should look every few minutes. */
  public boolean isShort() {
    return kept.compareTo(Duration.ofDays(7)) < 0;
  }
}
