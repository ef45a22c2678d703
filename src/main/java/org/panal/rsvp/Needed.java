package org.panal.rsvp;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many of those going look for something that a member offers.
 *
 * @param skills the codes of what they look for, what most of them look for first
 */
public record Needed(long people, List<String> skills) {
  static final Needed BY_NOBODY = new Needed(0, List.of());

  /** From rows of skill and member. */
  static Needed of(List<Object[]> rows) {
    Map<String, Long> times =
        rows.stream().collect(groupingBy(row -> (String) row[0], TreeMap::new, counting()));
    List<String> skills =
        times.entrySet().stream()
            .sorted(comparing(Map.Entry<String, Long>::getValue).reversed())
            .map(Map.Entry::getKey)
            .toList();
    return new Needed(rows.stream().map(row -> row[1]).distinct().count(), skills);
  }
}
