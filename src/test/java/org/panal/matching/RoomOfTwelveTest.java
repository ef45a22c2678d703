package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The pairs that the product is named for come out together in a mixed room. */
class RoomOfTwelveTest {

  private static final Knowledge KNOWN =
      Knowledge.builder()
          .skill("web programming", "programming", "technology")
          .skill("app programming", "programming", "technology")
          .skill("copywriting", "writing", "text")
          .skill("translation", "languages", "text")
          .skill("graphic design", "visual design", "design")
          .skill("interior design", "spatial design", "design")
          .skill("social media management", "social media", "marketing")
          .skill("digital marketing", "online marketing", "marketing")
          .skill("sales", "selling", "sales")
          .skill("bookkeeping", "accounting", "finance")
          .skill("contract law", "law", "law")
          .skill("photography", "photo", "media")
          .skills("web programming", "copywriting", 90)
          .skills("graphic design", "social media management", 90)
          .skills("digital marketing", "sales", 90)
          .fields("technology", "text", 60)
          .fields("design", "marketing", 60)
          .fields("marketing", "sales", 70)
          .fields("finance", "law", 40)
          .fields("media", "marketing", 40)
          .fields("technology", "finance", 20)
          .build();

  @Test
  void the_three_pairs_come_out_together() {
    var people =
        List.of(
            offering("ana", "copywriting"),
            offering("bea", "web programming"),
            offering("carlos", "graphic design"),
            offering("dora", "social media management"),
            offering("eva", "digital marketing"),
            offering("felix", "sales"),
            offering("gema", "bookkeeping"),
            offering("hugo", "contract law"),
            offering("ines", "photography"),
            offering("jon", "interior design"),
            offering("karla", "translation"),
            offering("leo", "app programming"));
    for (int seed = 0; seed < 20; seed++) {
      Matching found =
          new FairMatcher()
              .match(Pool.of(people).knowledge(KNOWN).build(), Weights.standard(), seed);
      assertTrue(found.between("ana", "bea").isPresent());
      assertTrue(found.between("carlos", "dora").isPresent());
      assertTrue(found.between("eva", "felix").isPresent());
      assertEquals(12, found.report().covered());
    }
  }

  private static Participant offering(String id, String skill) {
    return Participant.named(id).offers(skill).languages("en").build();
  }
}
