package org.panal.rsvp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;
import static org.panal.testing.Evenings.at;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.event.Occurrences;
import org.panal.shared.Coded;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.testing.ClockAt;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;

/** Guests, lanes, questions, and from when until when people answer. */
@QuarkusTest
class TermsTest {
  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Occurrences occurrences;
  @Inject Terms terms;
  @Inject Rsvps rsvps;
  @Inject OwnRsvps own;
  @Inject GuestLists guestLists;
  @Inject Attendees attendees;
  @Inject Once once;

  private Viewer somebody() {
    return Viewer.member(rows.member("Somebody New"), Set.of());
  }

  private TermsCard set(Evening evening, TermsForm form) {
    return once.run(() -> terms.change(evening.organiser(), evening.code(), form, null));
  }

  private RsvpReceipt answer(Viewer who, Evening evening, RsvpForm form) {
    return once.run(() -> rsvps.answer(who, evening.code(), form));
  }

  private static RsvpForm bringing(int guests) {
    return RsvpForm.yes().in(null, guests);
  }

  private Seats seats(Evening evening) {
    return attendees.seats(evening.event().dates().get(0).id());
  }

  private static String codeOf(Runnable deed) {
    try {
      deed.run();
      return "";
    } catch (Invalid no) {
      return no.errors().get(0).field() + " " + no.errors().get(0).code();
    } catch (Coded no) {
      return no.code();
    }
  }

  @Test
  void guests_take_seats_and_nobody_brings_more_than_the_organiser_lets_them() {
    Evening evening = evenings.forSeats(4);
    Viewer ana = somebody();
    assertThat(codeOf(() -> answer(ana, evening, bringing(1))))
        .isEqualTo("guests rsvp.too-many-guests");
    set(evening, TermsForm.guests(2));
    assertThat(codeOf(() -> answer(ana, evening, bringing(3))))
        .isEqualTo("guests rsvp.too-many-guests");
    assertThat(answer(ana, evening, bringing(2)).going()).isEqualTo(3);
    assertThat(seats(evening)).isEqualTo(new Seats(3, 0, 0, 1L));
  }

  @Test
  void a_party_that_does_not_fit_is_passed_over_and_keeps_its_place() {
    Evening evening = evenings.forSeats(3);
    set(evening, TermsForm.guests(2));
    Viewer ana = somebody();
    Viewer three = somebody();
    Viewer single = somebody();
    answer(ana, evening, bringing(1));
    assertThat(answer(three, evening, bringing(2)).status()).isEqualTo(RsvpStatus.WAITLISTED);
    assertThat(answer(single, evening, bringing(0)).status()).isEqualTo(RsvpStatus.GOING);
    assertThat(own.get(three, evening.code()).placeInLine()).isEqualTo(1);
    once.run(() -> rsvps.withdraw(ana, evening.code()));
    assertThat(own.get(three, evening.code()).status()).isEqualTo(RsvpStatus.WAITLISTED);
    once.run(() -> rsvps.withdraw(single, evening.code()));
    assertThat(own.get(three, evening.code()).status()).isEqualTo(RsvpStatus.GOING);
  }

  @Test
  void a_party_grows_while_there_is_room_and_what_it_gives_back_goes_to_the_line() {
    Evening evening = evenings.forSeats(3);
    set(evening, TermsForm.guests(3));
    Viewer ana = somebody();
    Viewer iker = somebody();
    answer(ana, evening, bringing(1));
    assertThat(answer(ana, evening, bringing(2)).guests()).isEqualTo(2);
    assertThat(codeOf(() -> answer(ana, evening, bringing(3)))).isEqualTo("rsvp.does-not-fit");
    assertThat(own.get(ana, evening.code()).guests()).isEqualTo(2);
    assertThat(answer(iker, evening, RsvpForm.yes()).status()).isEqualTo(RsvpStatus.WAITLISTED);
    answer(ana, evening, bringing(0));
    assertThat(own.get(iker, evening.code()).status()).isEqualTo(RsvpStatus.GOING);
    assertThat(answer(ana, evening, RsvpForm.yes()).guests()).as("left out").isZero();
  }

  @Test
  void each_lane_has_its_own_seats_on_top_of_those_in_all() {
    Evening evening = evenings.forSeats(3);
    TermsCard card =
        set(evening, TermsForm.lanes(0, LaneForm.named("Mentor", 1), LaneForm.named("Mentee", 5)));
    UUID mentor = card.lanes().get(0).id();
    UUID mentee = card.lanes().get(1).id();
    assertThat(codeOf(() -> answer(somebody(), evening, RsvpForm.yes())))
        .isEqualTo("lane rsvp.lane-needed");
    assertThat(answer(somebody(), evening, RsvpForm.yes().in(mentor, 0)).status())
        .isEqualTo(RsvpStatus.GOING);
    Viewer second = somebody();
    assertThat(answer(second, evening, RsvpForm.yes().in(mentor, 0)).status())
        .isEqualTo(RsvpStatus.WAITLISTED);
    assertThat(seats(evening).hasRoom()).isTrue();
    assertThat(answer(somebody(), evening, RsvpForm.yes().in(mentee, 0)).lane())
        .isEqualTo(new LaneName(mentee, "Mentee"));
    assertThat(answer(second, evening, RsvpForm.yes().in(mentee, 0)).status())
        .as("another lane, the same place in line")
        .isEqualTo(RsvpStatus.GOING);
    assertThat(answer(somebody(), evening, RsvpForm.yes().in(mentee, 0)).status())
        .as("full in all")
        .isEqualTo(RsvpStatus.WAITLISTED);
  }

  @Test
  void a_lane_that_lends_gives_its_free_seats_to_those_whose_lane_is_full() {
    Evening evening = evenings.forSeats(null);
    LaneForm mentors = new LaneForm(null, "Mentor", 2, true);
    TermsCard card = set(evening, TermsForm.lanes(0, mentors, LaneForm.named("Mentee", 1)));
    UUID mentor = card.lanes().get(0).id();
    UUID mentee = card.lanes().get(1).id();
    for (int i = 0; i < 3; i++) {
      assertThat(answer(somebody(), evening, RsvpForm.yes().in(mentee, 0)).status())
          .isEqualTo(RsvpStatus.GOING);
    }
    assertThat(answer(somebody(), evening, RsvpForm.yes().in(mentee, 0)).status())
        .isEqualTo(RsvpStatus.WAITLISTED);
    assertThat(answer(somebody(), evening, RsvpForm.yes().in(mentor, 0)).status())
        .as("lent out")
        .isEqualTo(RsvpStatus.WAITLISTED);
    assertThat(seats(evening).left()).isZero();
  }

  @Test
  void a_lane_with_more_seats_moves_its_line_up_at_once_and_one_in_use_stays() {
    Evening evening = evenings.forSeats(null);
    TermsCard card = set(evening, TermsForm.lanes(0, LaneForm.named("Mentor", 1)));
    UUID mentor = card.lanes().get(0).id();
    answer(somebody(), evening, RsvpForm.yes().in(mentor, 0));
    Viewer next = somebody();
    answer(next, evening, RsvpForm.yes().in(mentor, 0));
    set(evening, TermsForm.lanes(0, new LaneForm(mentor, "Mentors", 2, false)));
    assertThat(own.get(next, evening.code()).status()).isEqualTo(RsvpStatus.GOING);
    assertThat(own.get(next, evening.code()).lane()).isEqualTo(new LaneName(mentor, "Mentors"));
    assertThat(codeOf(() -> set(evening, TermsForm.guests(1)))).isEqualTo("terms.lane-in-use");
  }

  @Test
  void the_organiser_moves_people_between_lanes_where_there_is_room_and_says_why() {
    Evening evening = evenings.forSeats(null);
    TermsCard card =
        set(evening, TermsForm.lanes(0, LaneForm.named("Mentor", 1), LaneForm.named("Mentee", 1)));
    UUID mentor = card.lanes().get(0).id();
    UUID mentee = card.lanes().get(1).id();
    Viewer ana = somebody();
    Viewer iker = somebody();
    answer(ana, evening, RsvpForm.yes().in(mentor, 0));
    answer(iker, evening, RsvpForm.yes().in(mentor, 0));
    once.run(() -> move(evening, ana, new MoveForm(mentee, null, GuestReason.MISTAKE)));
    assertThat(own.get(iker, evening.code()).status()).isEqualTo(RsvpStatus.GOING);
    assertThat(codeOf(() -> move(evening, iker, new MoveForm(mentee, 0, GuestReason.OTHER))))
        .isEqualTo("rsvp.does-not-fit");
    assertThat(codeOf(() -> rsvps.move(iker, evening.code(), ana.mustBeMember(), moved(mentor))))
        .isEqualTo("event.not-yours");
    List<RsvpChange> history =
        guestLists.history(evening.organiser(), evening.code(), ana.mustBeMember());
    assertThat(history.get(history.size() - 1))
        .extracting(RsvpChange::cause, RsvpChange::reason)
        .containsExactly(RsvpCause.MOVED, GuestReason.MISTAKE);
    assertThat(
            rows.value(
                "SELECT COUNT(*) FROM audit WHERE act = 'GUEST_MOVED' AND thing = ?1",
                evening.code()))
        .isEqualTo(1L);
  }

  private RsvpReceipt move(Evening evening, Viewer who, MoveForm form) {
    return rsvps.move(evening.organiser(), evening.code(), who.mustBeMember(), form);
  }

  private static MoveForm moved(UUID lane) {
    return new MoveForm(lane, null, GuestReason.OTHER);
  }

  @Test
  void questions_are_answered_with_the_yes_and_read_by_who_runs_the_evening_alone() {
    Evening evening = evenings.forSeats(null);
    TermsCard card =
        set(
            evening,
            TermsForm.questions(
                QuestionForm.asking(QuestionKind.TEXT, "What do you bring?", true),
                new QuestionForm(
                    null, QuestionKind.CHOICE, "Meal?", List.of("Meat", "Leaves"), false)));
    UUID bring = card.questions().get(0).id();
    UUID meal = card.questions().get(1).id();
    Viewer ana = somebody();
    assertThat(codeOf(() -> answer(ana, evening, RsvpForm.yes())))
        .isEqualTo("answers." + bring + " rsvp.answer-needed");
    RsvpForm wrong =
        RsvpForm.yes().answering(new GivenAnswer(bring, "Soup"), new GivenAnswer(meal, "Fish"));
    assertThat(codeOf(() -> answer(ana, evening, wrong)))
        .isEqualTo("answers." + meal + " field.unknown");
    answer(ana, evening, RsvpForm.yes().answering(new GivenAnswer(bring, "Soup")));
    assertThat(answer(ana, evening, RsvpForm.yes()).answers())
        .as("what is left out stays")
        .containsExactly(new GivenAnswer(bring, "Soup"));
    assertThat(
            guestLists
                .list(evening.organiser(), evening.code(), GuestFilter.everybody(), Paging.first())
                .items()
                .get(0)
                .answers())
        .containsExactly(new GivenAnswer(bring, "Soup"));
    set(evening, TermsForm.guests(0));
    assertThat(own.get(ana, evening.code()).answers()).as("the question is gone").isEmpty();
  }

  @Test
  void answers_are_taken_from_when_until_when_the_organiser_says_and_a_no_always() {
    Evening evening = evenings.forSeats(null);
    TermsForm week = new TermsForm(1, 7, 24, List.of(), List.of());
    set(evening, week);
    Viewer ana = somebody();
    clock("2098-02-26T17:29:59Z");
    assertThat(codeOf(() -> answer(ana, evening, RsvpForm.yes()))).isEqualTo("rsvp.not-open-yet");
    clock("2098-02-26T17:30:00Z");
    assertThat(answer(ana, evening, RsvpForm.yes()).status()).isEqualTo(RsvpStatus.GOING);
    clock("2098-03-04T17:30:00Z");
    assertThat(codeOf(() -> answer(somebody(), evening, RsvpForm.yes())))
        .isEqualTo("rsvp.closed-by-now");
    assertThat(codeOf(() -> answer(ana, evening, bringing(1)))).isEqualTo("rsvp.closed-by-now");
    assertThat(answer(ana, evening, RsvpForm.no()).status()).isEqualTo(RsvpStatus.NOT_GOING);
  }

  private static void clock(String now) {
    QuarkusMock.installMockForType(new ClockAt(Instant.parse(now)), Time.class);
  }

  @Test
  void only_who_runs_the_event_changes_what_answers_may_ask_for() {
    Evening evening = evenings.forSeats(null);
    Viewer other = somebody();
    assertThatThrownBy(() -> terms.change(other, evening.code(), TermsForm.guests(1), null))
        .isInstanceOf(org.panal.shared.Forbidden.class);
    TermsCard card = set(evening, TermsForm.guests(1));
    assertThat(terms.get(Viewer.anonymous(), evening.code())).isEqualTo(card);
    assertThatThrownBy(
            () -> terms.change(evening.organiser(), evening.code(), TermsForm.guests(2), 0L))
        .isInstanceOf(org.panal.shared.Stale.class);
  }

  @Test
  void a_lower_capacity_evicts_no_party_and_lets_it_shrink() {
    Evening evening = evenings.forSeats(4);
    set(evening, TermsForm.guests(3));
    Viewer ana = somebody();
    answer(ana, evening, bringing(3));
    once.run(
        () -> occurrences.change(evening.organiser(), evening.code(), at(START, END, 2), null));
    assertThat(seats(evening)).isEqualTo(new Seats(4, 0, 0, 0L));
    assertThat(answer(ana, evening, bringing(2)).guests()).isEqualTo(2);
    assertThat(answer(somebody(), evening, bringing(0)).status()).isEqualTo(RsvpStatus.WAITLISTED);
  }
}
