package org.panal.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a plan of tables, or of talks as tables of two, against the pool alone. It shares nothing
 * with what made the plan but the rules of who must be apart. That no plan is better it cannot say.
 *
 * <p>O(rounds · people · seats).
 */
public final class CheckedSeating {

  private final Pool pool;
  private final int seats;
  private final Profiles all;
  private final Vetoes vetoes;
  private final Set<String> people = new TreeSet<>();
  private final Set<String> problems = new TreeSet<>();
  private final Set<Pair> together = new HashSet<>();
  private int repeats;

  /**
   * @param seats the most people at a table
   */
  public CheckedSeating(Pool pool, int seats) {
    this.pool = pool;
    this.seats = seats;
    all = new Profiles(pool, Weights.standard());
    vetoes = new Vetoes(all);
    pool.people().stream()
        .filter(person -> pool.capOf(person) > 0)
        .forEach(person -> people.add(person.id()));
  }

  /**
   * What is wrong with a plan, if anything: everybody who wants introductions must be once in each
   * round, nobody else, no table too large, and nobody with whom they must not be.
   */
  public List<String> problems(List<SeatedRound> rounds) {
    problems.clear();
    together.clear();
    repeats = 0;
    rounds.forEach(this::see);
    return List.copyOf(problems);
  }

  /** How often two sit together in the plan seen last who had met, or had sat together before. */
  public int repeats() {
    return repeats;
  }

  private void see(SeatedRound round) {
    var seen = new ArrayList<>(round.unseated());
    for (List<String> table : round.tables()) {
      seen.addAll(table);
      require(table.size() > 1, "a table of one");
      require(table.size() <= seats, "a table with too many people");
      see(table);
    }
    require(new HashSet<>(seen).size() == seen.size(), "somebody sits in two places at once");
    require(people.containsAll(seen), "somebody sits who takes no part");
    require(seen.containsAll(people), "somebody is forgotten");
  }

  private void see(List<String> table) {
    for (int i = 0; i < table.size(); i++) {
      for (int j = i + 1; j < table.size(); j++) {
        if (people.contains(table.get(i)) && people.contains(table.get(j))) {
          see(Pair.of(table.get(i), table.get(j)));
        }
      }
    }
  }

  private void see(Pair pair) {
    int a = all.indexOf(pair.first());
    int b = all.indexOf(pair.second());
    require(!vetoes.keepApart(a, b), "two sit together who must not");
    repeats += together.add(pair) && !pool.met().contains(pair) ? 0 : 1;
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      problems.add(otherwise);
    }
  }
}
