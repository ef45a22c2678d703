package org.panal.matching;

import java.util.List;

/**
 * One round at tables.
 *
 * @param tables who sits together, two or more
 * @param unseated who had to stand up because whoever is left must not sit with them
 */
public record SeatedRound(List<List<String>> tables, List<String> unseated) {

  public SeatedRound {
    tables = tables.stream().map(List::copyOf).toList();
    unseated = List.copyOf(unseated);
  }

  /** Whom somebody sits with, without themselves; nobody where they have no seat. */
  public List<String> companionsOf(String id) {
    return tables.stream()
        .filter(table -> table.contains(id))
        .flatMap(List::stream)
        .filter(other -> !other.equals(id))
        .toList();
  }
}
