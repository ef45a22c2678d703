package org.panal.matching;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The picked pairs with their points, their sum, the bound it is measured against, and the proof of
 * it.
 */
public record GradedMatching(
    SortedMap<Pair, Long> introductions,
    long value,
    long bound,
    boolean proven,
    Certificate certificate) {

  public GradedMatching {
    introductions = Collections.unmodifiableSortedMap(new TreeMap<>(introductions));
  }
}
