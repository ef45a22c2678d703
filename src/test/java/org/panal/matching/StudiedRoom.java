package org.panal.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A room of real people with what each pair is worth, whoever introduces them. */
final class StudiedRoom {

  final Pool pool;
  final int people;
  final int cap;
  final int[][] points;

  /** What the first gains from the second, in basis points. */
  final int[][] benefit;

  private final Draw draw;

  StudiedRoom(List<Participant> people, int cap, Collection<Pair> met) {
    pool = Pool.of(people).introductions(cap).met(met).build();
    this.people = people.size();
    this.cap = cap;
    points = new int[this.people][this.people];
    benefit = new int[this.people][this.people];
    draw =
        new Draw(
            new Profiles(Pool.of(people).introductions(cap).build(), Weights.standard()),
            QualityStudy.SEED);
    Candidates pairs = draw.candidates;
    for (int i = 0; i < pairs.size; i++) {
      points[pairs.a[i]][pairs.b[i]] = pairs.points[i];
      points[pairs.b[i]][pairs.a[i]] = pairs.points[i];
      benefit[pairs.a[i]][pairs.b[i]] = pairs.benefitA[i];
      benefit[pairs.b[i]][pairs.a[i]] = pairs.benefitB[i];
    }
  }

  String id(int person) {
    return draw.all.get(person).id();
  }

  int indexOf(String id) {
    return draw.all.indexOf(id);
  }

  /** Whether anybody here offers what this person newly seeks. */
  boolean canBeServed(int person) {
    return Arrays.stream(benefit[person]).anyMatch(gained -> gained > 0);
  }

  boolean canBeServedBothWays(int person) {
    for (int other = 0; other < people; other++) {
      if (helpsBoth(person, other)) {
        return true;
      }
    }
    return false;
  }

  boolean helpsBoth(int one, int other) {
    return benefit[one][other] > 0 && benefit[other][one] > 0;
  }
}
