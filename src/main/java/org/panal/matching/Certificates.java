package org.panal.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Writes the proof of an answer down by the ids of the people. */
final class Certificates {

  private final Expansion instance;
  private final IntFunction<String> ids;

  private Certificates(Expansion instance, IntFunction<String> ids) {
    this.instance = instance;
    this.ids = ids;
  }

  /** The proof for a bare weighted graph, which has no levels. */
  static Certificate of(GradedPairs graph, GradedExpansion expanded, Proof proof) {
    List<String> people = List.copyOf(graph.caps().keySet());
    var writer = new Certificates(expanded.expansion(), people::get);
    return new Certificate(
        expanded.expansion().grain,
        List.of(),
        writer.places(proof.places()),
        proof.pairs().stream().map(writer::ends).toList(),
        proof.oddSets().stream().map(writer::oddSet).toList(),
        List.of(),
        List.of());
  }

  static Certificate of(
      Draw draw, Levels levels, Expansion instance, Proof proof, List<Bottleneck> bottlenecks) {
    var writer = new Certificates(instance, person -> draw.all.get(person).id());
    return new Certificate(
        instance.grain,
        levels.bonuses(),
        writer.places(proof.places()),
        proof.pairs().stream().map(writer::ends).toList(),
        proof.oddSets().stream().map(writer::oddSet).toList(),
        IntStream.range(0, levels.bonuses().size())
            .mapToObj(level -> writer.shortage(levels, level))
            .toList(),
        bottlenecks);
  }

  private TreeMap<String, List<Long>> places(long[] duals) {
    var places = new TreeMap<String, List<Long>>();
    for (int person = 0; person < instance.people && duals.length > 0; person++) {
      int first = instance.firstPlace[person];
      int until = instance.firstPlace[person + 1];
      if (first < until) {
        places.put(id(person), Arrays.stream(duals, first, until).boxed().toList());
      }
    }
    return places;
  }

  private Certificate.EndPrices ends(Proof.EndDuals ends) {
    return new Certificate.EndPrices(pair(ends.pair()), ends.atA(), ends.atB());
  }

  private Certificate.OddSet oddSet(Proof.OddNodes set) {
    return new Certificate.OddSet(
        set.dual(),
        set.within(),
        Arrays.stream(set.places()).mapToObj(this::place).toList(),
        Arrays.stream(set.ends()).mapToObj(this::end).toList());
  }

  private Certificate.Place place(int node) {
    int found = Arrays.binarySearch(instance.firstPlace, node);
    int person = found < 0 ? -found - 2 : found;
    while (instance.firstPlace[person + 1] <= node) {
      person++;
    }
    return new Certificate.Place(id(person), node - instance.firstPlace[person]);
  }

  private Certificate.End end(int end) {
    int person = end < 0 ? instance.b(~end) : instance.a(end);
    return new Certificate.End(pair(Math.max(end, ~end)), id(person));
  }

  private List<String> shortage(Levels levels, int level) {
    var people = new ArrayList<String>();
    for (int person = 0; person < instance.people; person++) {
      if (!levels.isServed(person, level) && levels.inShort(level).get(person)) {
        people.add(id(person));
      }
    }
    return people;
  }

  private Pair pair(int pair) {
    return new Pair(id(instance.a(pair)), id(instance.b(pair)));
  }

  private String id(int person) {
    return ids.apply(person);
  }
}
