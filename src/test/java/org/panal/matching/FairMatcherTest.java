package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FairMatcherTest {

  private final Matcher matcher = new FairMatcher();

  @Test
  void an_empty_pool_has_an_empty_answer() {
    Matching found = match(Pool.of(List.of()).build());
    assertEquals(List.of(), found.introductions());
    assertEquals(List.of(), found.unmatched());
    assertTrue(found.report().proven());
  }

  @Test
  void one_person_is_told_that_nobody_is_there() {
    Matching found = match(Pool.of(List.of(person("ana", 2).build())).build());
    assertEquals(Unmatched.NO_ADMISSIBLE_PARTNER, found.whyNot("ana").orElseThrow().code());
  }

  @Test
  void an_empty_profile_is_told_what_is_missing() {
    Matching found = match(Pool.of(List.of(Participant.named("ana").build())).build());
    assertEquals(Unmatched.SEEKS_AND_OFFERS_NOTHING, found.whyNot("ana").orElseThrow().code());
  }

  @Test
  void who_wants_none_gets_none_and_is_not_left_out() {
    Matching found = match(Pool.of(everybodyFits(4, 0)).build());
    assertEquals(List.of(), found.introductions());
    assertEquals(List.of(), found.unmatched());
  }

  @Test
  void where_all_pairs_but_one_are_vetoed_that_one_is_introduced() {
    var people = everybodyFits(12, 2);
    var vetoed = new ArrayList<Pair>();
    for (Participant one : people) {
      for (Participant other : people) {
        if (one.compareTo(other) < 0) {
          vetoed.add(new Pair(one.id(), other.id()));
        }
      }
    }
    Pair left = vetoed.remove(17);
    Matching found = match(Pool.of(people).vetoed(vetoed).build());
    assertEquals(List.of(left), found.introductions().stream().map(MatchedPair::pair).toList());
    assertEquals(10, found.unmatched().size());
  }

  @Test
  void identical_profiles_are_all_covered() {
    Matching found = match(Pool.of(everybodyFits(30, 2)).build());
    assertEquals(30, found.report().covered());
    assertEquals(30, found.introductions().size());
    assertTrue(found.report().proven());
  }

  @Test
  void of_three_with_one_place_each_one_is_the_odd_one_out() {
    Matching found = match(Pool.of(everybodyFits(3, 1)).build());
    assertEquals(1, found.introductions().size());
    assertEquals(Unmatched.ODD_ONE_OUT, found.unmatched().get(0).code());
    assertTrue(found.report().proven());
  }

  @Test
  void a_shortage_names_the_skill() {
    var people = new ArrayList<Participant>();
    for (int i = 0; i < 7; i++) {
      people.add(Participant.named("seeker" + i).cap(1).seeks("copywriting").build());
    }
    people.add(Participant.named("writer1").cap(1).offers("copywriting").build());
    people.add(Participant.named("writer2").cap(1).offers("copywriting").build());
    Matching found = match(Pool.of(people).build());
    assertEquals(5, found.unmatched().size());
    for (Unmatched left : found.unmatched()) {
      assertEquals(Unmatched.PARTNERS_ARE_TAKEN, left.code());
      assertEquals(new Shortage("copywriting", 7, 2), left.shortage());
    }
  }

  @Test
  void nobody_gets_more_than_they_want() {
    Pool pool = new Crowd(5).pool(40, 2, Objective.FAIR);
    Matching found = match(pool);
    for (Participant person : pool.people()) {
      assertTrue(found.partnersOf(person.id()).size() <= pool.capOf(person));
    }
  }

  @Test
  void locked_pairs_are_always_in() {
    for (int seed = 0; seed < 200; seed++) {
      Pool pool = new Crowd(seed).pool(9, 2, Objective.FAIR);
      Matching found = match(pool);
      for (Pair locked : pool.locked()) {
        assertTrue(found.between(locked.first(), locked.second()).isPresent());
      }
    }
  }

  @Test
  void a_lock_that_cannot_hold_is_refused() {
    var people = everybodyFits(3, 1);
    Pair one = Pair.of(people.get(0).id(), people.get(1).id());
    Pair two = Pair.of(people.get(0).id(), people.get(2).id());
    assertRefused(Pool.of(people).locked(List.of(one, two)));
    assertRefused(Pool.of(people).locked(List.of(one)).vetoed(List.of(one)));
    assertRefused(Pool.of(people).locked(List.of(Pair.of("nobody", "p000"))));
  }

  @Test
  void a_mentor_takes_no_more_mentees_than_they_said() {
    var people = new ArrayList<Participant>();
    people.add(Participant.named("mentor").cap(4).mentors("tax", 5, 2).build());
    for (int i = 0; i < 4; i++) {
      people.add(Participant.named("mentee" + i).cap(1).seeksMentorIn("tax", 1).build());
    }
    Matching found = match(Pool.of(people).introductions(5).build());
    assertEquals(2, found.partnersOf("mentor").size());
  }

  @Test
  void the_order_of_the_input_changes_nothing() {
    Pool pool = new Crowd(11).pool(30, 2, Objective.FAIR);
    Matching found = match(pool);
    for (int i = 0; i < 5; i++) {
      var people = new ArrayList<>(pool.people());
      Collections.shuffle(people, new Random(i));
      Pool shuffled =
          new Pool(
              people,
              pool.knowledge(),
              pool.vetoed(),
              pool.met(),
              pool.locked(),
              pool.kept(),
              pool.introductions(),
              pool.floor(),
              pool.objective());
      assertEquals(found.toString(), match(shuffled).toString());
    }
  }

  @Test
  void people_who_are_known_to_nobody_change_nothing_for_the_rest() {
    Pool pool = new Crowd(12).pool(20, 2, Objective.VALUE);
    GradedPairs pairs = graded(pool, 1);
    var caps = new TreeMap<>(pairs.caps());
    caps.put("somebody else", 3);
    assertEquals(matcher.match(pairs, 1), matcher.match(new GradedPairs(caps, pairs.points()), 1));
  }

  @Test
  void scaled_points_scale_the_value() {
    Pool pool = new Crowd(13).pool(20, 2, Objective.VALUE);
    long value = matcher.match(graded(pool, 1), 1).value();
    assertEquals(7 * value, matcher.match(graded(pool, 7), 1).value());
  }

  @Test
  void deleting_an_unused_pair_keeps_the_value_and_raising_a_used_one_raises_it_as_much() {
    GradedPairs pairs = graded(new Crowd(14).pool(20, 2, Objective.VALUE), 1);
    GradedMatching found = matcher.match(pairs, 1);
    for (Map.Entry<Pair, Long> pair : pairs.points().entrySet()) {
      var changed = new TreeMap<>(pairs.points());
      if (found.introductions().containsKey(pair.getKey())) {
        changed.merge(pair.getKey(), 100L, Long::sum);
      } else {
        changed.remove(pair.getKey());
      }
      long more = found.introductions().containsKey(pair.getKey()) ? 100 : 0;
      assertEquals(
          found.value() + more, matcher.match(new GradedPairs(pairs.caps(), changed), 1).value());
    }
  }

  @Test
  void one_more_place_never_lowers_the_value_and_a_veto_never_raises_it() {
    GradedPairs pairs = graded(new Crowd(15).pool(20, 2, Objective.VALUE), 1);
    long value = matcher.match(pairs, 1).value();
    for (String id : pairs.caps().keySet()) {
      var caps = new TreeMap<>(pairs.caps());
      caps.merge(id, 1, Integer::sum);
      assertTrue(matcher.match(new GradedPairs(caps, pairs.points()), 1).value() >= value);
    }
    for (Pair pair : pairs.points().keySet()) {
      var fewer = new TreeMap<>(pairs.points());
      fewer.remove(pair);
      assertTrue(matcher.match(new GradedPairs(pairs.caps(), fewer), 1).value() <= value);
    }
  }

  @Test
  void an_intact_introduction_is_worth_keeping() {
    var people = everybodyFits(4, 1);
    List<Pair> kept = List.of(new Pair("p000", "p002"), new Pair("p001", "p003"));
    Matching found = match(Pool.of(people).kept(kept).build());
    assertEquals(kept, found.introductions().stream().map(MatchedPair::pair).toList());
  }

  @Test
  void points_beyond_the_range_are_refused() {
    var caps = new TreeMap<>(Map.of("a", 1, "b", 1));
    var points = new TreeMap<>(Map.of(new Pair("a", "b"), 1_000_000_001L));
    assertThrows(SumsTooLarge.class, () -> new GradedPairs(caps, points));
  }

  private Matching match(Pool pool) {
    return matcher.match(pool, Weights.standard(), 7);
  }

  private static void assertRefused(Pool.Builder pool) {
    assertThrows(IllegalArgumentException.class, pool::build);
  }

  private static GradedPairs graded(Pool pool, long factor) {
    var draw = new Draw(new Profiles(pool, Weights.standard()), 1);
    var caps = new TreeMap<String, Integer>();
    var points = new TreeMap<Pair, Long>();
    pool.people().forEach(person -> caps.put(person.id(), person.cap()));
    for (int i = 0; i < draw.candidates.size; i++) {
      String first = draw.all.get(draw.candidates.a[i]).id();
      String second = draw.all.get(draw.candidates.b[i]).id();
      points.put(new Pair(first, second), factor * draw.candidates.points[i]);
    }
    return new GradedPairs(caps, points);
  }

  private static List<Participant> everybodyFits(int people, int cap) {
    return IntStream.range(0, people)
        .mapToObj(i -> person("p%03d".formatted(i), cap).build())
        .toList();
  }

  private static Participant.Builder person(String id, int cap) {
    return Participant.named(id).cap(cap).offers("editing").seeks("editing");
  }
}
