package org.panal.matching;

import java.util.List;
import java.util.Optional;

/**
 * One round of talks: who talks with whom, and who rests meanwhile.
 *
 * @param talks in the order of their pairs
 * @param resting in the order of their ids
 */
public record TimedRound(List<MatchedPair> talks, List<String> resting) {

  public TimedRound {
    talks = List.copyOf(talks);
    resting = List.copyOf(resting);
  }

  SeatedRound asTables() {
    List<List<String>> tables =
        talks.stream()
            .map(MatchedPair::pair)
            .map(pair -> List.of(pair.first(), pair.second()))
            .toList();
    return new SeatedRound(tables, resting);
  }

  /** Whom somebody talks with in this round. */
  public Optional<String> partnerOf(String id) {
    return talks.stream()
        .filter(talk -> talk.pair().has(id))
        .map(talk -> talk.pair().other(id))
        .findFirst();
  }
}
