package org.panal.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The repair at the door: some who were introduced to somebody do not come, some come who were not
 * expected. Whoever is here keeps every introduction that still stands; the others are drawn anew,
 * as well as can be around what is kept.
 *
 * <p>Guarantee: the same value and level counts as a {@link FairMatcher} that draws the whole room
 * anew with the kept pairs locked, with a certificate that {@link CertificateChecker} accepts for
 * {@link Repaired#pool}. Scores are those of the people who are here, so the rarity of a skill
 * follows them.
 *
 * <p>Cost: reading the profiles is linear; pairs are scored only among people who have a place
 * left, O(m²) for m of them, and only those pairs are solved (the staged method). No duals are kept
 * from the published draw: with the kept pairs locked, what is left is small enough to begin anew.
 */
public final class Door {

  private final Pool published;
  private final List<Pair> introduced;
  private final Weights weights;
  private final long seed;

  /**
   * The door of an evening for which this was drawn and published.
   *
   * @param published the pool of that draw; a pair that has been vetoed since stands no longer
   */
  public Door(Pool published, Matching matching, Weights weights, long seed) {
    this(
        published,
        matching.introductions().stream().map(MatchedPair::pair).toList(),
        weights,
        seed);
  }

  /**
   * The door of an evening for which these were introduced, in one draw or several.
   *
   * @param published who was expected, or who of them is here
   */
  public Door(Pool published, List<Pair> introduced, Weights weights, long seed) {
    this.published = published;
    this.introduced = List.copyOf(introduced);
    this.weights = weights;
    this.seed = seed;
  }

  /**
   * Draws again around the introductions that still stand.
   *
   * @param absent ids of those who do not come; ids of strangers change nothing
   * @param walkIns who comes besides; nobody who is in the pool already
   */
  public Repaired repair(Collection<String> absent, Collection<Participant> walkIns) {
    Set<String> missing = new HashSet<>(absent);
    List<Pair> standing =
        introduced.stream()
            .filter(pair -> !missing.contains(pair.first()) && !missing.contains(pair.second()))
            .filter(pair -> !published.vetoed().contains(pair))
            .toList();
    Pool here = pool(missing, walkIns, standing);
    Matching found = new FairMatcher().match(Draw.atTheDoor(new Profiles(here, weights), seed));
    return new Repaired(
        here,
        found,
        standing,
        introduced.stream().filter(pair -> !here.locked().contains(pair)).toList());
  }

  private Pool pool(Set<String> missing, Collection<Participant> walkIns, List<Pair> standing) {
    var people = new ArrayList<Participant>(walkIns);
    published.people().stream().filter(each -> !missing.contains(each.id())).forEach(people::add);
    return Pool.of(people)
        .knowledge(published.knowledge())
        .vetoed(published.vetoed())
        .met(published.met())
        .locked(standing)
        .introductions(published.introductions())
        .floor(published.floor())
        .objective(published.objective())
        .build();
  }
}
