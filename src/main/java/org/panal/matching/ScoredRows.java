package org.panal.matching;

/**
 * All pairs of a pool, row by row, shared out among a crew: each part of the rows is scored on its
 * own, and the parts are put one after the other.
 *
 * <p>O(shared codes) for a row and a look at each pair ({@link ScoreRow}).
 */
final class ScoredRows {

  /** Rows in a part: early rows are long, late ones short, so parts have to be small. */
  private static final int EACH = 64;

  private final Profiles all;
  private final PairSet locked;
  private final Vetoes vetoes;
  private final Candidates[] parts;

  ScoredRows(Profiles all, PairSet locked) {
    this.all = all;
    this.locked = locked;
    vetoes = new Vetoes(all);
    parts = new Candidates[Crew.parts(all.size(), EACH)];
  }

  /** All pairs that no veto rules out and no lock has settled. */
  Candidates all(Crew crew) {
    crew.share(all.size(), EACH, () -> worker(new ScoreRow(all)));
    return Candidates.joined(parts);
  }

  private Crew.Worker worker(ScoreRow row) {
    return (part, from, until) -> {
      var found = new Candidates();
      for (int person = from; person < until; person++) {
        row.of(person);
        for (int other = person + 1; other < all.size(); other++) {
          look(person, other, row, found);
        }
      }
      parts[part] = found;
    };
  }

  private void look(int person, int other, ScoreRow row, Candidates found) {
    int concrete = row.concrete(other);
    if (concrete > 0) {
      int points = concrete + row.extras(other);
      if (vetoes.allow(person, other, concrete, points) && !locked.has(person, other)) {
        found.add(person, other, points, row);
      }
    }
    row.clear(other);
  }
}
