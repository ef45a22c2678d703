package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CertificateCheckerTest {

  private static final long SEED = 7;
  private final Pool pool = new Crowd(3).pool(24, 2, Objective.FAIR);
  private final Matching answer = match(pool);

  @Test
  void an_honest_answer_has_no_problems() {
    assertEquals(List.of(), problems(pool, answer));
  }

  @Test
  void no_price_can_be_raised_for_nothing() {
    Certificate honest = answer.certificate();
    for (String person : honest.places().keySet()) {
      var places = new TreeMap<>(honest.places());
      var prices = new ArrayList<>(places.get(person));
      prices.set(0, prices.get(0) + (1L << 50));
      places.put(person, prices);
      assertRefused(with(places, honest.oddSets(), honest.levelBonuses()));
    }
  }

  @Test
  void prices_that_cover_too_little_are_seen() {
    Certificate honest = answer.certificate();
    var places = new TreeMap<>(honest.places());
    places.replaceAll((person, prices) -> prices.stream().map(price -> price * 9 / 10).toList());
    assertRefused(with(places, honest.oddSets(), honest.levelBonuses()));
  }

  @Test
  void a_negative_price_is_seen() {
    Certificate honest = answer.certificate();
    var places = new TreeMap<>(honest.places());
    places.replaceAll((person, prices) -> prices.stream().map(price -> -1 - price).toList());
    assertRefused(with(places, honest.oddSets(), honest.levelBonuses()));
  }

  @Test
  void nobody_who_is_introduced_can_be_left_without_prices() {
    Certificate honest = answer.certificate();
    for (MatchedPair found : answer.introductions()) {
      if (!pool.locked().contains(found.pair())) {
        var places = new TreeMap<>(honest.places());
        places.remove(found.pair().first());
        assertRefused(with(places, honest.oddSets(), honest.levelBonuses()));
      }
    }
  }

  @Test
  void the_bonus_of_a_level_cannot_be_changed_where_places_are_contested() {
    Pool contested = Instances.room(60, 2, 1);
    Matching found = match(contested);
    Certificate honest = found.certificate();
    for (int level = 0; level < honest.levelBonuses().size(); level++) {
      var bonuses = new ArrayList<>(honest.levelBonuses());
      bonuses.set(level, bonuses.get(level) - 1);
      var tampered =
          new Certificate(
              honest.grain(),
              bonuses,
              honest.places(),
              honest.ends(),
              honest.oddSets(),
              honest.shortages(),
              honest.bottlenecks());
      assertFalse(problems(contested, with(found, tampered)).isEmpty());
    }
  }

  @Test
  void no_introduction_can_be_left_out_or_exchanged() {
    for (int i = 0; i < answer.introductions().size(); i++) {
      var fewer = new ArrayList<>(answer.introductions());
      MatchedPair gone = fewer.remove(i);
      assertFalse(problems(pool, withPairs(fewer)).isEmpty());
      String somebody = pool.people().get(0).id();
      if (!gone.pair().has(somebody)) {
        Pair other = Pair.of(gone.pair().first(), somebody);
        fewer.add(new MatchedPair(other, 0, 0, 0, List.of()));
        assertFalse(problems(pool, withPairs(fewer)).isEmpty());
      }
    }
  }

  @Test
  void no_odd_set_can_be_dropped_or_made_cheaper() {
    int seen = 0;
    for (int cap = 1; cap <= 2; cap++) {
      for (int people = 3; people < 12; people += 2) {
        Pool odd = cliqueOf(people, cap);
        Matching found = match(odd);
        assertEquals(List.of(), problems(odd, found));
        Certificate honest = found.certificate();
        for (int set = 0; set < honest.oddSets().size(); set++) {
          seen++;
          Certificate.OddSet whole = honest.oddSets().get(set);
          for (Certificate.OddSet changed :
              List.of(
                  new Certificate.OddSet(0, whole.within(), whole.places(), whole.ends()),
                  new Certificate.OddSet(
                      whole.price() - 1, whole.within(), whole.places(), whole.ends()),
                  new Certificate.OddSet(whole.price(), set, whole.places(), whole.ends()),
                  new Certificate.OddSet(whole.price(), whole.within(), List.of(), whole.ends()))) {
            var sets = new ArrayList<>(honest.oddSets());
            sets.set(set, changed);
            assertEquals(changed.equals(whole), problems(odd, withSets(found, sets)).isEmpty());
          }
        }
      }
    }
    assertTrue(seen > 0, "no instance had an odd set");
  }

  @Test
  void a_proof_of_another_seed_or_pool_does_not_hold() {
    Pool contested = Instances.room(60, 2, 1);
    Matching found = match(contested);
    assertEquals(List.of(), problems(contested, found));
    assertFalse(
        CertificateChecker.problems(contested, Weights.standard(), SEED + 1, found).isEmpty());
    assertFalse(problems(new Crowd(4).pool(24, 2, Objective.FAIR), answer).isEmpty());
  }

  @Test
  void numbers_so_large_that_sums_wrap_around_are_seen() {
    Certificate honest = answer.certificate();
    for (long factor : new long[] {1L << 40, 1L << 62, Long.MIN_VALUE}) {
      var places = new TreeMap<>(honest.places());
      places.replaceAll((person, prices) -> prices.stream().map(price -> factor).toList());
      assertRefused(with(places, honest.oddSets(), honest.levelBonuses()));
      assertRefused(
          with(
              honest.places(),
              honest.oddSets(),
              honest.levelBonuses().stream().map(bonus -> factor).toList()));
    }
  }

  @Test
  void a_shortage_of_people_who_are_not_there_is_seen() {
    Certificate honest = answer.certificate();
    var shortages = new ArrayList<>(honest.shortages());
    shortages.set(0, List.of("somebody", "else"));
    assertRefused(
        new Certificate(
            honest.grain(),
            honest.levelBonuses(),
            honest.places(),
            honest.ends(),
            honest.oddSets(),
            shortages,
            honest.bottlenecks()));
    assertRefused(
        new Certificate(
            honest.grain(),
            List.of(),
            honest.places(),
            honest.ends(),
            honest.oddSets(),
            List.of(),
            honest.bottlenecks()));
  }

  private static Matching match(Pool pool) {
    return new FairMatcher().match(pool, Weights.standard(), SEED);
  }

  /** On one thread as on several. */
  private static List<String> problems(Pool pool, Matching answer) {
    List<String> found = CertificateChecker.problems(pool, Weights.standard(), SEED, answer);
    var claim = new CertificateChecker.Claim(pool, Weights.standard(), SEED, answer);
    assertEquals(Set.copyOf(found), Set.copyOf(CertificateChecker.problems(claim, 3)));
    return found;
  }

  private void assertRefused(Certificate tampered) {
    assertFalse(problems(pool, with(answer, tampered)).isEmpty());
  }

  private static Matching with(Matching found, Certificate tampered) {
    return new Matching(found.introductions(), found.unmatched(), found.report(), tampered);
  }

  private Certificate with(
      SortedMap<String, List<Long>> places, List<Certificate.OddSet> sets, List<Long> bonuses) {
    Certificate honest = answer.certificate();
    return new Certificate(
        honest.grain(),
        bonuses,
        places,
        honest.ends(),
        sets,
        honest.shortages(),
        honest.bottlenecks());
  }

  private Matching withPairs(List<MatchedPair> pairs) {
    return new Matching(pairs, answer.unmatched(), answer.report(), answer.certificate());
  }

  private static Matching withSets(Matching found, List<Certificate.OddSet> sets) {
    Certificate honest = found.certificate();
    var tampered =
        new Certificate(
            honest.grain(),
            honest.levelBonuses(),
            honest.places(),
            honest.ends(),
            sets,
            honest.shortages(),
            honest.bottlenecks());
    return with(found, tampered);
  }

  private static Pool cliqueOf(int people, int cap) {
    return Pool.of(
            IntStream.range(0, people)
                .mapToObj(i -> Participant.named("p%02d".formatted(i)).cap(cap))
                .map(person -> person.offers("editing").seeks("editing").build())
                .toList())
        .build();
  }
}
