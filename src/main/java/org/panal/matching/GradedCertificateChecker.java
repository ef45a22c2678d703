package org.panal.matching;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final List<String> problems = new ArrayList<>();

  private GradedCertificateChecker(GradedPairs graph, long seed, GradedMatching answer) {
    this.graph = graph;
    this.answer = answer;
    this.seed = seed;
    certificate = answer.certificate();
    sets = new CheckedSets(certificate.oddSets());
    certificate.ends().forEach(end -> given.put(end.pair(), end));
    for (Map.Entry<Pair, Long> pair : graph.points().entrySet()) {
      if (pair.getValue() >= 0) {
        pairsOf.merge(pair.getKey().first(), 1, Integer::sum);
        pairsOf.merge(pair.getKey().second(), 1, Integer::sum);
      }
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
    graph.points().keySet().stream().filter(this::isWanted).forEach(this::checkCovered);
  }

  private void checkCovered(Pair pair) {
    Certificate.EndPrices ends = ends(pair);
    var first = new Certificate.End(pair, pair.first());
    var second = new Certificate.End(pair, pair.second());
    require(ends.atFirst() >= 0 && ends.atSecond() >= 0, "the price of an end is negative");
    require(
        ends.atFirst() + ends.atSecond() + sets.priceOfBoth(first, second) >= 2 * middle(pair),
        "a pair is not covered in its middle");
    require(isCovered(pair, first, ends.atFirst()), "a pair is not covered at its first person");
    require(isCovered(pair, second, ends.atSecond()), "a pair is not covered at its second person");
  }

  private boolean isCovered(Pair pair, Certificate.End end, long endPrice) {
    List<Long> prices = prices(end.person());
    boolean covered = prices.size() == places(end.person());
    for (int place = 0; covered && place < prices.size(); place++) {
      long both = sets.priceOfBoth(new Certificate.Place(end.person(), place), end);
      covered = prices.get(place) + endPrice + both >= 2 * half(pair);
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
    for (Pair pair : graph.points().keySet()) {
      if (isWanted(pair)) {
        Certificate.EndPrices ends = ends(pair);
        long beyond = ends.atFirst() + ends.atSecond() - 2 * middle(pair);
        sum = beyond == 0 ? sum : sum.add(BigInteger.valueOf(beyond));
      }
    }
    BigInteger earned = BigInteger.ZERO;
    for (Pair pair : answer.introductions().keySet()) {
      earned = earned.add(BigInteger.valueOf(2 * gain(pair)));
    }
    require(sum.equals(earned), "the prices do not add up to the answer");
  }

  /** The given prices of a pair's ends, else the least that cover its half edges. */
  private Certificate.EndPrices ends(Pair pair) {
    Certificate.EndPrices ends = given.get(pair);
    if (ends != null) {
      return ends;
    }
    long first = needed(pair, pair.first());
    long second = needed(pair, pair.second());
    return new Certificate.EndPrices(pair, Math.max(first, 2 * middle(pair) - second), second);
  }

  private long needed(Pair pair, String person) {
    long least = prices(person).stream().mapToLong(Long::longValue).min().orElse(0);
    return Math.max(0, 2 * half(pair) - least);
  }

  private boolean isWanted(Pair pair) {
    return graph.pointsOf(pair) >= 0 && places(pair.first()) > 0 && places(pair.second()) > 0;
  }

  private int places(String person) {
    return Math.min(graph.capOf(person), pairsOf.getOrDefault(person, 0));
  }

  private List<Long> prices(String person) {
    return certificate.places().getOrDefault(person, List.of());
  }

  private long fineGrain() {
    long places = pairsOf.keySet().stream().mapToLong(this::places).sum();
    return 1 + 1_023 * (places / 2);
  }

  private long gain(Pair pair) {
    int tie = TieBreak.of(seed, TieBreak.hash(pair.first()), TieBreak.hash(pair.second()));
    return graph.pointsOf(pair) * certificate.grain() + (certificate.grain() > 1 ? tie : 0);
  }

  private long half(Pair pair) {
    return gain(pair) + 1;
  }

  private long middle(Pair pair) {
    return gain(pair) + 2;
  }

  private void require(boolean holds, String otherwise) {
    if (!holds && !problems.contains(otherwise)) {
      problems.add(otherwise);
    }
  }
}
