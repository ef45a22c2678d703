package org.panal.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.introduction.Desk.assertRefused;
import static org.panal.introduction.Desk.held;
import static org.panal.introduction.Desk.pairs;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.panal.event.Events;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Refusal;
import org.panal.testing.AtOnce;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

@QuarkusTest
class PublishingTest {
  @Inject Desk desk;
  @Inject Rounds rounds;
  @Inject DueRounds due;
  @Inject Events events;
  @Inject Once once;
  @Inject Rows rows;
  @Inject Guests guests;

  @Test
  void a_published_round_refuses_every_change() {
    Desk.Pair pair = desk.pairOfTwo();
    Evening evening = pair.evening();
    RoundSummary round = desk.draw(evening, 7);
    desk.publish(evening, 1);
    String before = desk.everything(round);
    assertRefused("round.published", () -> desk.publish(evening, 1));
    desk.draw(evening, 8);
    assertThat(desk.everything(round)).isEqualTo(before);
    Round published =
        new Round(round.id(), 1, desk.drawnFrom(round), new Stamp(null, Instant.EPOCH));
    published.publish(new Stamp(null, Instant.EPOCH));
    assertRefused("round.published", published::replace);
    assertRefused("round.published", () -> published.publish(new Stamp(null, Instant.EPOCH)));
  }

  @Test
  void two_who_publish_at_once_publish_once_and_tell_each_person_once() {
    Desk.Pair pair = desk.pairOfTwo();
    Evening evening = pair.evening();
    rounds.draw(evening.organiser(), evening.code());
    AtomicInteger refused = new AtomicInteger();
    try (AtOnce both = new AtOnce(4)) {
      both.run(
          List.of(1, 2, 3, 4),
          each -> {
            try {
              desk.publish(evening, 1);
            } catch (Refusal published) {
              refused.incrementAndGet();
            }
          });
    }
    assertThat(refused).hasValue(3);
    assertThat(
            rows.value(
                "SELECT count(*) FROM notice WHERE kind = 'INTRODUCTIONS' AND member_id IN (?1, ?2)",
                pair.marta(),
                pair.ana()))
        .isEqualTo(2L);
  }

  @Test
  void a_draft_whose_people_changed_their_minds_does_not_go_out() {
    Desk.Pair pair = desk.pairOfTwo();
    Evening evening = pair.evening();
    rounds.draw(evening.organiser(), evening.code());
    guests.answer(pair.ana(), evening, RsvpForm.no());
    assertRefused("round.outdated", () -> desk.publish(evening, 1));
    assertThat(rounds.list(evening.organiser(), evening.code(), Paging.first()).items())
        .extracting(RoundSummary::status)
        .containsExactly(RoundStatus.DRAFT);
  }

  @Test
  void a_draft_goes_out_by_itself_a_day_before_the_start() {
    Desk.Pair far = desk.pairOfTwo();
    Desk.Pair near = desk.pairOfTwo();
    Desk.Pair switchedOff = desk.pairOfTwo();
    for (Desk.Pair each : List.of(far, near, switchedOff)) {
      rounds.draw(each.evening().organiser(), each.evening().code());
    }
    desk.startsInHours(near.evening(), 23);
    desk.startsInHours(far.evening(), 25);
    desk.startsInHours(switchedOff.evening(), 23);
    rows.change(
        "UPDATE event SET publishes_rounds_itself = FALSE WHERE id = ?1",
        switchedOff.evening().id());
    due.publish();
    assertThat(desk.status(near.evening(), 1)).isEqualTo(RoundStatus.PUBLISHED);
    assertThat(desk.status(far.evening(), 1)).isEqualTo(RoundStatus.DRAFT);
    assertThat(desk.status(switchedOff.evening(), 1)).isEqualTo(RoundStatus.DRAFT);
  }

  @Test
  void a_draft_that_does_not_stand_any_more_is_drawn_anew_before_it_goes_out() {
    Desk.Pair pair = desk.pairOfTwo();
    Evening evening = pair.evening();
    UUID iker = guests.going(evening, "Iker Etxea", "copywriting", "web-programming");
    rounds.draw(evening.organiser(), evening.code());
    guests.answer(pair.ana(), evening, RsvpForm.no());
    desk.startsInHours(evening, 20);
    due.publish();
    assertThat(desk.status(evening, 2)).isEqualTo(RoundStatus.PUBLISHED);
    RoundView view = rounds.get(evening.organiser(), evening.code(), 2, Language.EN);
    assertThat(pairs(view)).containsExactly(Set.of(pair.marta(), iker));
  }

  @Test
  void a_round_after_a_publication_adds_and_changes_nobody_s_introduction() {
    Desk.Pair pair = desk.pairOfTwo();
    Evening evening = pair.evening();
    rounds.draw(evening.organiser(), evening.code());
    desk.publish(evening, 1);
    UUID iker = guests.going(evening, "Iker Etxea", "copywriting", "web-programming");
    UUID wei = guests.going(evening, "Wei Chen", "web-programming", "copywriting");
    rounds.draw(evening.organiser(), evening.code());
    desk.publish(evening, 2);
    RoundView second = rounds.get(evening.organiser(), evening.code(), 2, Language.EN);
    assertThat(pairs(second)).doesNotContain(Set.of(pair.marta(), pair.ana()));
    assertThat(held(second, pair.marta())).as("two in all").isLessThanOrEqualTo(1);
    assertThat(pairs(second)).contains(Set.of(iker, wei));
    assertThat(second.unmatched())
        .extracting(left -> left.guest().memberId())
        .doesNotContain(pair.marta(), pair.ana());
  }

  @Test
  void nobody_is_introduced_at_what_is_cancelled_or_over() {
    Evening cancelled = desk.pairOfTwo().evening();
    rounds.draw(cancelled.organiser(), cancelled.code());
    once.run(() -> events.cancel(cancelled.organiser(), cancelled.id(), "rain"));
    assertRefused("round.cancelled", () -> rounds.draw(cancelled.organiser(), cancelled.code()));
    assertRefused("round.cancelled", () -> desk.publish(cancelled, 1));
    Evening over = desk.pairOfTwo().evening();
    desk.startsInHours(over, -10);
    assertRefused("round.over", () -> rounds.draw(over.organiser(), over.code()));
  }
}
