package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.panal.edge.CurrentViewer;
import org.panal.introduction.RoundSummary;
import org.panal.introduction.Rounds;
import org.panal.shared.Paging;

/** Reads rounds of an occurrence for its pages, above all the latest. */
@ApplicationScoped
class LatestRounds {
  private final Rounds rounds;
  private final CurrentViewer viewer;

  LatestRounds(Rounds rounds, CurrentViewer viewer) {
    this.rounds = rounds;
    this.viewer = viewer;
  }

  Optional<Latest> find(String code) {
    return rounds.list(viewer.get(), code, new Paging(0, 1)).items().stream()
        .findFirst()
        .map(round -> get(code, round.number()));
  }

  /** A round, the latest or not. */
  Latest get(String code, int number) {
    return new Latest(rounds.get(viewer.get(), code, number, viewer.language()));
  }

  /** The rounds to look back at, the latest first: of many, the last twenty. */
  List<RoundSummary> all(String code) {
    return rounds.list(viewer.get(), code, new Paging(0, Paging.USUAL)).items();
  }
}
