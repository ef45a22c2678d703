package org.panal.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.panal.checkin.Presence.Fact;

/** State is a fold over facts: in whatever order and however often they come, it is the same. */
class PresenceTest {
  private static final Instant START = Instant.parse("2026-11-26T17:30:00Z");

  @Property(tries = 1_000)
  void order_and_repetition_change_nothing(
      @ForAll("facts") @Size(max = 30) List<Fact> facts, @ForAll long seed) {
    List<Fact> once = distinct(facts);
    List<Fact> shuffled = new ArrayList<>(once);
    shuffled.addAll(once);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Presence.of(shuffled)).isEqualTo(Presence.of(once));
  }

  @Property
  void what_was_undone_never_was(@ForAll("facts") @Size(max = 20) List<Fact> facts) {
    List<Fact> once = distinct(facts);
    List<Fact> undone = new ArrayList<>(once);
    once.forEach(
        fact ->
            undone.add(
                new Fact(null, "u" + fact.nonce(), CheckInKind.UNDO, fact.nonce(), START, false)));
    assertThat(Presence.of(undone).here()).isEmpty();
  }

  @Property
  void here_is_who_came_last_and_did_not_leave_after(@ForAll("facts") List<Fact> facts) {
    List<Fact> plain =
        distinct(facts).stream().filter(fact -> fact.kind() != CheckInKind.UNDO).toList();
    Presence presence = Presence.of(plain);
    for (UUID member : PEOPLE) {
      boolean isIn = false;
      for (Fact fact : sorted(plain)) {
        if (member.equals(fact.member())) {
          isIn = fact.kind() == CheckInKind.IN ? isIn || fact.letsIn() : false;
        }
      }
      assertThat(presence.here().contains(member)).isEqualTo(isIn);
    }
  }

  private static final List<UUID> PEOPLE = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));

  @Provide
  Arbitrary<List<Fact>> facts() {
    return Combinators.combine(
            Arbitraries.of(PEOPLE),
            Arbitraries.integers().between(1, 20).map(number -> "n" + number),
            Arbitraries.of(CheckInKind.values()),
            Arbitraries.integers().between(1, 20).map(number -> "n" + number),
            Arbitraries.integers().between(0, 10),
            Arbitraries.of(true, true, false))
        .as(
            (member, nonce, kind, undoes, minute, letsIn) ->
                new Fact(
                    member,
                    nonce,
                    kind,
                    kind == CheckInKind.UNDO ? undoes : null,
                    START.plusSeconds(60L * minute),
                    letsIn))
        .list();
  }

  /** A nonce is one fact. */
  private static List<Fact> distinct(List<Fact> facts) {
    Map<String, Fact> byNonce = new LinkedHashMap<>();
    facts.forEach(fact -> byNonce.putIfAbsent(fact.nonce(), fact));
    return List.copyOf(byNonce.values());
  }

  private static List<Fact> sorted(List<Fact> facts) {
    return facts.stream()
        .sorted(Comparator.comparing(Fact::at).thenComparing(Fact::nonce))
        .toList();
  }
}
