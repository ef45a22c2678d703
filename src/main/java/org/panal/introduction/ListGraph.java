package org.panal.introduction;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.panal.matching.GradedMatching;
import org.panal.matching.GradedPairs;
import org.panal.matching.Pair;
import org.panal.matching.Unmatched;

/** Tells what the engine found in a bare graph. */
final class ListGraph {
  private static final String GIVEN = "given_points";

  private final GradedPairs graph;
  private final GradedMatching matching;

  ListGraph(GradedPairs graph, GradedMatching matching) {
    this.graph = graph;
    this.matching = matching;
  }

  MatchedList answer() {
    Set<String> covered = endsOf(matching.introductions().keySet());
    List<MatchedList.Introduction> introductions =
        matching.introductions().entrySet().stream().map(ListGraph::introduction).toList();
    return new MatchedList(
        introductions,
        leftOut(covered),
        report(covered),
        MatchedCertificate.of(matching.certificate()));
  }

  private static MatchedList.Introduction introduction(Map.Entry<Pair, Long> found) {
    String a = found.getKey().first();
    String b = found.getKey().second();
    long points = found.getValue();
    return new MatchedList.Introduction(
        a, b, points, List.of(new MatchedList.Because(GIVEN, points, a, b, null, null)));
  }

  private List<MatchedList.LeftOut> leftOut(Set<String> covered) {
    Set<String> wanted =
        endsOf(
            graph.points().entrySet().stream()
                .filter(pair -> pair.getValue() >= 0)
                .map(Map.Entry::getKey)
                .toList());
    return graph.caps().entrySet().stream()
        .filter(person -> person.getValue() > 0 && !covered.contains(person.getKey()))
        .map(person -> leftOut(person.getKey(), wanted.contains(person.getKey())))
        .toList();
  }

  private static MatchedList.LeftOut leftOut(String id, boolean isWanted) {
    String code = isWanted ? Unmatched.OUTWEIGHED : Unmatched.NO_ADMISSIBLE_PARTNER;
    return new MatchedList.LeftOut(id, code, null, null);
  }

  private MatchedList.Report report(Set<String> covered) {
    return new MatchedList.Report(
        PeopleList.VALUE,
        graph.caps().size(),
        covered.size(),
        covered.size(),
        List.of(),
        graph.points().size(),
        matching.value(),
        matching.value(),
        matching.bound(),
        matching.proven());
  }

  private static Set<String> endsOf(Iterable<Pair> pairs) {
    Set<String> ends = new HashSet<>();
    pairs.forEach(pair -> ends.addAll(List.of(pair.first(), pair.second())));
    return ends;
  }
}
