package org.panal.matching;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The pairs that people rule out: blocked by either, met or introduced lately, formats that do not
 * overlap, colleagues where either asked for others. Which of these it is, is told to nobody.
 */
public final class RuledOut {

  private static final Set<String> BY_PEOPLE =
      Set.of("blocked", "already_met", "formats_apart", "same_organisation");

  private final Pool pool;
  private final Weights weights;

  public RuledOut(Pool pool, Weights weights) {
    this.pool = pool;
    this.weights = weights;
  }

  /** Whether these two are, both of the pool. */
  public boolean has(Pair pair) {
    var all = new Profiles(pool, weights);
    return has(new Vetoes(all), all.indexOf(pair.first()), all.indexOf(pair.second()));
  }

  /** The same people with nothing told of whom they rule out, but for these pairs. */
  public Pool hidden(SortedSet<Pair> apart) {
    List<Participant> people = pool.people().stream().map(RuledOut::discreet).toList();
    return new Pool(
        people,
        pool.knowledge(),
        apart,
        new TreeSet<>(),
        pool.locked(),
        pool.kept(),
        pool.introductions(),
        pool.floor(),
        pool.objective());
  }

  /**
   * Those of them that the proof of an answer cannot do without: at its prices they would have been
   * worth more than they cost, or they are why somebody is short of partners. Whoever holds the
   * answer and its prices can find these by scoring all pairs again; all others leave no trace.
   *
   * <p>O(n² · skills), like the check itself.
   */
  public SortedSet<Pair> neededFor(Matching answer, long seed) {
    var open = new CheckedPool(hidden(new TreeSet<>()), weights, seed, answer.certificate());
    var closed = new CheckedPool(pool, weights, seed, answer.certificate());
    var prices = new CheckedPrices(open, answer.certificate());
    var shortages = new CheckedShortages(closed, answer.certificate());
    closed.forEachFree(shortages::see);
    CheckedEarnings.Earned earned =
        new CheckedEarnings(closed, weights.bonuses(), answer.certificate(), pool.objective())
            .of(
                answer.introductions().stream()
                    .flatMap(found -> closed.free(found.pair()).stream())
                    .toList());
    var needed = new TreeSet<Pair>();
    open.forEachFree(
        pair -> {
          boolean matters = !prices.isPricedOut(pair) || shortages.wouldEase(pair, earned);
          if (matters && closed.free(open.pair(pair)).isEmpty()) {
            needed.add(open.pair(pair));
          }
        });
    return needed;
  }

  private static boolean has(Vetoes vetoes, int a, int b) {
    return vetoes.of(a, b).filter(BY_PEOPLE::contains).isPresent();
  }

  private static Participant discreet(Participant person) {
    return new Participant(
        person.id(),
        person.cap(),
        person.field(),
        "",
        false,
        person.offers(),
        person.seeks(),
        person.mentors(),
        person.seeksMentorIn(),
        person.goals(),
        person.interests(),
        person.languages(),
        new TreeSet<>());
  }
}
