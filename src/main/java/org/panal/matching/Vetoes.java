package org.panal.matching;

import java.util.Optional;

/**
 * What rules a pair out: one method per rule, each with its code. The answer never shows which rule
 * it was, so that nobody can learn who blocked whom; the codes are for counts and tests.
 */
final class Vetoes {

  private final Profiles all;
  private final PairSet vetoed;
  private final PairSet met;
  private final boolean[] wantsNone;

  /** Who says how they like to meet, or asks for others than colleagues: nearly nobody. */
  private final boolean[] isChoosy;

  Vetoes(Profiles all) {
    this.all = all;
    vetoed = new PairSet(all.pool().vetoed(), all);
    met = new PairSet(all.pool().met(), all);
    wantsNone = new boolean[all.size()];
    isChoosy = new boolean[all.size()];
    for (int person = 0; person < all.size(); person++) {
      Profile profile = all.get(person);
      wantsNone[person] = profile.cap() == 0;
      isChoosy[person] = profile.formats().length > 0 || profile.person().avoidsOwnOrganisation();
    }
  }

  /** Whether the pair may be introduced; {@code points} are those of {@link Affinities}. */
  boolean allow(int a, int b, int concrete, int points) {
    return !wantsNone[a]
        && !wantsNone[b]
        && !nothingToShow(concrete)
        && !belowFloor(points, all.pool().floor())
        && !areApart(a, b)
        && !vetoed.has(a, b)
        && !met.has(a, b);
  }

  private boolean areApart(int a, int b) {
    return (isChoosy[a] || isChoosy[b])
        && (formatsApart(all.get(a), all.get(b)) || sameOrganisation(all.get(a), all.get(b)));
  }

  /** Whether nothing rules the pair out but that they have met; a blocked pair does not fit. */
  boolean fitButMet(int a, int b) {
    Profile one = all.get(a);
    Profile other = all.get(b);
    return met.has(a, b)
        && !vetoed.has(a, b)
        && !noneWanted(one, other)
        && !formatsApart(one, other)
        && !sameOrganisation(one, other)
        && byPoints(one, other).isEmpty();
  }

  /** Whether two must not even sit at one table; that there is no reason to meet is no bar. */
  boolean keepApart(int a, int b) {
    Profile one = all.get(a);
    Profile other = all.get(b);
    return vetoed.has(a, b) || formatsApart(one, other) || sameOrganisation(one, other);
  }

  /** The code of the first rule that rules the pair out, if any. */
  Optional<String> of(int a, int b) {
    Profile one = all.get(a);
    Profile other = all.get(b);
    String code =
        noneWanted(one, other)
            ? "none_wanted"
            : vetoed.has(a, b)
                ? "blocked"
                : met.has(a, b)
                    ? "already_met"
                    : formatsApart(one, other)
                        ? "formats_apart"
                        : sameOrganisation(one, other) ? "same_organisation" : byPoints(one, other);
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }

  private String byPoints(Profile one, Profile other) {
    if (nothingToShow(Affinities.concrete(one, other, all))) {
      return "no_concrete_reason";
    }
    return belowFloor(Affinities.points(one, other, all), all.pool().floor()) ? "below_floor" : "";
  }

  /** {@code none_wanted}: opted out, paused, over the monthly cap, or a wish of zero. */
  static boolean noneWanted(Profile a, Profile b) {
    return a.cap() == 0 || b.cap() == 0;
  }

  /** {@code formats_apart}: both say how they like to meet, and nothing suits both. */
  static boolean formatsApart(Profile a, Profile b) {
    boolean open = a.formats().length == 0 || b.formats().length == 0;
    return !open && Codes.shared(a.formats(), b.formats()) < 0;
  }

  /** {@code same_organisation}: colleagues, where either asked for others. */
  static boolean sameOrganisation(Profile a, Profile b) {
    boolean asked = a.person().avoidsOwnOrganisation() || b.person().avoidsOwnOrganisation();
    return asked && a.organisation() >= 0 && a.organisation() == b.organisation();
  }

  /** {@code no_concrete_reason}: nothing to write on the card. */
  static boolean nothingToShow(int concrete) {
    return concrete == 0;
  }

  /** {@code below_floor}: less than the organiser wants an introduction to be worth. */
  static boolean belowFloor(int points, int floor) {
    return points < floor;
  }
}
