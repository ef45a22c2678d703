package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class VetoesTest {

  private static final Pair BOTH = new Pair("ana", "luis");

  @Test
  void two_who_help_each_other_may_meet() {
    assertVeto(null, ana().build(), luis().build(), pool -> pool);
  }

  @Test
  void who_wants_no_introductions_gets_none() {
    assertVeto("none_wanted", ana().cap(0).build(), luis().build(), pool -> pool);
    assertVeto("none_wanted", ana().build(), luis().cap(0).build(), pool -> pool);
  }

  @Test
  void a_blocked_pair_never_meets() {
    assertVeto("blocked", ana().build(), luis().build(), pool -> pool.vetoed(List.of(BOTH)));
  }

  @Test
  void who_met_lately_does_not_meet_again() {
    assertVeto("already_met", ana().build(), luis().build(), pool -> pool.met(List.of(BOTH)));
  }

  @Test
  void formats_must_overlap_where_both_have_some() {
    assertVeto(
        "formats_apart",
        ana().formats("online").build(),
        luis().formats("group", "one to one").build(),
        pool -> pool);
    assertVeto(null, ana().formats("online").build(), luis().build(), pool -> pool);
    assertVeto(
        null, ana().formats("x", "y").build(), luis().formats("y", "z").build(), pool -> pool);
  }

  @Test
  void colleagues_stay_apart_where_either_asked() {
    var colleague = luis().organisation("tiny letters").build();
    assertVeto(null, ana().organisation("tiny letters").build(), colleague, pool -> pool);
    assertVeto(
        "same_organisation",
        ana().organisation("tiny letters").avoidsOwnOrganisation(true).build(),
        colleague,
        pool -> pool);
    assertVeto(null, ana().avoidsOwnOrganisation(true).build(), luis().build(), pool -> pool);
  }

  @Test
  void a_pair_needs_a_reason_beyond_small_talk() {
    assertVeto(
        "no_concrete_reason",
        Participant.named("ana").languages("en").interests("chess").field("law").build(),
        Participant.named("luis").languages("en").interests("chess").field("text").build(),
        pool -> pool);
  }

  @Test
  void the_floor_is_the_least_an_introduction_is_worth() {
    assertVeto(null, ana().build(), luis().build(), pool -> pool.floor(1_500));
    assertVeto("below_floor", ana().build(), luis().build(), pool -> pool.floor(1_501));
  }

  @Test
  void a_veto_keeps_a_pair_out_of_the_candidates() {
    var pool = Pool.of(List.of(ana().build(), luis().build())).vetoed(List.of(BOTH)).build();
    assertEquals(0, new Draw(new Profiles(pool, Weights.standard()), 1).candidates.size);
  }

  @Test
  void the_candidates_are_the_pairs_without_a_veto() {
    for (int seed = 0; seed < 300; seed++) {
      Pool pool = new Crowd(seed).pool(8, 2, Objective.FAIR);
      var all = new Profiles(pool, Weights.standard());
      var vetoes = new Vetoes(all);
      int free = 0;
      for (int a = 0; a < 8; a++) {
        for (int b = a + 1; b < 8; b++) {
          boolean locked = pool.locked().contains(new Pair(all.get(a).id(), all.get(b).id()));
          free += !locked && vetoes.of(a, b).isEmpty() ? 1 : 0;
        }
      }
      assertEquals(free, new Draw(all, seed).candidates.size);
    }
  }

  private static Participant.Builder ana() {
    return Participant.named("ana").offers("editing");
  }

  private static Participant.Builder luis() {
    return Participant.named("luis").seeks("editing");
  }

  private static void assertVeto(
      String code, Participant ana, Participant luis, UnaryOperator<Pool.Builder> more) {
    Pool pool = more.apply(Pool.of(List.of(luis, ana))).build();
    var vetoes = new Vetoes(new Profiles(pool, Weights.standard()));
    assertEquals(Optional.ofNullable(code), vetoes.of(0, 1));
    assertEquals(Optional.ofNullable(code), vetoes.of(1, 0));
  }
}
