package org.panal.matching;

import java.util.Arrays;

/** Union-find with path halving; who represents a set is for the caller to say. */
final class DisjointSets {

  private final int[] link;

  DisjointSets(int size) {
    link = new int[size];
    Arrays.setAll(link, i -> i);
  }

  int find(int element) {
    int at = element;
    while (link[at] != at) {
      link[at] = link[link[at]];
      at = link[at];
    }
    return at;
  }

  /** Joins two sets; the representative of the second stands for both. */
  void join(int one, int into) {
    link[find(one)] = find(into);
  }
}
