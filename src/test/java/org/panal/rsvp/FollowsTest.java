package org.panal.rsvp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;
import static org.panal.testing.Nos.assertNo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.checkin.Badges;
import org.panal.event.EventWithDates.EventDate;
import org.panal.event.NewEvent;
import org.panal.event.Reach;
import org.panal.event.RecurrenceForm;
import org.panal.event.Recurrences;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.testing.AtOnce;
import org.panal.testing.ClockAt;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Heard;
import org.panal.testing.Rows;

@QuarkusTest
class FollowsTest {
  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Follows follows;
  @Inject Rsvps rsvps;
  @Inject OwnRsvps own;
  @Inject GuestLists guestLists;
  @Inject Attendees attendees;
  @Inject Badges badges;
  @Inject Recurrences recurrences;
  @Inject Once once;
  @Inject Heard heard;

  private Viewer marta = Viewer.anonymous();
  private Viewer iker = Viewer.anonymous();

  @BeforeEach
  void people() {
    marta = Viewer.member(rows.member("Marta Gil"), Set.of());
    iker = Viewer.member(rows.member("Iker Etxea"), Set.of());
    heard.forget();
  }

  @Test
  void a_follower_has_a_place_on_every_date_and_one_mail() {
    Evening season = season("FREQ=WEEKLY;COUNT=4", null);
    FollowReceipt receipt = follow(marta, season);
    assertThat(receipt.since()).isNotNull();
    assertThat(receipt.going()).isEqualTo(4);
    assertThat(statuses(marta, season)).hasSize(4).containsOnly(RsvpStatus.GOING);
    assertThat(heard.all(RsvpAnswered.class)).hasSize(1);
    assertThat(own.history(marta, season.code()))
        .extracting(RsvpChange::cause)
        .containsExactly(RsvpCause.FOLLOWED);
    assertThat(follow(marta, season)).as("twice is once").isEqualTo(receipt);
    assertThat(own.history(marta, season.code())).hasSize(1);
  }

  @Test
  void nobody_follows_in_a_role_that_the_event_does_not_have() {
    Evening season = season("FREQ=WEEKLY;COUNT=3", null);
    RsvpForm nowhere =
        new RsvpForm(true, false, true, null, "", UUID.randomUUID(), null, List.of());
    assertThatThrownBy(() -> once.run(() -> follows.follow(marta, season.code(), nowhere)))
        .isInstanceOfSatisfying(
            Invalid.class, no -> assertThat(no.errors().get(0).field()).isEqualTo("lane"));
    assertThatThrownBy(() -> once.run(() -> rsvps.answer(marta, season.code(), nowhere)))
        .isInstanceOfSatisfying(
            Invalid.class, no -> assertThat(no.errors().get(0).field()).isEqualTo("lane"));
  }

  @Test
  void a_follower_has_a_pass_for_every_date() {
    Evening season = season("FREQ=WEEKLY;COUNT=3", null);
    follow(marta, season);
    for (int date = 0; date < 3; date++) {
      assertThat(badges.find(marta, code(season, date))).isPresent();
    }
  }

  @Test
  void a_date_that_was_answered_keeps_its_answer() {
    Evening season = season("FREQ=WEEKLY;COUNT=3", null);
    answer(marta, code(season, 1), RsvpForm.no());
    follow(marta, season);
    assertThat(statuses(marta, season))
        .containsExactly(RsvpStatus.GOING, RsvpStatus.NOT_GOING, RsvpStatus.GOING);
    answer(marta, code(season, 2), RsvpForm.no());
    follow(marta, season);
    assertThat(statuses(marta, season))
        .as("a skipped date stays skipped")
        .containsExactly(RsvpStatus.GOING, RsvpStatus.NOT_GOING, RsvpStatus.NOT_GOING);
  }

  @Test
  void followers_stand_in_line_where_it_is_full() {
    Evening season = season("FREQ=WEEKLY;COUNT=3", 1);
    answer(iker, code(season, 1), RsvpForm.yes());
    FollowReceipt receipt = follow(marta, season);
    assertThat(receipt.going()).isEqualTo(2);
    assertThat(receipt.waiting()).isEqualTo(1);
    answer(iker, code(season, 1), RsvpForm.no());
    assertThat(statuses(marta, season)).containsOnly(RsvpStatus.GOING);
  }

  @Test
  void each_new_date_is_joined_when_it_is_made_in_the_order_of_following() {
    Evening season = season("FREQ=WEEKLY", 1);
    follow(iker, season);
    follow(marta, season);
    int made = dates(season).size();
    clock(START.plusWeeks(1).plusMinutes(1));
    once.run(() -> recurrences.extend(Viewer.system("test"), season.id()));
    List<EventDate> all = dates(season);
    assertThat(all).hasSize(made + 1);
    String last = all.get(made).code();
    assertThat(own.get(iker, last).status()).isEqualTo(RsvpStatus.GOING);
    assertThat(own.get(marta, last).placeInLine()).isEqualTo(1);
    assertThat(heard.all(RsvpAnswered.class)).as("no mail for each new date").hasSize(1);
  }

  @Test
  void who_follows_no_more_gives_back_what_they_had_by_following_alone() {
    Evening season = season("FREQ=WEEKLY;COUNT=3", 1);
    answer(marta, code(season, 0), RsvpForm.yes());
    follow(marta, season);
    follow(iker, season);
    FollowReceipt receipt = once.run(() -> follows.stop(marta, season.code()));
    assertThat(receipt.since()).isNull();
    assertThat(receipt.going()).isEqualTo(1);
    assertThat(statuses(marta, season))
        .containsExactly(RsvpStatus.GOING, RsvpStatus.NOT_GOING, RsvpStatus.NOT_GOING);
    assertThat(statuses(iker, season))
        .containsExactly(RsvpStatus.WAITLISTED, RsvpStatus.GOING, RsvpStatus.GOING);
    assertThat(once.run(() -> follows.stop(marta, season.code())).since()).isNull();
  }

  @Test
  void cancelled_dates_are_not_joined() {
    Evening season = season("FREQ=WEEKLY;COUNT=3", null);
    String second = code(season, 1);
    once.run(() -> recurrences.cancel(season.organiser(), second, "Storm", Reach.THIS));
    assertThat(follow(marta, season).going()).isEqualTo(2);
  }

  @Test
  void followers_at_once_never_oversell_a_date() {
    Evening season = season("FREQ=WEEKLY;COUNT=3", 2);
    List<UUID> members = rows.members(8);
    try (AtOnce crowd = new AtOnce(8)) {
      crowd.run(members, member -> follow(Viewer.member(member, Set.of()), season));
    }
    for (EventDate date : dates(season)) {
      Seats seats = attendees.seats(date.id());
      assertThat(seats.going()).isEqualTo(2);
      assertThat(seats.waiting()).isEqualTo(6);
    }
  }

  @Test
  void only_members_follow_and_only_what_repeats() {
    Evening season = season("FREQ=WEEKLY;COUNT=3", null);
    Evening one = evenings.forSeats(3);
    assertNo(Refusal.class, "follow.one-date", () -> follow(marta, one));
    assertNo(SignInNeeded.class, "sign-in.needed", () -> follow(Viewer.anonymous(), season));
    once.run(() -> recurrences.cancel(season.organiser(), season.code(), "Storm", Reach.ALL));
    assertNo(Refusal.class, "rsvp.cancelled", () -> follow(marta, season));
  }

  private FollowReceipt follow(Viewer viewer, Evening season) {
    return once.run(() -> follows.follow(viewer, season.code(), RsvpForm.yes()));
  }

  private void answer(Viewer viewer, String code, RsvpForm form) {
    once.run(() -> rsvps.answer(viewer, code, form));
  }

  private List<RsvpStatus> statuses(Viewer viewer, Evening season) {
    List<UUID> ids = dates(season).stream().map(EventDate::id).toList();
    Map<UUID, RsvpStatus> statuses = own.statuses(viewer, ids);
    return ids.stream().map(statuses::get).toList();
  }

  private List<EventDate> dates(Evening season) {
    return recurrences.dates(season.organiser(), season.code()).dates();
  }

  private String code(Evening season, int index) {
    return dates(season).get(index).code();
  }

  private static void clock(LocalDateTime wall) {
    QuarkusMock.installMockForType(
        new ClockAt(wall.atZone(ZoneId.of("Europe/Madrid")).toInstant()), Time.class);
  }

  private Evening season(String rrule, @Nullable Integer capacity) {
    return evenings.of(
        new NewEvent(
            rows.space("Europe/Madrid"),
            Evenings.form("Skills evening"),
            Evenings.at(START, END, capacity),
            true,
            new RecurrenceForm(rrule, List.of())));
  }
}
