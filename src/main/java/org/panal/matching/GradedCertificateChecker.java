package org.panal.matching;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/**
 * Checks that the answer to a bare weighted graph is the greatest, from the graph and the answer
 * alone. The argument is that of {@link CertificateChecker}; here no place is worth more than
 * another, so a pair earns its points alone. It shares nothing with what found the answer.
 *
 * <p>Linear in the pairs, their places and the certificate.
 */
public final class GradedCertificateChecker {

  private final GradedPairs graph;
  private final GradedMatching answer;
  private final Certificate certificate;
  private final long seed;
  private final Map<String, Integer> pairsOf = new HashMap<>();
  private final Map<Pair, Certificate.EndPrices> given = new HashMap<>();
  private final CheckedSets sets;
  private final boolean hasSets;
  private final Map<String, Asked> people = new HashMap<>();
  private final List<Rated> pairs = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  /**
   * What somebody's places ask.
   *
   * @param least of the doubled prices, 0 where they have no place
   */
  private record Asked(String id, int places, List<Long> prices, long least, long hash) {}

  /** A pair that may be introduced, with what it earns in grains. */
  private record Rated(Pair pair, Asked first, Asked second, long gain) {
    long half() {
      return gain + 1;
    }

    long middle() {
      return gain + 2;
    }
  }

  private GradedCertificateChecker(GradedPairs graph, long seed, GradedMatching answer) {
    this.graph = graph;
    this.answer = answer;
    this.seed = seed;
    certificate = answer.certificate();
    sets = new CheckedSets(certificate.oddSets());
    certificate.ends().forEach(end -> given.put(end.pair(), end));
    hasSets = !certificate.oddSets().isEmpty();
    for (Map.Entry<Pair, Long> pair : graph.points().entrySet()) {
      if (pair.getValue() >= 0) {
        pairsOf.merge(pair.getKey().first(), 1, Integer::sum);
        pairsOf.merge(pair.getKey().second(), 1, Integer::sum);
      }
    }
    graph.caps().keySet().forEach(id -> people.put(id, asked(id)));
    graph.points().forEach(this::rate);
  }

  private Asked asked(String id) {
    List<Long> prices = certificate.places().getOrDefault(id, List.of());
    long least = prices.stream().mapToLong(Long::longValue).min().orElse(0);
    return new Asked(id, places(id), prices, least, TieBreak.hash(id));
  }

  private void rate(Pair pair, long points) {
    Asked first = Objects.requireNonNull(people.get(pair.first()));
    Asked second = Objects.requireNonNull(people.get(pair.second()));
    if (points >= 0 && first.places() > 0 && second.places() > 0) {
      int tie = certificate.grain() > 1 ? TieBreak.of(seed, first.hash(), second.hash()) : 0;
      pairs.add(new Rated(pair, first, second, points * certificate.grain() + tie));
    }
  }

  /** What is wrong with the answer or its proof; nothing where it is proven greatest. */
  public static List<String> problems(GradedPairs graph, long seed, GradedMatching answer) {
    List<String> misshapen =
        CertificateShape.problems(answer.certificate(), 0, graph.caps().keySet());
    if (!misshapen.isEmpty()) {
      return misshapen;
    }
    var checker = new GradedCertificateChecker(graph, seed, answer);
    checker.checkAnswer();
    checker.checkPrices();
    checker.checkSum();
    return List.copyOf(checker.problems);
  }

  private void checkAnswer() {
    var held = new HashMap<String, Integer>();
    for (Map.Entry<Pair, Long> found : answer.introductions().entrySet()) {
      Long points = graph.points().get(found.getKey());
      require(points != null && points >= 0, "a pair is introduced that may not be");
      require(found.getValue().equals(points), "the points of a pair are wrong");
      held.merge(found.getKey().first(), 1, Integer::sum);
      held.merge(found.getKey().second(), 1, Integer::sum);
    }
    held.forEach(
        (id, count) -> require(count <= graph.capOf(id), "somebody has more than they want"));
    long value = answer.introductions().values().stream().mapToLong(Long::longValue).sum();
    require(value == answer.value(), "the value is wrong");
    require(answer.bound() == answer.value(), "the bound is not the value");
  }

  private void checkPrices() {
    require(certificate.grain() == 1 || certificate.grain() == fineGrain(), "grain");
    SortedMap<String, List<Long>> places = certificate.places();
    require(
        places.values().stream().flatMap(List::stream).allMatch(price -> price >= 0),
        "the price of a place is negative");
    require(sets.areOddAndNested(), "the odd sets are not odd or not nested");
    pairs.forEach(this::checkCovered);
  }

  private void checkCovered(Rated rated) {
    Certificate.EndPrices ends = ends(rated);
    require(ends.atFirst() >= 0 && ends.atSecond() >= 0, "the price of an end is negative");
    long both = ends.atFirst() + ends.atSecond();
    if (hasSets) {
      both += sets.priceOfBoth(end(rated, rated.first()), end(rated, rated.second()));
    }
    require(both >= 2 * rated.middle(), "a pair is not covered in its middle");
    require(
        isCovered(rated, rated.first(), ends.atFirst()),
        "a pair is not covered at its first person");
    require(
        isCovered(rated, rated.second(), ends.atSecond()),
        "a pair is not covered at its second person");
  }

  private static Certificate.End end(Rated rated, Asked person) {
    return new Certificate.End(rated.pair(), person.id());
  }

  /** The sets are looked at only where the prices alone do not do. */
  private boolean isCovered(Rated rated, Asked person, long endPrice) {
    if (person.prices().size() != person.places()) {
      return false;
    }
    boolean covered = person.least() + endPrice >= 2 * rated.half();
    if (!covered && hasSets) {
      covered = true;
      Certificate.End end = end(rated, person);
      for (int place = 0; covered && place < person.places(); place++) {
        long both = sets.priceOfBoth(new Certificate.Place(person.id(), place), end);
        covered = person.prices().get(place) + endPrice + both >= 2 * rated.half();
      }
    }
    return covered;
  }

  private void checkSum() {
    BigInteger sum = sets.worth();
    for (List<Long> prices : certificate.places().values()) {
      for (long price : prices) {
        sum = sum.add(BigInteger.valueOf(price));
      }
    }
    for (Rated rated : pairs) {
      Certificate.EndPrices ends = ends(rated);
      long beyond = ends.atFirst() + ends.atSecond() - 2 * rated.middle();
      sum = beyond == 0 ? sum : sum.add(BigInteger.valueOf(beyond));
    }
    BigInteger earned = BigInteger.ZERO;
    for (Rated rated : pairs) {
      if (answer.introductions().containsKey(rated.pair())) {
        earned = earned.add(BigInteger.valueOf(2 * rated.gain()));
      }
    }
    require(sum.equals(earned), "the prices do not add up to the answer");
  }

  /** The given prices of a pair's ends, else the least that cover its half edges. */
  private Certificate.EndPrices ends(Rated rated) {
    Certificate.EndPrices ends = given.isEmpty() ? null : given.get(rated.pair());
    if (ends != null) {
      return ends;
    }
    long first = Math.max(0, 2 * rated.half() - rated.first().least());
    long second = Math.max(0, 2 * rated.half() - rated.second().least());
    return new Certificate.EndPrices(
        rated.pair(), Math.max(first, 2 * rated.middle() - second), second);
  }

  private int places(String person) {
    return Math.min(graph.capOf(person), pairsOf.getOrDefault(person, 0));
  }

  private long fineGrain() {
    long places = pairsOf.keySet().stream().mapToLong(this::places).sum();
    return 1 + 1_023 * (places / 2);
  }

  private void require(boolean holds, String otherwise) {
    if (!holds && !problems.contains(otherwise)) {
      problems.add(otherwise);
    }
  }
}
