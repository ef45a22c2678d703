package org.panal.rsvp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;
import static org.panal.testing.Evenings.at;
import static org.panal.testing.Evenings.form;
import static org.panal.testing.Nos.assertNo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.event.EventForm;
import org.panal.event.Events;
import org.panal.event.GuardRow;
import org.panal.event.NewEvent;
import org.panal.event.OccurrenceForm;
import org.panal.event.Occurrences;
import org.panal.event.Visibility;
import org.panal.shared.Forbidden;
import org.panal.shared.NotFound;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.testing.ClockAt;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Heard;
import org.panal.testing.Rows;

@QuarkusTest
class RsvpsTest {
  private static final Instant BEFORE_CUT_OFF = Instant.parse("2098-03-05T15:29:59Z");
  private static final Instant CUT_OFF = Instant.parse("2098-03-05T15:30:00Z");
  private static final Instant OVER = Instant.parse("2098-03-05T19:30:00Z");

  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Events events;
  @Inject Occurrences occurrences;
  @Inject Rsvps rsvps;
  @Inject OwnRsvps own;
  @Inject Heard heard;

  private Viewer ana = Viewer.anonymous();
  private Viewer iker = Viewer.anonymous();
  private Viewer lucia = Viewer.anonymous();

  @BeforeEach
  void people() {
    ana = member("Ana Ribera");
    iker = member("Iker Etxeberria");
    lucia = member("Lucía Prieto");
    heard.forget();
  }

  @Test
  void who_says_yes_has_a_seat_while_one_is_free() {
    Evening evening = evenings.forSeats(2);
    RsvpReceipt receipt = yes(evening, ana);
    assertThat(receipt.status()).isEqualTo(RsvpStatus.GOING);
    assertThat(receipt.placeInLine()).isNull();
    assertThat(receipt.going()).isEqualTo(1);
    assertThat(receipt.capacity()).isEqualTo(2);
    assertThat(heard.all(RsvpAnswered.class))
        .extracting(RsvpAnswered::memberId, RsvpAnswered::status)
        .containsExactly(tuple(id(ana), RsvpStatus.GOING));
    assertThat(heard.all(Promoted.class)).isEmpty();
  }

  @Test
  void who_comes_when_it_is_full_stands_in_line_at_a_place_that_is_said() {
    Evening evening = evenings.forSeats(1);
    yes(evening, ana);
    assertThat(yes(evening, iker).placeInLine()).isEqualTo(1);
    RsvpReceipt receipt = yes(evening, lucia);
    assertThat(receipt.status()).isEqualTo(RsvpStatus.WAITLISTED);
    assertThat(receipt.placeInLine()).isEqualTo(2);
    assertThat(receipt.going()).isEqualTo(1);
    assertThat(receipt.waiting()).isEqualTo(2);
    assertThat(receipt.mayClaim()).isFalse();
  }

  @Test
  void everybody_fits_where_there_is_no_capacity() {
    Evening evening = evenings.forSeats(null);
    assertThat(List.of(yes(evening, ana), yes(evening, iker), yes(evening, lucia)))
        .allMatch(receipt -> receipt.status() == RsvpStatus.GOING);
  }

  @Test
  void answering_twice_is_the_same_as_once() {
    Evening evening = evenings.forSeats(1);
    yes(evening, ana);
    yes(evening, iker);
    yes(evening, lucia);
    heard.forget();
    assertThat(yes(evening, ana).status()).isEqualTo(RsvpStatus.GOING);
    assertThat(yes(evening, iker).placeInLine()).isEqualTo(1);
    assertThat(own.history(iker, evening.code())).hasSize(1);
    assertThat(heard.all(RsvpAnswered.class)).isEmpty();
  }

  @Test
  void a_freed_seat_goes_to_who_is_next_at_once() {
    Evening evening = evenings.forSeats(1);
    yes(evening, ana);
    yes(evening, iker);
    yes(evening, lucia);
    heard.forget();
    assertThat(rsvps.withdraw(ana, evening.code()).status()).isEqualTo(RsvpStatus.NOT_GOING);
    assertThat(status(evening, iker)).isEqualTo(RsvpStatus.GOING);
    assertThat(own.get(lucia, evening.code()).placeInLine()).isEqualTo(1);
    assertThat(own.history(iker, evening.code()))
        .extracting(RsvpChange::status, RsvpChange::cause, RsvpChange::actorName)
        .containsExactly(
            tuple(RsvpStatus.WAITLISTED, RsvpCause.ANSWERED, "Iker Etxeberria"),
            tuple(RsvpStatus.GOING, RsvpCause.PROMOTED, "line"));
    assertThat(heard.all(Promoted.class)).extracting(Promoted::memberId).containsExactly(id(iker));
    assertThat(heard.all(SteppedBack.class))
        .extracting(SteppedBack::memberId)
        .containsExactly(id(ana));
  }

  @Test
  void who_comes_back_stands_at_the_end_of_the_line() {
    Evening evening = evenings.forSeats(1);
    yes(evening, ana);
    yes(evening, iker);
    yes(evening, lucia);
    rsvps.answer(iker, evening.code(), RsvpForm.no());
    assertThat(yes(evening, iker).placeInLine()).isEqualTo(2);
  }

  @Test
  void a_no_is_an_answer_too() {
    Evening evening = evenings.forSeats(1);
    assertThat(rsvps.answer(ana, evening.code(), RsvpForm.no()).status())
        .isEqualTo(RsvpStatus.NOT_GOING);
    assertThat(own.history(ana, evening.code())).hasSize(1);
    assertThat(heard.all(SteppedBack.class)).isEmpty();
  }

  @Test
  void wishes_change_without_losing_the_place() {
    Evening evening = evenings.forSeats(1);
    yes(evening, ana);
    yes(evening, iker);
    yes(evening, lucia);
    RsvpReceipt receipt =
        rsvps.answer(iker, evening.code(), new RsvpForm(true, true, false, 3, " A reviewer "));
    assertThat(receipt.placeInLine()).isEqualTo(1);
    assertThat(receipt.goal()).isEqualTo("A reviewer");
    assertThat(receipt.introductionsWanted()).isEqualTo(3);
    assertThat(receipt.wantsIntroductions()).isFalse();
    assertThat(own.history(iker, evening.code()))
        .extracting(RsvpChange::cause)
        .containsExactly(RsvpCause.ANSWERED, RsvpCause.CHANGED_WISHES);
  }

  @Test
  void raised_capacity_moves_the_line_up_in_its_order() {
    Evening evening = evenings.forSeats(1);
    yes(evening, ana);
    yes(evening, iker);
    yes(evening, lucia);
    heard.forget();
    capacity(evening, 2);
    assertThat(heard.all(Promoted.class)).extracting(Promoted::memberId).containsExactly(id(iker));
    capacity(evening, null);
    assertThat(status(evening, lucia)).isEqualTo(RsvpStatus.GOING);
  }

  @Test
  void lowered_capacity_evicts_nobody_and_lets_nobody_in() {
    Evening evening = evenings.forSeats(2);
    yes(evening, ana);
    yes(evening, iker);
    capacity(evening, 1);
    assertThat(status(evening, ana)).isEqualTo(RsvpStatus.GOING);
    assertThat(status(evening, iker)).isEqualTo(RsvpStatus.GOING);
    yes(evening, lucia);
    rsvps.withdraw(ana, evening.code());
    assertThat(status(evening, lucia)).isEqualTo(RsvpStatus.WAITLISTED);
    rsvps.withdraw(iker, evening.code());
    assertThat(status(evening, lucia)).isEqualTo(RsvpStatus.GOING);
  }

  @Test
  void until_the_cut_off_the_line_moves_up_by_itself() {
    Evening evening = fullWithTwoWaiting();
    clock(BEFORE_CUT_OFF);
    rsvps.withdraw(ana, evening.code());
    assertThat(status(evening, iker)).isEqualTo(RsvpStatus.GOING);
    assertThat(heard.all(SeatToClaim.class)).isEmpty();
  }

  @Test
  void after_the_cut_off_only_who_is_on_standby_moves_up_by_themselves() {
    Evening evening = fullWithTwoWaiting();
    rsvps.answer(lucia, evening.code(), RsvpForm.yes().onStandby());
    clock(CUT_OFF);
    rsvps.withdraw(ana, evening.code());
    assertThat(status(evening, lucia)).isEqualTo(RsvpStatus.GOING);
    assertThat(status(evening, iker)).isEqualTo(RsvpStatus.WAITLISTED);
    assertThat(heard.all(SeatToClaim.class)).isEmpty();
  }

  @Test
  void after_the_cut_off_who_waits_is_told_of_a_free_seat_and_may_claim_it() {
    Evening evening = fullWithTwoWaiting();
    clock(CUT_OFF);
    rsvps.withdraw(ana, evening.code());
    assertThat(heard.all(SeatToClaim.class)).hasSize(1);
    assertThat(own.get(lucia, evening.code()).mayClaim()).isTrue();

    assertThat(rsvps.claim(lucia, evening.code()).status()).isEqualTo(RsvpStatus.GOING);
    assertThat(rsvps.claim(lucia, evening.code()).status()).isEqualTo(RsvpStatus.GOING);
    assertThat(own.history(lucia, evening.code()))
        .extracting(RsvpChange::cause)
        .containsExactly(RsvpCause.ANSWERED, RsvpCause.CLAIMED);
    assertThat(own.get(iker, evening.code()).mayClaim()).isFalse();
    assertNo(Refusal.class, "rsvp.full", () -> rsvps.claim(iker, evening.code()));
  }

  @Test
  void after_the_cut_off_who_turns_to_standby_moves_up_at_once() {
    Evening evening = fullWithTwoWaiting();
    clock(CUT_OFF);
    rsvps.withdraw(ana, evening.code());
    assertThat(rsvps.answer(iker, evening.code(), RsvpForm.yes().onStandby()).status())
        .isEqualTo(RsvpStatus.GOING);
  }

  @Test
  void after_the_cut_off_a_new_yes_takes_a_free_seat_for_nobody_else_gets_it() {
    Evening evening = fullWithTwoWaiting();
    clock(CUT_OFF);
    rsvps.withdraw(ana, evening.code());
    assertThat(yes(evening, member("Noor Haddad")).status()).isEqualTo(RsvpStatus.GOING);
  }

  @Test
  void a_date_that_is_put_off_moves_the_line_up_again() {
    Evening evening = fullWithTwoWaiting();
    clock(CUT_OFF);
    rsvps.withdraw(ana, evening.code());
    occurrences.change(
        evening.organiser(), evening.code(), at(START.plusDays(1), END.plusDays(1), 1), null);
    assertThat(status(evening, iker)).isEqualTo(RsvpStatus.GOING);
    assertThat(status(evening, lucia)).isEqualTo(RsvpStatus.WAITLISTED);
  }

  @Test
  void only_who_waits_claims() {
    Evening evening = evenings.forSeats(1);
    assertNo(NotFound.class, "rsvp.none", () -> rsvps.claim(ana, evening.code()));
    rsvps.answer(ana, evening.code(), RsvpForm.no());
    assertNo(Refusal.class, "rsvp.not-waiting", () -> rsvps.claim(ana, evening.code()));
  }

  @Test
  void before_the_cut_off_nothing_is_claimed_past_the_line() {
    Evening evening = fullWithTwoWaiting();
    assertNo(Refusal.class, "rsvp.full", () -> rsvps.claim(lucia, evening.code()));
  }

  @Test
  void a_draft_takes_no_answers() {
    Evening draft = draft();
    assertNo(NotFound.class, "occurrence.unknown", () -> yes(draft, ana));
    assertNo(Refusal.class, "rsvp.closed", () -> yes(draft, draft.organiser()));
  }

  @Test
  void what_is_over_takes_no_answers() {
    Evening evening = evenings.forSeats(5);
    yes(evening, ana);
    clock(OVER);
    assertNo(Refusal.class, "rsvp.over", () -> yes(evening, iker));
    assertNo(Refusal.class, "rsvp.over", () -> rsvps.withdraw(ana, evening.code()));
    assertNo(Refusal.class, "rsvp.over", () -> rsvps.claim(ana, evening.code()));
    assertNo(
        Refusal.class,
        "rsvp.over",
        () -> rsvps.add(evening.organiser(), evening.code(), id(iker), GuestReason.TEAM));
  }

  @Test
  void what_is_cancelled_takes_no_answers() {
    Evening date = evenings.forSeats(5);
    occurrences.cancel(date.organiser(), date.code(), "Storm");
    assertNo(Refusal.class, "rsvp.cancelled", () -> yes(date, ana));
    Evening event = evenings.forSeats(5);
    events.cancel(event.organiser(), event.id(), "Storm");
    assertNo(Refusal.class, "rsvp.cancelled", () -> yes(event, ana));
  }

  @Test
  void only_members_answer_and_only_what_they_may_see() {
    Evening evening = evenings.forSeats(5);
    assertNo(SignInNeeded.class, "sign-in.needed", () -> yes(evening, Viewer.anonymous()));
    assertNo(SignInNeeded.class, "sign-in.needed", () -> yes(evening, Viewer.system("test")));
    Viewer reader = Viewer.token(id(ana), Set.of(), Set.of(Scope.RSVPS_READ));
    assertNo(Forbidden.class, "scope.missing", () -> yes(evening, reader));
    Viewer writer = Viewer.token(id(ana), Set.of(), Set.of(Scope.RSVPS_WRITE));
    assertThat(yes(evening, writer).status()).isEqualTo(RsvpStatus.GOING);
    assertNo(Forbidden.class, "scope.missing", () -> own.get(writer, evening.code()));
    assertNo(
        NotFound.class, "occurrence.unknown", () -> rsvps.answer(ana, "NOTHING", RsvpForm.yes()));
  }

  @Test
  void the_join_link_is_for_who_is_going() {
    Evening evening =
        evenings.published(
            new OccurrenceForm(START, END, null, null, "", "https://meet.example.org/1", 1, null));
    assertThat(yes(evening, ana).joinLink()).isEqualTo("https://meet.example.org/1");
    assertThat(yes(evening, iker).joinLink()).isNull();
    assertThat(rsvps.withdraw(ana, evening.code()).joinLink()).isNull();
    assertThat(own.get(iker, evening.code()).joinLink()).isNotNull();
  }

  @Test
  void the_organiser_adds_somebody_to_the_line_with_a_reason() {
    Evening evening = evenings.forSeats(1);
    yes(evening, ana);
    RsvpReceipt receipt =
        rsvps.add(evening.organiser(), evening.code(), id(iker), GuestReason.SPEAKER);
    assertThat(receipt.status()).isEqualTo(RsvpStatus.WAITLISTED);
    assertThat(receipt.wantsIntroductions()).isFalse();
    assertThat(own.history(iker, evening.code()))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.cause()).isEqualTo(RsvpCause.ADDED);
              assertThat(change.reason()).isEqualTo(GuestReason.SPEAKER);
              assertThat(change.actorName()).isEqualTo("Carmen Leal");
            });
  }

  @Test
  void the_organiser_removes_somebody_and_the_seat_goes_to_who_is_next() {
    Evening evening = fullWithTwoWaiting();
    rsvps.remove(evening.organiser(), evening.code(), id(ana), GuestReason.ON_REQUEST);
    rsvps.remove(evening.organiser(), evening.code(), id(ana), GuestReason.ON_REQUEST);
    assertThat(status(evening, ana)).isEqualTo(RsvpStatus.NOT_GOING);
    assertThat(status(evening, iker)).isEqualTo(RsvpStatus.GOING);
    assertThat(own.history(ana, evening.code()))
        .extracting(RsvpChange::cause)
        .containsExactly(RsvpCause.ANSWERED, RsvpCause.REMOVED);
  }

  @Test
  void nobody_but_who_runs_the_event_adds_or_removes() {
    Evening evening = evenings.forSeats(1);
    yes(evening, ana);
    Viewer other = evenings.organiser();
    assertNo(
        Forbidden.class,
        "event.not-yours",
        () -> rsvps.add(other, evening.code(), id(iker), GuestReason.OTHER));
    assertNo(
        Forbidden.class,
        "event.not-yours",
        () -> rsvps.remove(iker, evening.code(), id(ana), GuestReason.OTHER));
    assertNo(
        NotFound.class,
        "rsvp.member-unknown",
        () -> rsvps.add(evening.organiser(), evening.code(), UUID.randomUUID(), GuestReason.OTHER));
    assertNo(
        NotFound.class,
        "rsvp.none",
        () -> rsvps.remove(evening.organiser(), evening.code(), id(iker), GuestReason.OTHER));
  }

  @Test
  void an_answer_refuses_what_it_cannot_become() {
    Rsvp rsvp = new Rsvp(new GuardRow.Turn(new UUID(0, 1), 1), new UUID(0, 2), BEFORE_CUT_OFF);
    assertNo(Refusal.class, "rsvp.not-coming", () -> rsvp.stepBack(CUT_OFF));
    assertNo(Refusal.class, "rsvp.not-waiting", rsvp::promote);
    rsvp.join(new GuardRow.Turn(new UUID(0, 1), 2), CUT_OFF);
    assertNo(
        Refusal.class,
        "rsvp.answered",
        () -> rsvp.join(new GuardRow.Turn(new UUID(0, 1), 3), CUT_OFF));
  }

  private Evening fullWithTwoWaiting() {
    Evening evening = evenings.forSeats(1);
    yes(evening, ana);
    yes(evening, iker);
    yes(evening, lucia);
    heard.forget();
    return evening;
  }

  private Evening draft() {
    EventForm quiet = form("Draft", Visibility.PUBLIC);
    return evenings.of(new NewEvent(rows.space("Europe/Madrid"), quiet, at(START, END, 5), false));
  }

  private RsvpReceipt yes(Evening evening, Viewer viewer) {
    return rsvps.answer(viewer, evening.code(), RsvpForm.yes());
  }

  private RsvpStatus status(Evening evening, Viewer viewer) {
    return own.get(viewer, evening.code()).status();
  }

  private void capacity(Evening evening, Integer capacity) {
    occurrences.change(evening.organiser(), evening.code(), at(START, END, capacity), null);
  }

  private Viewer member(String name) {
    return Viewer.member(rows.member(name), Set.of());
  }

  private static UUID id(Viewer viewer) {
    return viewer.mustBeMember();
  }

  private static void clock(Instant now) {
    QuarkusMock.installMockForType(new ClockAt(now), Time.class);
  }
}
