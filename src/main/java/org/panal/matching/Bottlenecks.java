package org.panal.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Reads the bottlenecks off a {@link HungarianForest}: the blossoms of its outer people are the
 * groups, whose only neighbours hold the inner places. One bottleneck for each part that is joined
 * by neither group nor gate to the rest. Linear in the pairs of the groups.
 */
final class Bottlenecks {

  private final Draw draw;
  private final HungarianForest forest;
  private final PairsOf pairsOf;
  private final DisjointSets parts;

  private Bottlenecks(Draw draw, Outcome outcome) {
    this.draw = draw;
    pairsOf = new PairsOf(draw);
    forest = new HungarianForest(draw, outcome, pairsOf);
    parts = new DisjointSets(draw.people());
  }

  /** Why people are left out, by their parts; nothing where more people could be covered. */
  static List<Bottleneck> of(Draw draw, Outcome outcome) {
    var found = new Bottlenecks(draw, outcome);
    return found.forest.isComplete() ? found.list() : List.of();
  }

  private List<Bottleneck> list() {
    for (int person = 0; person < draw.people(); person++) {
      for (int i = pairsOf.start[person];
          forest.isOuter(person) && i < pairsOf.start[person + 1];
          i++) {
        parts.join(person, pairsOf.other(person, i));
      }
    }
    var byPart = new TreeMap<Integer, Part>();
    for (int person = 0; person < draw.people(); person++) {
      if (forest.isOuter(person)) {
        part(byPart, person).addOuter(forest.blossomOf(person), id(person));
      } else if (forest.contested(person) > 0) {
        boolean all = forest.contested(person) == draw.free[person];
        part(byPart, person).addGate(id(person), forest.contested(person), all);
      }
    }
    return byPart.values().stream().map(Part::bottleneck).toList();
  }

  private Part part(TreeMap<Integer, Part> byPart, int person) {
    return byPart.computeIfAbsent(parts.find(person), part -> new Part());
  }

  private String id(int person) {
    return draw.all.get(person).id();
  }

  /** What is known of one part so far, in the order of the ids. */
  private static final class Part {
    private final List<String> gates = new ArrayList<>();
    private final List<String> mentors = new ArrayList<>();
    private final TreeMap<Integer, List<String>> groups = new TreeMap<>();
    private int places;

    void addOuter(int blossom, String id) {
      groups.computeIfAbsent(blossom, group -> new ArrayList<>()).add(id);
    }

    void addGate(String id, int contested, boolean all) {
      (all ? gates : mentors).add(id);
      places += contested;
    }

    Bottleneck bottleneck() {
      return new Bottleneck(gates, mentors, List.copyOf(groups.values()), places);
    }
  }
}
