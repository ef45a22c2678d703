package org.panal.matching;

import java.util.List;
import java.util.Optional;

/** The answer: who is to be introduced, who is left out and why, and how good it is. */
public record Matching(
    List<MatchedPair> introductions,
    List<Unmatched> unmatched,
    MatchingReport report,
    Certificate certificate) {

  public Matching {
    introductions = List.copyOf(introductions);
    unmatched = List.copyOf(unmatched);
  }

  /** Everyone this person is to be introduced to, in the order of their ids. */
  public List<String> partnersOf(String id) {
    return introductionsOf(id).stream().map(found -> found.pair().other(id)).sorted().toList();
  }

  public List<MatchedPair> introductionsOf(String id) {
    return introductions.stream().filter(found -> found.pair().has(id)).toList();
  }

  public Optional<MatchedPair> between(String one, String other) {
    Pair pair = Pair.of(one, other);
    return introductions.stream().filter(found -> found.pair().equals(pair)).findFirst();
  }

  public Optional<Unmatched> whyNot(String id) {
    return unmatched.stream().filter(left -> left.id().equals(id)).findFirst();
  }

  /** What keeps somebody of this person's group from an introduction, if anything does. */
  public Optional<Bottleneck> bottleneckOf(String id) {
    return certificate.bottlenecks().stream().filter(found -> found.concerns(id)).findFirst();
  }
}
