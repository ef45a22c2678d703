package org.panal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;
import static org.panal.testing.Nos.assertInvalid;
import static org.panal.testing.Nos.assertNo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.event.EventWithDates.EventDate;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.Follows;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Forbidden;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.Role;
import org.panal.shared.Viewer;
import org.panal.space.Hours;
import org.panal.space.HoursForm;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Heard;
import org.panal.testing.Rows;

/** Another rule from one date on: exactly the right dates stay, come and go. */
@QuarkusTest
class RulesTest {
  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Events events;
  @Inject Rules rules;
  @Inject Recurrences recurrences;
  @Inject Occurrences occurrences;
  @Inject Attendees attendees;
  @Inject Follows follows;
  @Inject Hours hours;
  @Inject Once once;
  @Inject Heard heard;

  private String space = "";
  private UUID hall = new UUID(0, 0);

  @BeforeEach
  void a_space() {
    space = rows.space("Europe/Madrid");
    hall = rows.room(space, "Hall", null);
    heard.forget();
  }

  private Evening season(String rrule, boolean published) {
    return evenings.of(
        new NewEvent(
            space,
            Evenings.form("Open coffee"),
            in(hall, START, null),
            published,
            new RecurrenceForm(rrule, List.of())));
  }

  private static OccurrenceForm in(UUID room, LocalDateTime start, @Nullable Integer capacity) {
    return new OccurrenceForm(start, start.plusHours(2), null, room, "", "", capacity, null);
  }

  private List<EventDate> dates(Evening season) {
    return events.get(season.organiser(), season.id()).dates();
  }

  private List<LocalDateTime> on(Evening season) {
    return dates(season).stream().filter(date -> !date.cancelled()).map(EventDate::start).toList();
  }

  private static LocalDateTime week(int number) {
    return START.plusWeeks(number - 1);
  }

  private String code(Evening season, int number) {
    return season.event().dates().get(number - 1).code();
  }

  private RuleChange change(Evening season, int number, String rrule, LocalDate... except) {
    RuleForm form = new RuleForm(new RecurrenceForm(rrule, List.of(except)), "Fewer now");
    RuleChange seen = once.run(() -> rules.preview(season.organiser(), code(season, number), form));
    RuleChange done = once.run(() -> rules.change(season.organiser(), code(season, number), form));
    assertThat(done.kept()).isEqualTo(seen.kept());
    assertThat(done.made()).isEqualTo(seen.made());
    assertThat(done.off()).isEqualTo(seen.off());
    return done;
  }

  private void one(Evening season, int number, OccurrenceForm form) {
    once.run(
        () -> recurrences.change(season.organiser(), code(season, number), form, Reach.THIS, null));
  }

  @Test
  void every_other_week_from_the_third_on_keeps_what_both_rules_give() {
    Evening season = season("FREQ=WEEKLY;COUNT=8", true);
    one(season, 5, in(hall, week(5), 7));
    LocalDateTime thursday = week(7).plusDays(1);
    one(season, 7, in(hall, thursday, null));
    UUID marta = rows.member("Marta Gil");
    guests.answer(marta, new Evening(season.organiser(), at(season, 5)), RsvpForm.yes());
    guests.answer(marta, new Evening(season.organiser(), at(season, 6)), RsvpForm.yes());
    List<EventDate> before = dates(season);
    heard.forget();
    RuleChange change = change(season, 3, "FREQ=WEEKLY;INTERVAL=2;COUNT=3");
    assertThat(change.kept()).isEqualTo(3);
    assertThat(change.made()).isEmpty();
    assertThat(change.off())
        .extracting(RuleChange.Off::start)
        .containsExactlyInAnyOrder(week(4), week(6), week(8));
    assertThat(on(season)).containsExactly(week(1), week(2), week(3), week(5), thursday);
    assertThat(dates(season))
        .extracting(EventDate::code, EventDate::originalStart)
        .isEqualTo(before.stream().map(date -> tuple(date.code(), date.originalStart())).toList());
    OccurrenceCard fifth = occurrences.get(season.organiser(), code(season, 5));
    assertThat(fifth.capacity()).isEqualTo(7);
    assertThat(attendees.seats(fifth.id()).going()).isEqualTo(1);
    assertThat(heard.all(DatesCancelled.class)).hasSize(1);
    assertThat(heard.all(OccurrenceCancelled.class)).hasSize(3);
    assertThat(heard.all(OccurrenceMoved.class)).isEmpty();
  }

  /** The event as if that date were its only one. */
  private EventWithDates at(Evening season, int number) {
    return new EventWithDates(
        season.event().event(), List.of(season.event().dates().get(number - 1)));
  }

  @Test
  void more_of_the_same_makes_what_is_missing_and_nothing_twice() {
    Evening season = season("FREQ=WEEKLY;COUNT=4", true);
    RuleChange change = change(season, 2, "FREQ=WEEKLY;COUNT=6");
    assertThat(change.kept()).isEqualTo(3);
    assertThat(change.made()).containsExactly(week(5), week(6), week(7));
    assertThat(heard.all(OccurrenceMade.class)).hasSize(3);
    assertThat(on(season)).hasSize(7).doesNotHaveDuplicates();
    assertThat(change(season, 2, "FREQ=WEEKLY;COUNT=6").made()).isEmpty();
  }

  @Test
  void what_was_cancelled_never_comes_back_and_what_is_left_out_goes() {
    Evening season = season("FREQ=WEEKLY;COUNT=6", true);
    once.run(() -> recurrences.cancel(season.organiser(), code(season, 4), "Holiday", Reach.THIS));
    RuleChange change = change(season, 3, "FREQ=WEEKLY;COUNT=4", week(5).toLocalDate());
    assertThat(change.made()).isEmpty();
    assertThat(on(season)).containsExactly(week(1), week(2), week(3), week(6));
    once.run(() -> recurrences.extend(Viewer.system("test"), season.id()));
    assertThat(on(season)).hasSize(4);
  }

  @Test
  void followers_come_to_the_new_dates_too() {
    Evening season = season("FREQ=WEEKLY;COUNT=2", true);
    UUID marta = rows.member("Marta Gil");
    once.run(() -> follows.follow(Guests.as(marta), code(season, 1), RsvpForm.yes()));
    change(season, 2, "FREQ=MONTHLY;BYDAY=2WE;COUNT=3");
    assertThat(dates(season).stream().filter(date -> !date.cancelled()))
        .allSatisfy(date -> assertThat(attendees.seats(date.id()).going()).isEqualTo(1));
  }

  @Test
  void a_rule_that_leaves_out_the_date_itself_begins_with_the_next() {
    Evening season = season("FREQ=WEEKLY;COUNT=4", true);
    change(season, 2, "FREQ=WEEKLY;BYDAY=MO;COUNT=2");
    assertThat(on(season)).containsExactly(week(1), week(2).plusDays(5), week(2).plusDays(12));
  }

  @Test
  void no_more_after_this_one() {
    Evening season = season("FREQ=WEEKLY;COUNT=5", true);
    RuleChange change = change(season, 2, "FREQ=WEEKLY;COUNT=1");
    assertThat(change.off()).hasSize(3);
    assertThat(on(season)).containsExactly(week(1), week(2));
  }

  @Test
  void a_series_that_was_shifted_keeps_its_dates_on_their_new_day() {
    Evening season = season("FREQ=WEEKLY;COUNT=4", true);
    LocalDateTime tuesday = week(2).minusDays(1);
    once.run(
        () ->
            recurrences.change(
                season.organiser(),
                code(season, 2),
                in(hall, tuesday, null),
                Reach.FOLLOWING,
                null));
    List<String> codes = dates(season).stream().map(EventDate::code).toList();
    RuleChange change = change(season, 2, "FREQ=WEEKLY;BYDAY=TU,WE;COUNT=6");
    assertThat(change.kept()).isEqualTo(3);
    assertThat(change.made()).containsExactly(week(2), week(3), week(4));
    assertThat(on(season))
        .containsExactly(
            week(1),
            week(2).minusDays(1),
            week(2),
            week(3).minusDays(1),
            week(3),
            week(4).minusDays(1),
            week(4));
    assertThat(dates(season)).extracting(EventDate::code).containsAll(codes);
  }

  @Test
  void an_event_with_one_date_can_begin_to_repeat() {
    Evening evening =
        evenings.of(new NewEvent(space, Evenings.form("Coffee"), in(hall, START, null), true));
    RuleChange change = change(evening, 1, "FREQ=WEEKLY;COUNT=3");
    assertThat(change.kept()).isEqualTo(1);
    assertThat(on(evening)).containsExactly(week(1), week(2), week(3));
    assertThat(dates(evening)).allSatisfy(date -> assertThat(date.room().id()).isEqualTo(hall));
    assertThat(events.get(evening.organiser(), evening.id()).event().recurrence()).isNotNull();
  }

  @Test
  void dates_when_the_space_is_closed_are_told_before_and_may_be_meant() {
    Viewer admin = Viewer.member(rows.member("Raúl Ibarra"), Set.of(Role.ADMIN));
    HoursForm closed = new HoursForm(List.of(), List.of(week(2).toLocalDate()));
    once.run(() -> hours.replace(admin, space, closed, null));
    Evening season = season("FREQ=WEEKLY;INTERVAL=2;COUNT=2", true);
    RuleForm form = new RuleForm(new RecurrenceForm("FREQ=WEEKLY;COUNT=4", List.of()), "");
    RuleChange seen = once.run(() -> rules.preview(season.organiser(), code(season, 1), form));
    assertThat(seen.closedOn()).containsExactly(week(2));
    once.run(() -> rules.change(season.organiser(), code(season, 1), form));
    assertThat(on(season)).containsExactly(week(1), week(2), week(3), week(4));
  }

  /** What is elsewhere, or online, does not care; in a space without rooms it is there. */
  @Test
  void what_is_not_in_the_space_is_told_of_no_hours() {
    Viewer admin = Viewer.member(rows.member("Raúl Ibarra"), Set.of(Role.ADMIN));
    String bare = rows.space("America/New_York");
    HoursForm closed = new HoursForm(List.of(), List.of(week(2).toLocalDate()));
    for (String each : List.of(space, bare)) {
      once.run(() -> hours.replace(admin, each, closed, null));
      Evening evening =
          evenings.of(
              new NewEvent(each, Evenings.form("Walk"), Evenings.at(START, END, null), true));
      RuleForm form = new RuleForm(new RecurrenceForm("FREQ=WEEKLY;COUNT=3", List.of()), "");
      RuleChange seen = once.run(() -> rules.preview(evening.organiser(), code(evening, 1), form));
      assertThat(seen.closedOn()).hasSize(each.equals(bare) ? 1 : 0);
    }
  }

  @Test
  void a_taken_room_is_shown_before_and_refused_after_and_nothing_is_changed() {
    Evening season = season("FREQ=WEEKLY;COUNT=2", true);
    evenings.of(new NewEvent(space, Evenings.form("Other"), in(hall, week(4), null), true));
    RuleForm form = new RuleForm(new RecurrenceForm("FREQ=WEEKLY;COUNT=4", List.of()), "");
    RuleChange seen = once.run(() -> rules.preview(season.organiser(), code(season, 1), form));
    assertThat(seen.roomTakenOn()).containsExactly(week(4));
    assertNo(
        Refusal.class,
        "event.room-taken-on",
        () -> once.run(() -> rules.change(season.organiser(), code(season, 1), form)));
    assertThat(on(season)).containsExactly(week(1), week(2));
  }

  @Test
  void dates_of_a_draft_that_go_were_never_there() {
    Evening season = season("FREQ=WEEKLY;COUNT=4", false);
    change(season, 1, "FREQ=WEEKLY;INTERVAL=3;COUNT=2");
    assertThat(dates(season)).extracting(EventDate::start).containsExactly(week(1), week(4));
    assertThat(heard.all(DatesCancelled.class)).isEmpty();
  }

  @Test
  void only_who_runs_it_changes_the_rule_and_not_of_what_is_off() {
    Evening season = season("FREQ=WEEKLY;COUNT=4", true);
    RuleForm form = new RuleForm(new RecurrenceForm("FREQ=WEEKLY", List.of()), "");
    Viewer other = Guests.as(rows.member("Marta Gil"));
    assertNo(Forbidden.class, "event.not-yours", () -> rules.change(other, code(season, 1), form));
    assertNo(Forbidden.class, "event.not-yours", () -> rules.preview(other, code(season, 1), form));
    once.run(() -> recurrences.cancel(season.organiser(), code(season, 2), "Off", Reach.THIS));
    assertNo(
        Refusal.class,
        "occurrence.cancelled",
        () -> rules.change(season.organiser(), code(season, 2), form));
    RuleForm none =
        new RuleForm(new RecurrenceForm("FREQ=WEEKLY;COUNT=1", List.of(week(3).toLocalDate())), "");
    assertInvalid(
        "recurrence.except",
        "recurrence.no-dates",
        () -> rules.change(season.organiser(), code(season, 3), none));
  }
}
