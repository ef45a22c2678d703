package org.panal.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best answer of a small pool by looking at every choice of pairs. It shares the candidates and
 * their points with the engine, and nothing of how an answer is found or graded.
 */
final class BruteForce {

  private final Draw draw;
  private final List<List<Held>> held = new ArrayList<>();
  private final int[] room;
  private long[] best = {};
  private long points;
  private long stability;
  private long ties;

  private record Held(int benefit, boolean asMentor) {}

  BruteForce(Pool pool, Weights weights, long seed) {
    draw = new Draw(new Profiles(pool, weights), seed);
    room = new int[draw.people()];
    for (int person = 0; person < draw.people(); person++) {
      held.add(new ArrayList<>());
      room[person] = draw.all.get(person).cap();
    }
    for (int lock = 0; lock < draw.locks.size; lock++) {
      take(draw.locks, lock);
    }
    search(0);
  }

  /** Counts of the levels (fair only), then the value, then the tie-breaks. */
  long[] best() {
    return best;
  }

  private void search(int pair) {
    if (pair == draw.candidates.size) {
      long[] grade = grade();
      best = best.length == 0 || Arrays.compare(grade, best) > 0 ? grade : best;
      return;
    }
    search(pair + 1);
    int a = draw.candidates.a[pair];
    int b = draw.candidates.b[pair];
    if (room[a] > 0 && room[b] > 0) {
      take(draw.candidates, pair);
      ties += draw.tieBreak(pair);
      if (mayMentor(a) && mayMentor(b)) {
        search(pair + 1);
      }
      ties -= draw.tieBreak(pair);
      giveBack(pair);
    }
  }

  /** Who limits their mentees gets no more of them than that, unless locks say so. */
  private boolean mayMentor(int person) {
    long mentees = held.get(person).stream().filter(Held::asMentor).count();
    long locked = lockedMentees(person);
    return mentees == locked || mentees <= Mentors.places(draw.all.get(person));
  }

  private long lockedMentees(int person) {
    return held.get(person).subList(0, draw.lockedCount[person]).stream()
        .filter(Held::asMentor)
        .count();
  }

  private void take(Candidates pairs, int pair) {
    held.get(pairs.a[pair]).add(new Held(pairs.benefitA[pair], pairs.mentorsA[pair]));
    held.get(pairs.b[pair]).add(new Held(pairs.benefitB[pair], pairs.mentorsB[pair]));
    room[pairs.a[pair]]--;
    room[pairs.b[pair]]--;
    points += pairs.points[pair];
    stability += draw.worth(pairs, pair) - pairs.points[pair];
  }

  private void giveBack(int pair) {
    Candidates pairs = draw.candidates;
    held.get(pairs.a[pair]).remove(held.get(pairs.a[pair]).size() - 1);
    held.get(pairs.b[pair]).remove(held.get(pairs.b[pair]).size() - 1);
    room[pairs.a[pair]]++;
    room[pairs.b[pair]]++;
    points -= pairs.points[pair];
    stability -= draw.worth(pairs, pair) - pairs.points[pair];
  }

  private long[] grade() {
    List<Integer> levels = draw.bonuses().levels();
    if (!draw.isFair()) {
      return new long[] {points, ties};
    }
    long[] grade = new long[levels.size() + 3];
    long value = points + stability;
    for (int person = 0; person < draw.people(); person++) {
      int headline = headline(person);
      grade[0] += held.get(person).isEmpty() ? 0 : 1;
      for (int level = 0; level < levels.size(); level++) {
        grade[level + 1] += headline >= levels.get(level) ? 1 : 0;
      }
      value += draw.bonuses().ofHeadline(headline);
      for (int number = 1; number <= held.get(person).size(); number++) {
        value += draw.bonuses().introduction() / number;
      }
    }
    grade[levels.size() + 1] = value;
    grade[levels.size() + 2] = ties;
    return grade;
  }

  /** The best benefit that can take the headline place with all mentees in the mentee places. */
  private int headline(int person) {
    int locked = draw.lockedCount[person];
    int best = 0;
    for (int i = 0; i < held.get(person).size(); i++) {
      Held at = held.get(person).get(i);
      if (i < locked || fits(person, at)) {
        best = Math.max(best, at.benefit());
      }
    }
    return best;
  }

  private boolean fits(int person, Held atHeadline) {
    List<Held> free = held.get(person).subList(draw.lockedCount[person], held.get(person).size());
    long mentees = free.stream().filter(Held::asMentor).count();
    long menteePlaces = Math.max(0, Mentors.places(draw.all.get(person)) - lockedMentees(person));
    long places = draw.all.get(person).cap() - draw.lockedCount[person];
    long inMenteePlaces = mentees + (atHeadline.asMentor() ? 0 : 1);
    return inMenteePlaces <= Math.min(menteePlaces, places)
        || menteePlaces >= places
        || mentees == 0;
  }
}
