package org.panal.matching;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that one draw needs. People are held sorted by id, so the order they come in changes nothing.
 *
 * @param vetoed pairs where either blocked the other; stronger than everything else
 * @param met pairs that were introduced or met lately; only a lock brings them together again
 * @param locked pairs that must be in the answer: they count against both caps
 * @param kept pairs of the round published before, worth the stability bonus
 * @param introductions the most introductions a person gets in this draw, on top of their own cap
 * @param floor the least points a pair needs to be introduced
 */
public record Pool(
    List<Participant> people,
    Knowledge knowledge,
    SortedSet<Pair> vetoed,
    SortedSet<Pair> met,
    SortedSet<Pair> locked,
    SortedSet<Pair> kept,
    int introductions,
    int floor,
    Objective objective) {

  public static final int MOST_PEOPLE = 20_000;

  public Pool {
    people = people.stream().sorted().toList();
    vetoed = Checks.sorted(vetoed);
    met = Checks.sorted(met);
    locked = Checks.sorted(locked);
    kept = Checks.sorted(kept);
    Checks.within("number of people", people.size(), 0, MOST_PEOPLE);
    Checks.within("introductions", introductions, 0, Participant.MOST_INTRODUCTIONS);
    Checks.within("floor", floor, 0, 1_000_000);
    Checks.distinct("person", people.stream().map(Participant::id).toList());
    checkLocks(people, vetoed, locked, introductions);
  }

  public static Builder of(Collection<Participant> people) {
    return new Builder(people);
  }

  /** How many introductions this person may get here: their wish, at most the draw's. */
  public int capOf(Participant person) {
    return Math.min(person.cap(), introductions);
  }

  private static void checkLocks(
      List<Participant> people, Set<Pair> vetoed, Set<Pair> locked, int introductions) {
    var left = new TreeMap<String, Integer>();
    people.forEach(person -> left.put(person.id(), Math.min(person.cap(), introductions)));
    for (Pair pair : locked) {
      if (vetoed.contains(pair)) {
        throw new IllegalArgumentException("a vetoed pair cannot be locked");
      }
      take(left, pair.first());
      take(left, pair.second());
    }
  }

  private static void take(TreeMap<String, Integer> left, String id) {
    Integer places = left.get(id);
    if (places == null) {
      throw new IllegalArgumentException("a lock names " + id + ", who is not in the pool");
    }
    if (places == 0) {
      throw new IllegalArgumentException("more locks for " + id + " than introductions wanted");
    }
    left.put(id, places - 1);
  }

  /** Collects a pool piece by piece: three introductions, no floor, fair, unless said otherwise. */
  public static final class Builder {
    private final List<Participant> people;
    private Knowledge knowledge = Knowledge.none();
    private final Set<Pair> vetoed = new TreeSet<>();
    private final Set<Pair> met = new TreeSet<>();
    private final Set<Pair> locked = new TreeSet<>();
    private final Set<Pair> kept = new TreeSet<>();
    private int introductions = 3;
    private int floor;
    private Objective objective = Objective.FAIR;

    private Builder(Collection<Participant> people) {
      this.people = List.copyOf(people);
    }

    public Builder knowledge(Knowledge known) {
      knowledge = known;
      return this;
    }

    public Builder vetoed(Collection<Pair> pairs) {
      vetoed.addAll(pairs);
      return this;
    }

    public Builder met(Collection<Pair> pairs) {
      met.addAll(pairs);
      return this;
    }

    public Builder locked(Collection<Pair> pairs) {
      locked.addAll(pairs);
      return this;
    }

    public Builder kept(Collection<Pair> pairs) {
      kept.addAll(pairs);
      return this;
    }

    public Builder introductions(int perPerson) {
      introductions = perPerson;
      return this;
    }

    public Builder floor(int points) {
      floor = points;
      return this;
    }

    public Builder objective(Objective wanted) {
      objective = wanted;
      return this;
    }

    public Pool build() {
      return new Pool(
          people,
          knowledge,
          new TreeSet<>(vetoed),
          new TreeSet<>(met),
          new TreeSet<>(locked),
          new TreeSet<>(kept),
          introductions,
          floor,
          objective);
    }
  }
}
