package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AffinitiesTest {

  private static final Weights WEIGHTS = Weights.standard();
  private static final Knowledge KNOWN =
      Knowledge.builder()
          .skill("copywriting", "writing", "text")
          .skill("editing", "writing", "text")
          .skill("web programming", "programming", "technology")
          .fields("technology", "text", 80)
          .skills("copywriting", "web programming", 60)
          .build();

  @Test
  void rarity_is_a_hundred_times_the_logarithm_rounded() {
    assertEquals(110, Profiles.rarity(10, 4), "100·ln 3 = 109.86");
    assertEquals(240, Profiles.rarity(10, 0), "100·ln 11 = 239.79");
    assertEquals(0, Profiles.rarity(0, 0));
  }

  @Test
  void a_share_is_what_one_offers_of_what_the_other_seeks_weighed_by_importance() {
    Profiles all =
        profiles(
            Participant.named("ana").offers("editing").build(),
            Participant.named("luis").seek("editing", 3, null).seek("tax", 1, null).build());
    // rarity of editing: 100·ln(1 + 2/2) = 69, of tax: 100·ln(1 + 2/1) = 110
    assertEquals(10_000 * 3 * 69 / (3 * 69 + 110), Exchange.share(all.get(0), all.get(1)));
    assertEquals(0, Exchange.share(all.get(1), all.get(0)));
  }

  @Test
  void a_related_skill_earns_part_credit() {
    Profiles all =
        profiles(
            Participant.named("ana").offers("editing").build(),
            Participant.named("luis").seeks("copywriting").build());
    assertEquals(4_000, Exchange.share(all.get(0), all.get(1)));
    assertReason(all, "offers_related_skill", 30 * 2_000 / 100, "ana", "luis", "editing");
  }

  @Test
  void helping_one_way_is_worth_the_average() {
    Profiles all =
        profiles(
            Participant.named("ana").offers("editing").build(),
            Participant.named("luis").seeks("editing").build());
    assertEquals(1_500, Exchange.points(all.get(0), all.get(1), WEIGHTS));
    assertReason(all, "offers_what_you_seek", 1_500, "ana", "luis", "editing");
  }

  @Test
  void helping_both_ways_is_worth_far_more() {
    Profiles all =
        profiles(
            Participant.named("ana").offers("editing").seeks("tax").build(),
            Participant.named("luis").offers("tax").seeks("editing").build());
    assertEquals(8_500, Exchange.points(all.get(0), all.get(1), WEIGHTS));
    assertReason(all, "helps_both_ways", 5_500, "ana", "luis", null);
    assertReason(all, "offers_what_you_seek", 1_500, "luis", "ana", "tax");
  }

  @Test
  void complementary_fields_count_by_their_strength() {
    Profiles all =
        profiles(
            Participant.named("ana").field("technology").build(),
            Participant.named("luis").offers("editing").build());
    assertEquals(960, Affinities.complementaryFields(all.get(0), all.get(1), all));
    assertReason(all, "complementary_fields", 960, "ana", "luis", null);
  }

  @Test
  void complementary_skills_count_by_the_strongest_pair_of_offers() {
    Profiles all =
        profiles(
            Participant.named("ana").field("x").offers("web programming").build(),
            Participant.named("luis").field("x").offers("editing", "copywriting").build());
    assertEquals(600, Affinities.complementarySkills(all.get(0), all.get(1), WEIGHTS));
    assertEquals(600, Affinities.complementarySkills(all.get(1), all.get(0), WEIGHTS));
    assertReason(all, "complementary_skills", 600, "luis", "ana", "copywriting");
  }

  @Test
  void a_mentor_is_ahead_in_the_topic() {
    Profiles all =
        profiles(
            Participant.named("ana").mentors("tax", 3, 1).build(),
            Participant.named("luis").seeksMentorIn("tax", 2).build(),
            Participant.named("mia").seeksMentorIn("tax", 3).build());
    assertEquals(1_500, Affinities.mentor(all.get(0), all.get(1), WEIGHTS));
    assertEquals(0, Affinities.mentor(all.get(0), all.get(2), WEIGHTS));
    assertReason(all, "mentor", 1_500, "ana", "luis", "tax");
  }

  @Test
  void a_mentor_gains_a_fixed_share_and_the_mentee_what_they_wished_for() {
    Profiles all =
        profiles(
            Participant.named("ana").mentors("tax", 3, 1).build(),
            Participant.named("luis").seeksMentorIn("tax", 2).build());
    assertEquals(2_500, Exchange.benefit(all.get(1), all.get(0), WEIGHTS));
    assertEquals(10_000, Exchange.benefit(all.get(0), all.get(1), WEIGHTS));
  }

  @Test
  void a_goal_counts_more_the_higher_both_rank_it() {
    Profiles all =
        profiles(
            Participant.named("ana").goals("clients", "friends").build(),
            Participant.named("luis").goals("clients", "news", "friends").build(),
            Participant.named("mia").goals("news", "x", "friends").build());
    assertEquals(600, Affinities.sharedGoal(all.get(0), all.get(1), WEIGHTS));
    assertEquals(300, Affinities.sharedGoal(all.get(0), all.get(2), WEIGHTS));
    assertReason(all, "shared_goal", 600, "ana", "luis", "clients");
  }

  @Test
  void only_mutual_intents_fit() {
    Profiles all =
        profiles(
            Participant.named("ana").seek("a", 1, Intent.FEEDBACK).seek("b", 1, Intent.JOB).build(),
            Participant.named("luis").seek("c", 1, Intent.FEEDBACK).build(),
            Participant.named("mia").seek("d", 1, Intent.JOB).build());
    assertEquals(400, Affinities.fittingIntents(all.get(0), all.get(1), WEIGHTS));
    assertEquals(0, Affinities.fittingIntents(all.get(0), all.get(2), WEIGHTS));
    assertReason(all, "fitting_intents", 400, "ana", "luis", "feedback");
  }

  @Test
  void different_fields_count_where_both_are_known() {
    Profiles all =
        profiles(
            Participant.named("ana").field("text").build(),
            Participant.named("luis").field("law").build(),
            Participant.named("mia").build());
    assertEquals(200, Affinities.differentField(all.get(0), all.get(1), WEIGHTS));
    assertEquals(0, Affinities.differentField(all.get(0), all.get(2), WEIGHTS));
    assertEquals(0, Affinities.differentField(all.get(0), all.get(0), WEIGHTS));
    assertReason(all, "different_field", 200, "ana", "luis", null);
  }

  @Test
  void a_shared_language_counts_once() {
    Profiles all =
        profiles(
            Participant.named("ana").languages("en", "es").build(),
            Participant.named("luis").languages("de", "en", "es").build(),
            Participant.named("mia").languages("de").build());
    assertEquals(100, Affinities.sharedLanguage(all.get(0), all.get(1), WEIGHTS));
    assertEquals(0, Affinities.sharedLanguage(all.get(0), all.get(2), WEIGHTS));
    assertReason(all, "shared_language", 100, "ana", "luis", "en");
  }

  @Test
  void of_shared_interests_three_count_a_little() {
    Profiles all =
        profiles(
            Participant.named("ana").interests("a", "b", "c", "d").build(),
            Participant.named("luis").interests("a", "b", "c", "d").build());
    assertEquals(150, Affinities.points(all.get(0), all.get(1), all));
    assertReason(all, "shared_interest", 50, "ana", "luis", "c");
    assertEquals(3, Affinities.reasons(all.get(0), all.get(1), all).size());
  }

  private static Profiles profiles(Participant... people) {
    return new Profiles(Pool.of(List.of(people)).knowledge(KNOWN).build(), WEIGHTS);
  }

  private static void assertReason(
      Profiles all, String code, int points, String from, String to, String skill) {
    List<Reason> reasons = Affinities.reasons(all.get(0), all.get(1), all);
    assertTrue(reasons.contains(new Reason(code, points, from, to, skill)), reasons::toString);
  }
}
