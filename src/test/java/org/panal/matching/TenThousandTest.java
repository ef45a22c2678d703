package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.panal.testing.Scorecard;

/** Ten thousand people at once: nothing recurses, nothing overflows, and the answer is proven. */
class TenThousandTest {

  private static final int PEOPLE = 10_000;
  private static final Weights WEIGHTS = Weights.standard();

  /** Groups of three who fit nobody else, each of whom seeks what the next one offers. */
  @Test
  void each_of_ten_thousand_finds_the_few_who_fit() {
    var people = new ArrayList<Participant>();
    for (int i = 0; i < PEOPLE - 1; i++) {
      String group = "skill" + i / 3 + "-";
      people.add(
          Participant.named("p%05d".formatted(i))
              .cap(1 + i / 3 % 2)
              .offers(group + i % 3)
              .seeks(group + (i + 1) % 3)
              .build());
    }
    people.add(Participant.named("somebody else").cap(2).offers("baking").build());
    Matching found = new FairMatcher().match(Pool.of(people).introductions(2).build(), WEIGHTS, 1);
    int groups = (PEOPLE - 1) / 3;
    int withOne = (groups + 1) / 2;
    int withTwo = groups - withOne;
    // Three with one place each make one pair, three with two places three.
    assertEquals(withOne + 3 * withTwo, found.introductions().size());
    assertEquals(2 * withOne + 3 * withTwo, found.report().covered());
    assertEquals(withOne + 3 * withTwo, found.report().usefullyServed());
    assertEquals(withOne, found.unmatched().stream().filter(TenThousandTest::isOdd).count());
    assertEquals(withOne + 1, found.unmatched().size());
    assertTrue(found.report().proven());
  }

  private static boolean isOdd(Unmatched left) {
    return left.code().equals(Unmatched.ODD_ONE_OUT);
  }

  /** As many as 15 million pairs that may be introduced, all of them priced and checked. */
  @Test
  @Tag(Scorecard.TAG)
  @EnabledIfSystemProperty(
      named = "panal.measured",
      matches = "true",
      disabledReason = "a minute of work: see src/docs/scorecard.md")
  void a_room_of_ten_thousand_with_three_introductions_each_is_proven_best() {
    Pool room = Instances.room(PEOPLE, 3, PEOPLE);
    Matching found = new FairMatcher().match(room, WEIGHTS, 1);
    assertEquals(PEOPLE, found.report().people());
    assertTrue(found.report().proven());
    assertEquals(List.of(), CertificateChecker.problems(room, WEIGHTS, 1, found));
  }
}
