package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeftOutTest {

  private static final long SEED = 7;

  @Test
  void seven_who_look_for_two_writers_are_seven_groups_around_two_places() {
    Matching found = match(writersAndSeekers(2, 7));
    Bottleneck around = found.bottleneckOf("seeker3").orElseThrow();
    assertEquals(List.of("writer0", "writer1"), around.gates());
    assertEquals(7, around.groups().size());
    assertEquals(2, around.places());
    assertEquals(5, around.unserved());
    assertEquals(5, found.unmatched().size());
  }

  @Test
  void five_who_only_fit_one_another_are_an_odd_group_without_gates() {
    Pool pool =
        pool(Stream.concat(clique("a", 5), clique("b", 4).map(this::inAnotherWorld)).toList());
    Matching found = match(pool);
    Unmatched left = found.unmatched().get(0);
    assertEquals(1, found.unmatched().size());
    assertEquals(Unmatched.ODD_ONE_OUT, left.code());
    assertEquals(
        new Bottleneck(List.of(), List.of(), List.of(List.of("a0", "a1", "a2", "a3", "a4")), 0),
        found.bottleneckOf(left.id()).orElseThrow());
  }

  @Test
  void three_odd_groups_compete_for_the_one_person_who_knows_them_all() {
    var people = new ArrayList<Participant>();
    var apart = new ArrayList<Pair>();
    clique("a", 9).forEach(people::add);
    for (int i = 0; i < 9; i++) {
      for (int j = i + 1; j < 9; j++) {
        if (i / 3 != j / 3) {
          apart.add(new Pair("a" + i, "a" + j));
        }
      }
    }
    people.add(fits("host").cap(1).build());
    Pool pool = Pool.of(people).vetoed(apart).introductions(2).build();
    Matching found = match(pool);
    assertEquals(2, found.unmatched().size());
    for (Unmatched left : found.unmatched()) {
      assertEquals(Unmatched.ODD_ONE_OUT, left.code());
      Bottleneck around = found.bottleneckOf(left.id()).orElseThrow();
      assertEquals(List.of("host"), around.gates());
      assertEquals(3, around.groups().size());
    }
    assertExplained(pool);
  }

  @Test
  void where_mentors_take_few_their_places_for_mentees_are_the_bottleneck() {
    var people = new ArrayList<Participant>();
    people.add(Participant.named("mentor").cap(4).mentors("tax", 5, 2).offers("law").build());
    people.add(Participant.named("client").cap(1).seeks("law").build());
    for (int i = 0; i < 4; i++) {
      people.add(Participant.named("mentee" + i).cap(1).seeksMentorIn("tax", 1).build());
    }
    Pool pool = Pool.of(people).introductions(4).build();
    Matching found = match(pool);
    assertEquals(2, found.unmatched().size());
    Bottleneck around = found.bottleneckOf("mentee0").orElseThrow();
    assertEquals(List.of("mentor"), around.mentors());
    assertEquals(List.of(), around.gates());
    assertEquals(2, around.places());
    assertExplained(pool);
  }

  @Test
  void places_that_locks_have_taken_are_no_places() {
    var people = List.of(fits("a").cap(1).build(), fits("b").cap(1).build(), fits("c").build());
    Pool pool = Pool.of(people).locked(List.of(new Pair("a", "b"))).build();
    Matching found = match(pool);
    assertEquals(Unmatched.PARTNERS_ARE_TAKEN, found.whyNot("c").orElseThrow().code());
    assertEquals(0, found.bottleneckOf("c").orElseThrow().places());
    assertExplained(pool);
  }

  @Test
  void who_has_met_all_who_fit_is_told_so() {
    var people = List.of(fits("a").build(), fits("b").build());
    Pool pool = Pool.of(people).met(List.of(new Pair("a", "b"))).build();
    assertEquals(Unmatched.ALL_MET_BEFORE, match(pool).whyNot("a").orElseThrow().code());
    assertExplained(pool);
  }

  @Test
  void a_block_is_told_like_an_absence() {
    Participant ana = fits("ana").build();
    Participant bob = fits("bob").build();
    Participant eva = fits("eva").build();
    Pair met = new Pair("ana", "eva");
    for (Collection<Pair> history : List.of(List.of(met), List.<Pair>of())) {
      List<Participant> without = history.isEmpty() ? List.of(ana) : List.of(ana, eva);
      List<Participant> with = Stream.concat(without.stream(), Stream.of(bob)).toList();
      Pool absent = Pool.of(without).met(history).build();
      for (List<Pair> alsoMet : List.of(List.<Pair>of(), List.of(new Pair("ana", "bob")))) {
        var all = new TreeSet<>(history);
        all.addAll(alsoMet);
        Pool blocked =
            Pool.of(with)
                .met(all)
                .vetoed(List.of(new Pair("ana", "bob"), new Pair("bob", "eva")))
                .build();
        assertEquals(
            match(absent).whyNot("ana").orElseThrow().code(),
            match(blocked).whyNot("ana").orElseThrow().code());
        assertExplained(blocked);
      }
    }
  }

  @Test
  void by_value_alone_a_better_sum_is_the_reason() {
    Participant ana = Participant.named("ana").cap(1).offers("tax").build();
    Participant bob = Participant.named("bob").cap(1).seeks("tax").offers("law", "art").build();
    Participant eva = Participant.named("eva").cap(1).seeks("law", "art").offers("tax").build();
    Pool pool = Pool.of(List.of(ana, bob, eva)).objective(Objective.VALUE).build();
    assertEquals(Unmatched.OUTWEIGHED, match(pool).whyNot("ana").orElseThrow().code());
    assertExplained(pool);
  }

  @Test
  void everybody_left_out_of_any_crowd_is_told_a_reason_that_holds() {
    int named = 0;
    for (int seed = 0; seed < 600; seed++) {
      for (Objective objective : Objective.values()) {
        Pool pool = new Crowd(seed).pool(4 + seed % 15, 1 + seed % 3, objective);
        named += assertExplained(pool).certificate().bottlenecks().size();
      }
    }
    assertTrue(named > 60, "only " + named + " bottlenecks");
  }

  @Test
  void everybody_left_out_of_sparse_odd_crowds_is_told_a_reason_that_holds() {
    int groups = 0;
    for (int seed = 0; seed < 400; seed++) {
      Pool pool = sparse(9 + seed % 17, seed);
      groups +=
          (int)
              assertExplained(pool).certificate().bottlenecks().stream()
                  .flatMap(found -> found.groups().stream())
                  .filter(group -> group.size() > 1)
                  .count();
    }
    assertTrue(groups > 20, "only " + groups + " odd groups");
  }

  @Test
  void everybody_left_out_of_a_real_room_is_told_a_reason_that_holds() {
    for (String year : List.of("2016", "2019", "2025")) {
      for (int cap = 1; cap <= 3; cap++) {
        for (List<Participant> room : RealRooms.of(year, 11 + 12 * cap, 5, cap)) {
          assertExplained(pool(room));
        }
      }
    }
  }

  @Test
  void no_reason_can_be_tampered_with() {
    int refused = 0;
    for (int seed = 0; seed < 60; seed++) {
      Pool pool = seed % 2 == 0 ? sparse(15, seed) : writersAndSeekers(2 + seed % 3, 7);
      Matching found = match(pool);
      for (int i = 0; i < found.certificate().bottlenecks().size(); i++) {
        for (Bottleneck changed : tampered(found.certificate().bottlenecks().get(i))) {
          var others = new ArrayList<>(found.certificate().bottlenecks());
          others.set(i, changed);
          assertFalse(problems(pool, with(found, others)).isEmpty(), () -> changed.toString());
          refused++;
        }
        var fewer = new ArrayList<>(found.certificate().bottlenecks());
        fewer.remove(i);
        assertFalse(problems(pool, with(found, fewer)).isEmpty());
      }
      for (int i = 0; i < found.unmatched().size(); i++) {
        for (List<Unmatched> changed : tampered(found.unmatched(), i)) {
          assertFalse(problems(pool, withReasons(found, changed)).isEmpty());
          refused++;
        }
      }
    }
    assertTrue(refused > 500, "only " + refused + " were tampered with");
  }

  @Test
  void groups_that_prove_nothing_are_seen() {
    Pool pool =
        Pool.of(Stream.of("a", "b", "c", "d", "e").map(id -> fits(id).build()).toList())
            .locked(List.of(new Pair("d", "e")))
            .build();
    assertSeen(pool, "a group could pair up otherwise", List.of("a", "b", "c"));
    assertSeen(pool, "a group is not odd", List.of("a", "b"));
    assertSeen(pool, "a group can meet others than those named", List.of("a"));
    assertSeen(pool, "somebody in a group needs no introduction", List.of("d"));
    assertSeen(pool, "somebody is in two groups", List.of("a"), List.of("a"));
    assertSeen(pool, "a bottleneck names a stranger, or somebody twice", List.of("nobody"));
  }

  @SafeVarargs
  private static void assertSeen(Pool pool, String problem, List<String>... groups) {
    Bottleneck claim = new Bottleneck(List.of(), List.of(), List.of(groups), groups.length);
    assertTrue(problems(pool, with(match(pool), List.of(claim))).contains(problem));
  }

  @Test
  void the_order_of_the_input_changes_no_reason() {
    Pool pool = sparse(31, 5);
    for (int i = 0; i < 5; i++) {
      var people = new ArrayList<>(pool.people());
      Collections.shuffle(people, new Random(i));
      Pool shuffled = Pool.of(people).vetoed(pool.vetoed()).introductions(2).build();
      assertEquals(match(pool).toString(), match(shuffled).toString());
    }
  }

  // ---- made-up rooms

  private static Pool writersAndSeekers(int writers, int seekers) {
    var people = new ArrayList<Participant>();
    for (int i = 0; i < seekers; i++) {
      people.add(Participant.named("seeker" + i).cap(1).seeks("copywriting").build());
    }
    for (int i = 0; i < writers; i++) {
      people.add(Participant.named("writer" + i).cap(1).offers("copywriting").build());
    }
    return pool(people);
  }

  /** People who could all help each other, were most pairs not ruled out. */
  private static Pool sparse(int people, int seed) {
    var random = new Random(seed);
    var crowd =
        IntStream.range(0, people)
            .mapToObj(i -> fits("p%02d".formatted(i)).cap(random.nextInt(6) == 0 ? 2 : 1).build())
            .toList();
    var apart = new TreeSet<Pair>();
    for (int a = 0; a < people; a++) {
      for (int b = a + 1; b < people; b++) {
        boolean near = a / 5 == b / 5 && random.nextInt(5) > 0;
        if (!near && random.nextInt(people) > 0) {
          apart.add(new Pair("p%02d".formatted(a), "p%02d".formatted(b)));
        }
      }
    }
    return Pool.of(crowd).vetoed(apart).introductions(2).build();
  }

  private static Stream<Participant> clique(String name, int people) {
    return IntStream.range(0, people).mapToObj(i -> fits(name + i).cap(1).build());
  }

  private Participant inAnotherWorld(Participant person) {
    return Participant.named(person.id()).cap(1).offers("baking").seeks("baking").build();
  }

  private static Participant.Builder fits(String id) {
    return Participant.named(id).offers("editing").seeks("editing");
  }

  private static Pool pool(List<Participant> people) {
    return Pool.of(people).build();
  }

  // ---- claims that are not true

  private static List<Bottleneck> tampered(Bottleneck honest) {
    var claims = new ArrayList<Bottleneck>();
    List<List<String>> groups = honest.groups();
    int places = honest.places();
    claims.add(new Bottleneck(honest.gates(), honest.mentors(), groups, places + 1));
    claims.add(new Bottleneck(honest.gates(), honest.mentors(), groups, places - 1));
    claims.add(new Bottleneck(honest.gates(), List.of("nobody"), groups, places));
    for (int i = 0; i < honest.gates().size(); i++) {
      var fewer = new ArrayList<>(honest.gates());
      fewer.remove(i);
      claims.add(new Bottleneck(fewer, honest.mentors(), groups, places));
      claims.add(new Bottleneck(fewer, List.of(honest.gates().get(i)), groups, places));
    }
    for (int i = 0; i < groups.size(); i++) {
      var fewer = new ArrayList<>(groups);
      List<String> gone = fewer.remove(i);
      claims.add(new Bottleneck(honest.gates(), honest.mentors(), fewer, places));
      if (gone.size() > 1) {
        gone.forEach(id -> fewer.add(List.of(id)));
        claims.add(new Bottleneck(honest.gates(), honest.mentors(), fewer, places));
        var smaller = new ArrayList<>(groups);
        smaller.set(i, gone.subList(0, gone.size() - 2));
        claims.add(new Bottleneck(honest.gates(), honest.mentors(), smaller, places));
      }
    }
    return claims;
  }

  private static List<List<Unmatched>> tampered(List<Unmatched> honest, int i) {
    var claims = new ArrayList<List<Unmatched>>();
    Unmatched one = honest.get(i);
    var fewer = new ArrayList<>(honest);
    fewer.remove(i);
    claims.add(fewer);
    for (String code :
        List.of(
            Unmatched.NO_ADMISSIBLE_PARTNER,
            Unmatched.ALL_MET_BEFORE,
            Unmatched.SEEKS_AND_OFFERS_NOTHING,
            Unmatched.PARTNERS_ARE_TAKEN,
            Unmatched.ODD_ONE_OUT,
            Unmatched.OUTWEIGHED)) {
      if (!code.equals(one.code())) {
        claims.add(with(honest, i, new Unmatched(one.id(), code, one.shortage())));
      }
    }
    claims.add(with(honest, i, new Unmatched("nobody", one.code(), one.shortage())));
    claims.add(
        with(honest, i, new Unmatched(one.id(), one.code(), new Shortage("editing", 99, 1))));
    return claims;
  }

  private static List<Unmatched> with(List<Unmatched> honest, int i, Unmatched claim) {
    var changed = new ArrayList<>(honest);
    changed.set(i, claim);
    return changed;
  }

  private static Matching with(Matching found, List<Bottleneck> bottlenecks) {
    Certificate honest = found.certificate();
    var claim =
        new Certificate(
            honest.grain(),
            honest.levelBonuses(),
            honest.places(),
            honest.ends(),
            honest.oddSets(),
            honest.shortages(),
            bottlenecks);
    return new Matching(found.introductions(), found.unmatched(), found.report(), claim);
  }

  private static Matching withReasons(Matching found, List<Unmatched> reasons) {
    return new Matching(found.introductions(), reasons, found.report(), found.certificate());
  }

  // ---- checks

  private static Matching assertExplained(Pool pool) {
    Matching found = match(pool);
    assertEquals(List.of(), problems(pool, found));
    var left = new HashSet<String>();
    pool.people().stream()
        .filter(person -> pool.capOf(person) > 0 && found.partnersOf(person.id()).isEmpty())
        .forEach(person -> left.add(person.id()));
    assertEquals(left, new HashSet<>(found.unmatched().stream().map(Unmatched::id).toList()));
    return found;
  }

  private static Matching match(Pool pool) {
    return new FairMatcher().match(pool, Weights.standard(), SEED);
  }

  private static List<String> problems(Pool pool, Matching answer) {
    return CertificateChecker.problems(pool, Weights.standard(), SEED, answer);
  }
}
