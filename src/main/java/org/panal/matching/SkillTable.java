package org.panal.matching;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A number for some skills, and for each the skill it comes from: 40 for illustration because of
 * graphic design, say. Skills are rising; the mask is theirs.
 */
record SkillTable(int[] skills, int[] values, int[] sources, long mask) {

  SkillTable(int[] skills, int[] values, int[] sources) {
    this(skills, values, sources, Codes.mask(skills));
  }

  /** The place of a skill in the columns, or a negative number. */
  int find(int skill) {
    return Arrays.binarySearch(skills, skill);
  }

  /** The number of a skill, 0 where it has none. */
  int of(int skill) {
    int found = find(skill);
    return found < 0 ? 0 : values[found];
  }

  /** Collects the greatest number of each skill; of equal ones the first given stays. */
  static final class Builder {
    private final SortedMap<Integer, int[]> rows = new TreeMap<>();

    void add(int skill, int value, int source) {
      int[] known = rows.get(skill);
      if (value > 0 && (known == null || known[0] < value)) {
        rows.put(skill, new int[] {value, source});
      }
    }

    SkillTable build() {
      int[] skills = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
      int[] values = rows.values().stream().mapToInt(row -> row[0]).toArray();
      int[] sources = rows.values().stream().mapToInt(row -> row[1]).toArray();
      return new SkillTable(skills, values, sources);
    }
  }
}
