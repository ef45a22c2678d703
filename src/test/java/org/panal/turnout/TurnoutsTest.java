package org.panal.turnout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;
import static org.panal.testing.Nos.assertNo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckInKind;
import org.panal.checkin.CheckInMode;
import org.panal.checkin.CheckInOutcome;
import org.panal.checkin.CheckIns;
import org.panal.event.NewEvent;
import org.panal.event.OccurrenceCard;
import org.panal.event.OccurrenceForm;
import org.panal.event.Occurrences;
import org.panal.rsvp.GuestReason;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Forbidden;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.testing.ClockAt;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

@QuarkusTest
class TurnoutsTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final Viewer JOB = Viewer.system("test");

  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Rows rows;
  @Inject CheckIns checkIns;
  @Inject Rsvps rsvps;
  @Inject Occurrences occurrences;
  @Inject Turnouts turnouts;
  @Inject OwnTurnouts own;
  @Inject Forecasts forecasts;
  @Inject StillComing coming;
  @Inject Once once;

  private static Instant at(LocalDateTime wall) {
    return wall.atZone(MADRID).toInstant();
  }

  private static void clock(LocalDateTime wall) {
    QuarkusMock.installMockForType(new ClockAt(at(wall)), Time.class);
  }

  private void come(Evening evening, UUID member) {
    record(evening, CheckInForm.forced(UUID.randomUUID().toString(), member, "a test"));
  }

  private UUID going(Evening evening, String name) {
    UUID member = rows.member(name);
    guests.answer(member, evening, RsvpForm.yes());
    return member;
  }

  @Test
  void who_came_and_who_did_not_make_the_rate() {
    Evening evening = evenings.forSeats(null);
    UUID marta = going(evening, "Marta Gil");
    UUID ana = going(evening, "Ana Ribera");
    come(evening, marta);
    clock(END.plusHours(1));
    assertThat(own.get(Guests.as(marta)))
        .extracting(OwnTurnout::came, OwnTurnout::missed, OwnTurnout::permille)
        .containsExactly(1, 0, 800);
    OwnTurnout missed = own.get(Guests.as(ana));
    assertThat(missed.permille()).isEqualTo(600);
    assertThat(missed.dates())
        .singleElement()
        .satisfies(
            date -> {
              assertThat(date.occurrence()).isEqualTo(evening.code());
              assertThat(date.showing()).isEqualTo(Showing.MISSED);
              assertThat(date.counts()).isTrue();
              assertThat(date.contestable()).isTrue();
            });
  }

  @Test
  void whoever_left_again_came_and_whose_arrival_was_undone_did_not() {
    Evening evening = evenings.forSeats(null);
    UUID marta = going(evening, "Marta Gil");
    UUID ana = going(evening, "Ana Ribera");
    come(evening, marta);
    String nonce = UUID.randomUUID().toString();
    record(evening, CheckInForm.forced(nonce, ana, "a mistake"));
    record(evening, CheckInForm.left(UUID.randomUUID().toString(), marta));
    record(evening, CheckInForm.undo(UUID.randomUUID().toString(), nonce));
    clock(END.plusHours(1));
    assertThat(showing(marta)).containsExactly(Showing.CAME);
    assertThat(showing(ana)).containsExactly(Showing.MISSED);
  }

  private void record(Evening evening, CheckInForm form) {
    once.run(() -> checkIns.record(evening.organiser(), evening.code(), form));
  }

  @Test
  void whom_a_tablet_sent_away_without_the_network_did_not_come() {
    Evening evening = evenings.forSeats(null);
    UUID marta = going(evening, "Marta Gil");
    UUID ana = going(evening, "Ana Ribera");
    record(evening, offline(marta, CheckInOutcome.WELCOME));
    record(evening, offline(ana, CheckInOutcome.WAITLISTED));
    clock(END.plusHours(1));
    assertThat(showing(marta)).containsExactly(Showing.CAME);
    assertThat(showing(ana)).containsExactly(Showing.MISSED);
  }

  private static CheckInForm offline(UUID member, CheckInOutcome told) {
    return new CheckInForm(
        UUID.randomUUID().toString(),
        CheckInKind.IN,
        member,
        null,
        null,
        at(START),
        CheckInMode.OFFLINE,
        "",
        told);
  }

  private List<Showing> showing(UUID member) {
    return own.get(Guests.as(member)).dates().stream().map(OwnTurnout.OwnDate::showing).toList();
  }

  @Test
  void stepping_back_in_time_counts_for_nothing_and_too_late_against_them() {
    Evening evening = evenings.forSeats(null);
    UUID marta = going(evening, "Marta Gil");
    UUID ana = going(evening, "Ana Ribera");
    UUID iker = going(evening, "Iker Etxea");
    come(evening, iker);
    clock(START.minusHours(3));
    guests.answer(marta, evening, RsvpForm.no());
    clock(START.minusHours(1));
    guests.answer(ana, evening, RsvpForm.no());
    clock(END.plusHours(1));
    assertThat(showing(marta)).isEmpty();
    assertThat(showing(ana)).containsExactly(Showing.LEFT_LATE);
    assertThat(own.get(Guests.as(ana)).missed()).isEqualTo(1);
  }

  @Test
  void a_date_whose_door_nobody_kept_counts_for_nobody() {
    Evening nobody = evenings.forSeats(null);
    UUID marta = going(nobody, "Marta Gil");
    Evening few = evenings.forSeats(null);
    List<UUID> all = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      all.add(going(few, "Guest " + i));
    }
    come(few, all.get(0));
    come(few, all.get(1));
    clock(END.plusHours(1));
    assertThat(showing(marta)).containsExactly(Showing.UNKNOWN);
    assertThat(own.get(Guests.as(marta)).permille()).isEqualTo(750);
    assertThat(showing(all.get(0))).containsExactly(Showing.CAME);
    assertThat(showing(all.get(8))).containsExactly(Showing.UNKNOWN);
  }

  @Test
  void who_gave_no_word_of_their_own_keeps_none() {
    Evening evening = evenings.forSeats(null);
    come(evening, going(evening, "Marta Gil"));
    UUID speaker = rows.member("Sam Speaker");
    once.run(() -> rsvps.add(evening.organiser(), evening.code(), speaker, GuestReason.SPEAKER));
    clock(END.plusHours(1));
    assertThat(showing(speaker)).isEmpty();
  }

  @Test
  void whoever_objects_is_told_to_the_organiser_whose_word_counts() {
    Evening evening = evenings.forSeats(null);
    come(evening, going(evening, "Marta Gil"));
    UUID ana = going(evening, "Ana Ribera");
    clock(END.plusHours(1));
    once.run(() -> own.say(Guests.as(ana), evening.code()));
    once.run(() -> own.say(Guests.as(ana), evening.code()));
    assertThat(own.get(Guests.as(ana)).missed()).isEqualTo(1);
    assertThat(turnouts.asking(evening.organiser(), evening.code())).isEqualTo(1);
    assertThat(turnouts.list(evening.organiser(), evening.code()))
        .first()
        .satisfies(first -> assertThat(first.memberId()).isEqualTo(ana))
        .satisfies(first -> assertThat(first.isAsking()).isTrue());
    rule(evening, ana, Ruling.CAME);
    assertThat(showing(ana)).containsExactly(Showing.CAME);
    assertThat(turnouts.asking(evening.organiser(), evening.code())).isZero();
    assertNo(Refusal.class, "turnout.ruled", () -> own.say(Guests.as(ana), evening.code()));
  }

  private void rule(Evening evening, UUID member, Ruling ruling) {
    once.run(
        () -> turnouts.rule(evening.organiser(), evening.code(), member, new RulingForm(ruling)));
  }

  @Test
  void what_is_excused_counts_for_nothing() {
    Evening evening = evenings.forSeats(null);
    come(evening, going(evening, "Marta Gil"));
    UUID ana = going(evening, "Ana Ribera");
    clock(END.plusHours(1));
    rule(evening, ana, Ruling.EXCUSED);
    assertThat(own.get(Guests.as(ana)))
        .extracting(OwnTurnout::missed, OwnTurnout::permille)
        .containsExactly(0, 750);
  }

  @Test
  void nobody_else_reads_or_decides_and_not_before_it_is_over() {
    Evening evening = evenings.forSeats(null);
    UUID marta = going(evening, "Marta Gil");
    Viewer other = Guests.as(marta);
    assertNo(Forbidden.class, "event.not-yours", () -> turnouts.list(other, evening.code()));
    assertNo(
        Forbidden.class,
        "event.not-yours",
        () -> forecasts.get(other, evening.code(), RiskForm.usual()));
    assertNo(Forbidden.class, "event.not-yours", () -> coming.choose(other, evening.code(), true));
    assertNo(
        Refusal.class,
        "turnout.not-over",
        () -> turnouts.list(evening.organiser(), evening.code()));
  }

  @Test
  void a_year_later_it_counts_no_more() {
    Evening evening = evenings.forSeats(null);
    UUID marta = going(evening, "Marta Gil");
    come(evening, marta);
    clock(END.plusDays(364));
    assertThat(own.get(Guests.as(marta)).came()).isEqualTo(1);
    clock(END.plusDays(365));
    assertThat(own.get(Guests.as(marta)).came()).isZero();
  }

  @Test
  void a_forecast_reckons_with_each_ones_past_and_word() {
    Evening past = evenings.forSeats(null);
    UUID marta = going(past, "Marta Gil");
    UUID ana = going(past, "Ana Ribera");
    come(past, marta);
    LocalDateTime next = START.plusDays(7);
    Evening evening = evenings.published(Evenings.at(next, next.plusHours(2), null));
    clock(END.plusHours(1));
    guests.answer(marta, evening, RsvpForm.yes());
    guests.answer(ana, evening, RsvpForm.yes());
    assertThat(forecast(evening))
        .extracting(Forecast::going, Forecast::expected, Forecast::low, Forecast::high)
        .containsExactly(2, Chances.expected(Party.alone(800, 600)), 1, 2);
    once.run(() -> coming.say(Guests.as(ana), evening.code()));
    once.run(() -> coming.say(Guests.as(ana), evening.code()));
    assertThat(forecast(evening))
        .extracting(Forecast::confirmed, Forecast::expected)
        .containsExactly(1, Chances.expected(Party.alone(800, 778)));
    guests.answer(ana, evening, RsvpForm.no());
    guests.answer(ana, evening, RsvpForm.yes());
    assertThat(forecast(evening).confirmed()).isZero();
  }

  @Test
  void whom_somebody_brings_counts_as_people_who_come_with_them() {
    Evening evening = evenings.forSeats(null);
    UUID marta = going(evening, "Marta Gil");
    rows.change("UPDATE rsvp SET guests = 2 WHERE member_id = ?1", marta);
    assertThat(forecast(evening))
        .extracting(Forecast::going, Forecast::expected, Forecast::low, Forecast::high)
        .containsExactly(3, 2, 0, 3);
  }

  private Forecast forecast(Evening evening) {
    return forecasts.get(evening.organiser(), evening.code(), RiskForm.usual());
  }

  @Test
  void more_places_than_the_room_holds_are_given_on_advice_and_stay() {
    String space = rows.space("Europe/Madrid");
    UUID room = rows.room(space, "Hall", 20);
    OccurrenceForm form = new OccurrenceForm(START, END, null, room, "", "", 20, null);
    Evening evening = evenings.of(new NewEvent(space, Evenings.form("Copy & Code"), form, true));
    Advice advice = forecast(evening).advice();
    assertThat(advice.holds()).isEqualTo(20);
    assertThat(advice.capacity()).isBetween(21, 26);
    for (int i = 0; i < 21; i++) {
      going(evening, "Guest " + i);
    }
    OccurrenceCard card =
        once.run(() -> forecasts.overbook(evening.organiser(), evening.code(), RiskForm.usual()));
    assertThat(card.capacity()).isEqualTo(advice.capacity());
    assertThat(forecast(evening).going()).isEqualTo(21);
    assertNo(
        Refusal.class,
        "occurrence.no-more-places",
        () -> forecasts.overbook(evening.organiser(), evening.code(), RiskForm.usual()));
    occurrences.change(evening.organiser(), evening.code(), seats(room, 22), null);
    assertNo(
        Invalid.class,
        "invalid",
        () -> occurrences.change(evening.organiser(), evening.code(), seats(room, 25), null));
  }

  @Test
  void what_was_not_given_on_advice_is_no_more_than_the_room_holds() {
    String space = rows.space("Europe/Madrid");
    UUID room = rows.room(space, "Hall", 20);
    UUID other = rows.room(space, "Kitchen", 20);
    Evening evening =
        evenings.of(new NewEvent(space, Evenings.form("Talk"), seats(room, 20), true));
    once.run(() -> forecasts.overbook(evening.organiser(), evening.code(), RiskForm.usual()));
    assertNo(
        Invalid.class,
        "invalid",
        () -> occurrences.change(evening.organiser(), evening.code(), seats(other, 22), null));
  }

  private static OccurrenceForm seats(UUID room, int capacity) {
    return new OccurrenceForm(START, END, null, room, "", "", capacity, null);
  }

  @Test
  void people_are_asked_once_on_the_day_before_if_the_organiser_wants_it() {
    Evening evening = evenings.forSeats(null);
    UUID marta = going(evening, "Marta Gil");
    once.run(() -> coming.choose(evening.organiser(), evening.code(), true));
    UUID occurrence = evening.event().dates().get(0).id();
    clock(START.minusDays(1).minusMinutes(1));
    assertThat(coming.due(JOB)).doesNotContain(occurrence);
    UUID fresh = going(evening, "Ana Ribera");
    clock(START.minusDays(1));
    assertThat(coming.due(JOB)).contains(occurrence);
    assertThat(once.run(() -> coming.ask(JOB, occurrence))).isEqualTo(1);
    assertThat(once.run(() -> coming.ask(JOB, occurrence))).isZero();
    assertThat(coming.due(JOB)).doesNotContain(occurrence);
    assertThat(notices(marta)).isEqualTo(1);
    assertThat(notices(fresh)).isZero();
    assertThat(forecast(evening).askedAt()).isEqualTo(at(START.minusDays(1)));
  }

  private long notices(UUID member) {
    return ((Number)
            rows.value(
                "SELECT COUNT(*) FROM notice WHERE kind = 'STILL_COMING' AND member_id = ?1",
                member))
        .longValue();
  }

  @Test
  void nobody_is_asked_where_the_organiser_does_not_want_it() {
    Evening evening = evenings.forSeats(null);
    going(evening, "Marta Gil");
    once.run(() -> coming.choose(evening.organiser(), evening.code(), true));
    once.run(() -> coming.choose(evening.organiser(), evening.code(), false));
    clock(START.minusHours(20));
    assertThat(coming.due(JOB)).doesNotContain(evening.event().dates().get(0).id());
  }

  @Test
  void only_who_is_going_can_say_that_they_still_do() {
    Evening evening = evenings.forSeats(null);
    UUID marta = rows.member("Marta Gil");
    assertNo(
        Refusal.class, "turnout.not-going", () -> coming.say(Guests.as(marta), evening.code()));
    assertThat(Duration.ofDays(365)).isEqualTo(TurnoutRows.WINDOW);
  }
}
