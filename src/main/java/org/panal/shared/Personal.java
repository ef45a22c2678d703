package org.panal.shared;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a feature keeps about people. Every feature that has such rows has a bean of this kind; the
 * package {@code privacy} asks all of them when somebody wants to read or to erase what is there.
 */
public interface Personal {
  /** Where its rows about a member stand, as far as they are that member's to read. */
  List<Part> parts();

  /** Refuses while somebody cannot go: something hangs on them that others count on. */
  default void mustBeFree(UUID member, Instant now) {}

  /** Overwrites or deletes all that it keeps about somebody, in the caller's transaction. */
  void erase(Leaver leaver, Instant now);

  /** What it keeps for a time only. */
  default List<Retention> retentions() {
    return List.of();
  }

  /** Who is erased. */
  record Leaver(UUID id, String email) {}

  /**
   * Rows about a member.
   *
   * @param columns which of their columns the member may read
   * @param where which rows; each question mark stands for the member's id
   */
  record Part(String table, String columns, String where) {
    /** Whole rows that name the member in one column. */
    public static Part of(String table, String column) {
      return new Part(table, "*", column + " = ?");
    }
  }
}
