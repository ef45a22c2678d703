package org.panal.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Two rounds of a timetable drawn again together: the best choice of two pairs for each person
 * among all that talk in neither of the other rounds, split into two rounds where it is better than
 * what stands.
 *
 * <p>The choice falls into paths and cycles ({@link Trails}). Paths and even cycles take the two
 * rounds in turn; an odd cycle first loses the pair that costs least. People whom old or new pairs
 * join are one part: each part is exchanged or left as it is, so the plan never gets worse. One
 * staged solve, the rest linear.
 */
final class TwoRounds {

  private final TalkPlan plan;
  private final int one;
  private final int other;
  private final int[] elsewhere;
  private final DisjointSets parts;

  TwoRounds(TalkPlan plan, int one, int other) {
    this.plan = plan;
    this.one = one;
    this.other = other;
    elsewhere = plan.talks.clone();
    parts = new DisjointSets(elsewhere.length);
  }

  /** Exchanges whatever gets better. */
  void improve() {
    int[] standing = IntStream.range(0, plan.roundOf.length).filter(this::stands).toArray();
    for (int pair : standing) {
      elsewhere[a(pair)]--;
      elsewhere[b(pair)]--;
      parts.join(a(pair), b(pair));
    }
    int[] chosen =
        plan.best(
            pair -> plan.roundOf[pair] == TalkPlan.APART || stands(pair),
            2,
            person -> elsewhere[person]);
    Arrays.stream(chosen).forEach(pair -> parts.join(a(pair), b(pair)));
    var trails = new Trails(plan, chosen, elsewhere);
    int[] kept = IntStream.of(chosen).filter(pair -> trails.side(pair) >= 0).toArray();
    long[] gained = worth(kept);
    long[] lost = worth(standing);
    for (int pair : standing) {
      if (gained[part(pair)] > lost[part(pair)]) {
        plan.put(pair, TalkPlan.APART);
      }
    }
    for (int pair : kept) {
      if (gained[part(pair)] > lost[part(pair)]) {
        plan.put(pair, trails.side(pair) == 0 ? one : other);
      }
    }
  }

  /** What pairs are worth, with the seats they fill, part by part. */
  private long[] worth(int[] pairs) {
    long[] worth = new long[elsewhere.length];
    int[] talks = elsewhere.clone();
    for (int pair : pairs) {
      worth[part(pair)] +=
          plan.gain(pair)
              + plan.seat(plan.rests(talks[a(pair)]++))
              + plan.seat(plan.rests(talks[b(pair)]++));
    }
    return worth;
  }

  private boolean stands(int pair) {
    return plan.roundOf[pair] == one || plan.roundOf[pair] == other;
  }

  private int part(int pair) {
    return parts.find(a(pair));
  }

  private int a(int pair) {
    return plan.draw.candidates.a[pair];
  }

  private int b(int pair) {
    return plan.draw.candidates.b[pair];
  }
}
