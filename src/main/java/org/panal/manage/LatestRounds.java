package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.panal.edge.CurrentViewer;
import org.panal.introduction.Rounds;
import org.panal.shared.Paging;

/** Reads the latest round of an occurrence, draft or published. */
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
        .map(round -> rounds.get(viewer.get(), code, round.number(), viewer.language()))
        .map(Latest::new);
  }
}
