package org.panal.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.introduction.Desk.assertRefused;
import static org.panal.introduction.Desk.held;
import static org.panal.introduction.Desk.named;
import static org.panal.introduction.Desk.pairs;
import static org.panal.introduction.Desk.wish;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.panal.rsvp.RsvpForm;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

@QuarkusTest
class PoolsTest {
  @Inject Desk desk;
  @Inject Rounds rounds;
  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Guests guests;

  @Test
  void nobody_gets_more_than_they_wish_or_the_event_allows() {
    Evening evening = evenings.forSeats(null);
    UUID sought = guests.member("Marta Gil", "web-programming", "copywriting");
    guests.answer(sought, evening, wish(1));
    List<UUID> many =
        IntStream.range(0, 5)
            .mapToObj(i -> guests.going(evening, "Ana " + i, "copywriting", "web-programming"))
            .toList();
    UUID eager = guests.member("Iker Etxea", "web-programming", "copywriting");
    guests.answer(eager, evening, wish(5));
    RoundView view = desk.view(evening, rounds.draw(evening.organiser(), evening.code()));
    assertThat(held(view, sought)).isEqualTo(1);
    assertThat(held(view, eager)).as("the event's own limit").isEqualTo(2);
    assertThat(many).allSatisfy(each -> assertThat(held(view, each)).isLessThanOrEqualTo(2));
    assertThat(view.unmatched()).isNotEmpty();
  }

  @Test
  void a_monthly_cap_holds_across_the_events_of_a_month() {
    Desk.Pair first = desk.pairOfTwo();
    rows.change("UPDATE member SET monthly_cap = 1 WHERE id = ?1", first.marta());
    Evening second = evenings.forSeats(null);
    guests.answer(first.marta(), second, RsvpForm.yes());
    UUID iker = guests.going(second, "Iker Etxea", "copywriting", "web-programming");
    rounds.draw(first.evening().organiser(), first.evening().code());
    rounds.draw(second.organiser(), second.code());
    desk.publish(first.evening(), 1);

    assertRefused("round.outdated", () -> desk.publish(second, 1));
    RoundView view = desk.view(second, rounds.draw(second.organiser(), second.code()));
    assertThat(held(view, first.marta())).isZero();
    assertThat(view.unmatched()).extracting(left -> left.guest().memberId()).containsExactly(iker);

    rows.change(
        "UPDATE occurrence SET local_start = local_start + INTERVAL 1 MONTH, local_end = local_end"
            + " + INTERVAL 1 MONTH, starts_at = starts_at + INTERVAL 1 MONTH, ends_at = ends_at +"
            + " INTERVAL 1 MONTH WHERE code = ?1",
        second.code());
    RoundView nextMonth = desk.view(second, rounds.draw(second.organiser(), second.code()));
    assertThat(pairs(nextMonth)).containsExactly(Set.of(first.marta(), iker));
  }

  @Test
  void who_pauses_listens_waits_or_wants_none_is_not_drawn() {
    Evening evening = evenings.forSeats(5);
    UUID paused = guests.going(evening, "Paused", "web-programming", "copywriting");
    UUID listening = guests.going(evening, "Listening", "web-programming", "copywriting");
    UUID declines = guests.member("Declines", "web-programming", "copywriting");
    guests.answer(declines, evening, new RsvpForm(true, false, false, null, ""));
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    guests.going(evening, "Somebody Else", "copywriting", "web-programming");
    UUID waits = guests.going(evening, "Waits", "web-programming", "copywriting");
    rows.change("UPDATE member SET paused_until = '2098-12-31' WHERE id = ?1", paused);
    rows.change("UPDATE member SET listening_since = joined_at WHERE id = ?1", listening);
    RoundView view = desk.view(evening, rounds.draw(evening.organiser(), evening.code()));
    assertThat(List.of(paused, listening, declines, waits))
        .allSatisfy(each -> assertThat(named(view)).doesNotContain(each));
    assertThat(named(view)).contains(ana);
  }

  @Test
  void a_pause_that_is_over_by_the_day_counts_no_more() {
    Desk.Pair pair = desk.pairOfTwo();
    rows.change("UPDATE member SET paused_until = '2098-03-05' WHERE id = ?1", pair.marta());
    RoundSummary drawn = rounds.draw(pair.evening().organiser(), pair.evening().code());
    assertThat(drawn.report().covered()).isEqualTo(2);
  }

  @Test
  void who_wants_to_meet_online_only_is_introduced_to_nobody_in_the_room() {
    Desk.Pair pair = desk.pairOfTwo();
    rows.change("UPDATE member SET gathering = 'ONLINE' WHERE id = ?1", pair.marta());
    rows.change("UPDATE member SET gathering = 'ONLINE' WHERE id = ?1", pair.ana());
    RoundSummary drawn = rounds.draw(pair.evening().organiser(), pair.evening().code());
    assertThat(drawn.report().covered()).isZero();
  }

  @Test
  void colleagues_are_not_introduced_where_either_asked_for_others() {
    Desk.Pair pair = desk.pairOfTwo();
    rows.change(
        "UPDATE member SET organisation = 'Tiny Letters' WHERE id IN (?1, ?2)",
        pair.marta(),
        pair.ana());
    Evening evening = pair.evening();
    assertThat(rounds.draw(evening.organiser(), evening.code()).report().covered()).isEqualTo(2);
    rows.change("UPDATE member SET avoids_own_organisation = TRUE WHERE id = ?1", pair.ana());
    assertThat(rounds.draw(evening.organiser(), evening.code()).report().covered()).isZero();
  }

  @Test
  void a_veto_of_either_counts_and_leaves_no_trace() {
    Desk.Pair vetoed = desk.pairOfTwo();
    rows.change(
        "INSERT INTO veto (member_id, other_id, since) SELECT ?1, ?2, joined_at FROM member"
            + " WHERE id = ?1",
        vetoed.ana(),
        vetoed.marta());
    Evening strangers = evenings.forSeats(null);
    guests.going(strangers, "Marta Gil", "web-programming", "yoga");
    guests.going(strangers, "Ana Ribera", "web-programming", "yoga");
    RoundView blocked = desk.view(vetoed.evening(), desk.draw(vetoed.evening(), 7));
    RoundView unsuited = desk.view(strangers, desk.draw(strangers, 7));
    assertThat(blocked.introductions()).isEmpty();
    assertThat(blocked.unmatched())
        .extracting(RoundView.LeftOut::code)
        .containsOnly("no_admissible_partner")
        .hasSize(2);
    assertThat(Json.write(blocked.unmatched().get(0).why()))
        .isEqualTo(Json.write(unsuited.unmatched().get(0).why()));
    assertThat(blocked.round().report()).isEqualTo(unsuited.round().report());
  }

  @Test
  void who_was_introduced_lately_is_not_introduced_again_until_the_window_is_over() {
    Desk.Pair pair = desk.pairOfTwo();
    rounds.draw(pair.evening().organiser(), pair.evening().code());
    desk.publish(pair.evening(), 1);
    Evening second = evenings.forSeats(null);
    guests.answer(pair.marta(), second, RsvpForm.yes());
    guests.answer(pair.ana(), second, RsvpForm.yes());
    assertThat(rounds.draw(second.organiser(), second.code()).report().covered()).isZero();
    rows.change(
        "UPDATE occurrence SET starts_at = starts_at - INTERVAL 181 DAY WHERE code = ?1",
        pair.evening().code());
    assertThat(rounds.draw(second.organiser(), second.code()).report().covered()).isEqualTo(2);
  }
}
