package org.panal.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.panal.introduction.Desk.assertRefused;
import static org.panal.introduction.Desk.held;
import static org.panal.introduction.Desk.pairs;
import static org.panal.introduction.Desk.shape;
import static org.panal.introduction.WishKind.APART;
import static org.panal.introduction.WishKind.TOGETHER;
import static org.panal.testing.Guests.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.panal.member.Vetoes;
import org.panal.rsvp.GuestReason;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Coded;
import org.panal.shared.Forbidden;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.Viewer;
import org.panal.testing.AtOnce;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

@QuarkusTest
class WishesTest {
  @Inject Desk desk;
  @Inject Wishes wishes;
  @Inject Rounds rounds;
  @Inject Vetoes vetoes;
  @Inject Rsvps rsvps;
  @Inject Once once;
  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Guests guests;

  /** Two pairs that suit each other, with one introduction each, drawn as round 1. */
  private record Room(Evening evening, UUID marta, UUID ana, UUID pau, UUID noor) {
    Viewer organiser() {
      return evening.organiser();
    }
  }

  @Test
  void a_pair_of_the_draft_costs_its_points_to_keep_apart_and_nothing_to_keep() {
    Room room = room();
    WhatIfView apart = ask(room, 1, APART, room.marta(), room.ana());
    assertThat(apart.price().free()).isFalse();
    assertThat(apart.price().usefullyServed()).isEqualTo(2);
    assertThat(apart.lost())
        .extracting(tie -> Set.of(tie.one().memberId(), tie.other().memberId()))
        .contains(Set.of(room.marta(), room.ana()));
    assertThat(apart.one().name()).isEqualTo("Marta Gil");
    assertThat(apart.draftIsFresh()).isTrue();
    WhatIfView together = ask(room, 1, TOGETHER, room.marta(), room.ana());
    assertThat(together.price().free()).isTrue();
    assertThat(together.price().value()).isZero();
    assertThat(together.lost()).isEmpty();
    WhatIfView unused = ask(room, 1, APART, room.marta(), room.pau());
    assertThat(unused.price().free()).isTrue();
  }

  @Test
  void two_are_brought_together_and_stay_so_in_every_further_draft_until_it_is_undone() {
    Room room = room();
    RoundView before = view(room, 1);
    WhatIfView cost = ask(room, 1, TOGETHER, room.marta(), room.pau());
    assertThat(cost.gained())
        .anySatisfy(
            tie ->
                assertThat(Set.of(tie.one().memberId(), tie.other().memberId()))
                    .isEqualTo(Set.of(room.marta(), room.pau())));
    assertThat(make(room, 1, TOGETHER, room.marta(), room.pau()).number()).isEqualTo(2);
    assertThat(pairs(view(room, 2))).contains(Set.of(room.marta(), room.pau()));
    assertThat(held(view(room, 2), room.marta())).isEqualTo(1);
    assertThat(view(room, 2).wishes())
        .singleElement()
        .satisfies(
            wish -> {
              assertThat(wish.kind()).isEqualTo(TOGETHER);
              assertThat(wish.kept()).isTrue();
              assertThat(wish.madeBy()).isEqualTo("Carmen Leal");
            });
    assertThat(desk.draw(room.evening(), 99).number()).isEqualTo(3);
    assertThat(pairs(view(room, 3))).contains(Set.of(room.marta(), room.pau()));
    UUID wish = view(room, 3).wishes().get(0).id();
    Once.Call call = new Once.Call(room.organiser(), "undo", null, null);
    wishes.undo(call, room.evening().code(), 3, wish);
    assertThat(view(room, 4).wishes()).isEmpty();
    assertThat(pairs(view(room, 4))).containsExactlyInAnyOrderElementsOf(pairs(before));
    assertThat(rows.value("SELECT undone_by FROM wish WHERE id = ?1", wish))
        .isEqualTo(room.organiser().mustBeMember());
  }

  @Test
  void two_are_kept_apart_and_the_last_wish_of_them_counts() {
    Room room = room();
    make(room, 1, APART, room.marta(), room.ana());
    assertThat(pairs(view(room, 2))).doesNotContain(Set.of(room.marta(), room.ana()));
    make(room, 2, APART, room.ana(), room.marta());
    assertThat(view(room, 3).wishes()).hasSize(1);
    make(room, 3, TOGETHER, room.marta(), room.ana());
    assertThat(pairs(view(room, 4))).contains(Set.of(room.marta(), room.ana()));
    assertThat(view(room, 4).wishes()).extracting(WishView::kind).containsExactly(TOGETHER);
  }

  @Test
  void no_wish_breaks_a_block_nor_tells_of_it() {
    Room blocked = room();
    once.run(() -> vetoes.put(as(blocked.pau()), blocked.marta()));
    Room met = room();
    introduce(met.marta(), met.pau());
    Room full = room();
    make(full, 1, TOGETHER, full.marta(), full.ana());
    List<Refusal> all =
        List.of(
            refused(blocked, 1, blocked.marta(), blocked.pau()),
            refused(met, 1, met.marta(), met.pau()),
            refused(full, 2, full.marta(), full.pau()),
            refused(full, 2, full.marta(), UUID.randomUUID()));
    assertThat(all).extracting(Coded::code).containsOnly("round.wish-impossible");
    assertThat(all).allSatisfy(no -> assertThat(no.values()).isEmpty());
    assertThat(view(blocked, 1).wishes()).isEmpty();
  }

  @Test
  void nobody_finds_out_by_trying_who_blocked_whom() {
    Room room = room();
    once.run(() -> vetoes.put(as(room.pau()), room.marta()));
    for (int i = 0; i < WishRows.MOST_REFUSALS; i++) {
      refused(room, 1, room.marta(), room.pau());
    }
    assertRefused("round.too-many-tries", () -> ask(room, 1, TOGETHER, room.marta(), room.pau()));
    assertRefused("round.too-many-tries", () -> ask(room, 1, TOGETHER, room.noor(), room.marta()));
    assertThat(ask(room, 1, APART, room.marta(), room.ana()).price().free()).isFalse();
    Room busy = room();
    rows.change(
        "INSERT INTO wish_tries (occurrence_id, tries, refused) SELECT id, ?2, 0 FROM occurrence"
            + " WHERE code = ?1",
        busy.evening().code(),
        WishRows.MOST_TRIES);
    assertRefused("round.too-many-tries", () -> ask(busy, 1, TOGETHER, busy.marta(), busy.pau()));
  }

  @Test
  void trying_many_times_at_once_finds_out_no_more() {
    Room room = room();
    once.run(() -> vetoes.put(as(room.pau()), room.marta()));
    Queue<String> answers = new ConcurrentLinkedQueue<>();
    try (AtOnce tries = new AtOnce(12)) {
      tries.run(
          Collections.nCopies(12, room),
          each -> answers.add(refused(each, 1, each.marta(), each.pau()).code()));
    }
    assertThat(answers)
        .hasSize(12)
        .filteredOn("round.wish-impossible"::equals)
        .hasSize(WishRows.MOST_REFUSALS);
  }

  @Test
  void a_wish_that_cannot_be_kept_any_more_is_told_and_breaks_nothing() {
    Room room = room();
    make(room, 1, TOGETHER, room.marta(), room.pau());
    once.run(
        () ->
            rsvps.remove(
                room.organiser(), room.evening().code(), room.pau(), GuestReason.ON_REQUEST));
    desk.draw(room.evening(), 7);
    assertThat(view(room, 3).wishes()).extracting(WishView::kept).containsExactly(false);
    assertThat(pairs(view(room, 3))).contains(Set.of(room.marta(), room.ana()));
  }

  @Test
  void what_is_published_changes_no_more_and_its_wishes_end_with_it() {
    Room room = room();
    make(room, 1, TOGETHER, room.marta(), room.pau());
    desk.publish(room.evening(), 2);
    String before = shape(view(room, 2));
    assertRefused("round.published", () -> make(room, 2, APART, room.marta(), room.pau()));
    assertRefused("round.published", () -> ask(room, 2, APART, room.marta(), room.pau()));
    assertRefused("round.replaced", () -> make(room, 1, APART, room.marta(), room.ana()));
    assertThat(shape(view(room, 2))).isEqualTo(before);
    assertThat(view(room, 2).wishes()).hasSize(1);
    desk.draw(room.evening(), 7);
    assertThat(view(room, 3).wishes()).isEmpty();
  }

  @Test
  void only_who_runs_the_event_wishes_and_asks() {
    Room room = room();
    for (Viewer other : List.of(evenings.organiser(), as(room.marta()))) {
      Once.Call call = new Once.Call(other, "wish", null, null);
      WishForm form = new WishForm(APART, room.marta(), room.ana());
      String code = room.evening().code();
      assertThatThrownBy(() -> wishes.whatIf(other, code, 1, form, Language.EN))
          .isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> wishes.make(call, code, 1, form)).isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> wishes.undo(call, code, 1, UUID.randomUUID()))
          .isInstanceOf(Forbidden.class);
    }
    assertRefused(
        "round.wish-impossible", () -> ask(room, 1, APART, room.marta(), UUID.randomUUID()));
    assertRefused(
        "round.wish-impossible", () -> make(room, 1, APART, room.marta(), UUID.randomUUID()));
    assertThatThrownBy(() -> make(room, 1, APART, room.marta(), room.marta()))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void a_repeated_wish_gets_the_first_draft() {
    Room room = room();
    Once.Call call = new Once.Call(room.organiser(), "wish", "once", null);
    WishForm form = new WishForm(APART, room.marta(), room.ana());
    assertThat(wishes.make(call, room.evening().code(), 1, form).number()).isEqualTo(2);
    assertThat(wishes.make(call, room.evening().code(), 1, form).number()).isEqualTo(2);
  }

  private Room room() {
    Evening evening = evenings.forSeats(null);
    Room room =
        new Room(
            evening,
            guests.going(evening, "Marta Gil", "web-programming", "copywriting"),
            guests.going(evening, "Ana Ribera", "copywriting", "web-programming"),
            guests.going(evening, "Pau Serra", "digital-marketing", "sales"),
            guests.going(evening, "Noor Haddad", "sales", "digital-marketing"));
    rows.change(
        "UPDATE member SET introductions_wanted = 1 WHERE id IN (?1, ?2, ?3, ?4)",
        room.marta(),
        room.ana(),
        room.pau(),
        room.noor());
    desk.draw(evening, 7);
    return room;
  }

  /** The two met at another evening, not long ago. */
  private void introduce(UUID one, UUID other) {
    Evening evening = evenings.forSeats(null);
    guests.answer(one, evening, RsvpForm.yes());
    guests.answer(other, evening, RsvpForm.yes());
    desk.draw(evening, 7);
    wishes.make(
        new Once.Call(evening.organiser(), "wish", null, null),
        evening.code(),
        1,
        new WishForm(TOGETHER, one, other));
    desk.publish(evening, 2);
  }

  private Refusal refused(Room room, int number, UUID one, UUID other) {
    try {
      ask(room, number, TOGETHER, one, other);
    } catch (Refusal no) {
      return no;
    }
    throw new AssertionError("not refused");
  }

  private WhatIfView ask(Room room, int number, WishKind kind, UUID one, UUID other) {
    return wishes.whatIf(
        room.organiser(),
        room.evening().code(),
        number,
        new WishForm(kind, one, other),
        Language.EN);
  }

  private RoundSummary make(Room room, int number, WishKind kind, UUID one, UUID other) {
    return wishes.make(
        new Once.Call(room.organiser(), "wish", null, null),
        room.evening().code(),
        number,
        new WishForm(kind, one, other));
  }

  private RoundView view(Room room, int number) {
    return rounds.get(room.organiser(), room.evening().code(), number, Language.EN);
  }
}
