package org.panal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;
import static org.panal.testing.Nos.assertInvalid;
import static org.panal.testing.Nos.assertNo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.event.EventWithDates.EventDate;
import org.panal.introduction.Rounds;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Forbidden;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.Stale;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.testing.ClockAt;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Heard;
import org.panal.testing.Rows;

@QuarkusTest
class RecurrencesTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final int YEAR = 52;
  private static final Viewer MAKER = Viewer.system("test");

  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Events events;
  @Inject Occurrences occurrences;
  @Inject Recurrences recurrences;
  @Inject Rsvps rsvps;
  @Inject Rounds rounds;
  @Inject Attendees attendees;
  @Inject Once once;
  @Inject Heard heard;

  private String space = "";
  private UUID hall = new UUID(0, 0);
  private UUID kitchen = new UUID(0, 0);

  @BeforeEach
  void a_space() {
    space = rows.space("Europe/Madrid");
    hall = rows.room(space, "Hall", null);
    kitchen = rows.room(space, "Kitchen", null);
    heard.forget();
  }

  @Test
  void this_and_following_changes_exactly_the_right_dates() {
    Evening season = season("FREQ=WEEKLY;COUNT=52");
    for (int moved : List.of(10, 25, 30)) {
      LocalDateTime day = START.plusWeeks(moved - 1).plusDays(1);
      one(season, moved, in(hall, day, day.plusHours(2), null));
    }
    cancel(season, 12, Reach.THIS);
    cancel(season, 33, Reach.THIS);
    one(season, 40, in(hall, start(40), start(40).plusHours(2), 7));
    Evening met = at(season, 21);
    UUID marta = guests.going(met, "Marta Gil", "web-programming", "copywriting");
    guests.going(met, "Ana Ribera", "copywriting", "web-programming");
    guests.answer(marta, at(season, 25), RsvpForm.yes());
    guests.answer(marta, at(season, 15), RsvpForm.yes());
    rounds.draw(season.organiser(), met.code());
    List<EventDate> before = dates(season);
    heard.forget();

    LocalDateTime later = start(20).plusMinutes(30);
    change(season, 20, in(kitchen, later, later.plusHours(2), null), Reach.FOLLOWING);

    List<EventDate> after = dates(season);
    assertThat(after).extracting(EventDate::code).isEqualTo(codes(before));
    for (int number = 1; number <= YEAR; number++) {
      EventDate was = byNumber(before, number);
      EventDate is = byNumber(after, number);
      boolean isReached = number >= 20 && number != 33;
      boolean isMovedByHand = number == 25 || number == 30;
      assertThat(is.originalStart()).isEqualTo(START.plusWeeks(number - 1));
      assertThat(is.room().id()).as("room of %d", number).isEqualTo(isReached ? kitchen : hall);
      assertThat(is.start())
          .as("start of %d", number)
          .isEqualTo(isReached && !isMovedByHand ? start(number).plusMinutes(30) : was.start());
      assertThat(is.cancelled()).isEqualTo(number == 12 || number == 33);
    }
    assertThat(occurrences.get(season.organiser(), code(season, 40)).capacity()).isEqualTo(7);
    assertThat(attendees.seats(id(season, 21)).going()).isEqualTo(2);
    assertThat(attendees.seats(id(season, 25)).going()).isEqualTo(1);
    assertThat(attendees.seats(id(season, 15)).going()).isEqualTo(1);
    assertThat(rows.value("SELECT COUNT(*) FROM round WHERE occurrence_id = ?1", id(season, 21)))
        .isEqualTo(1L);
    assertThat(heard.all(OccurrenceMoved.class)).hasSize(32);
    assertThat(heard.all(DatesMoved.class)).hasSize(1);
    assertThat(heard.all(CapacityChanged.class)).isEmpty();
  }

  @Test
  void what_was_set_by_hand_stays_and_the_rest_follows() {
    Evening season = season("FREQ=WEEKLY;COUNT=4");
    one(season, 3, in(hall, start(3), start(3).plusHours(2), 9));
    change(season, 2, in(hall, start(2), start(2).plusHours(2), 20), Reach.ALL);
    assertThat(capacities(season)).containsExactly(20, 20, 9, 20);
    assertThat(byNumber(dates(season), 3).overridden()).containsExactly(Part.CAPACITY);
    change(season, 3, in(hall, start(3), start(3).plusHours(2), 30), Reach.FOLLOWING);
    assertThat(capacities(season)).containsExactly(20, 20, 30, 30);
    assertThat(byNumber(dates(season), 3).overridden()).isEmpty();
  }

  @Test
  void a_date_that_was_moved_stays_on_its_day_when_the_hour_of_all_changes_from_it_on() {
    Evening season = season("FREQ=WEEKLY;COUNT=4");
    LocalDateTime friday = start(2).plusDays(1);
    one(season, 2, in(hall, friday, friday.plusHours(2), null));
    LocalDateTime later = friday.plusHours(1);
    change(season, 2, in(hall, later, later.plusHours(2), null), Reach.FOLLOWING);
    assertThat(dates(season))
        .extracting(EventDate::start)
        .containsExactly(start(1), later, start(3).plusHours(1), start(4).plusHours(1));
    assertThat(byNumber(dates(season), 2).overridden()).containsExactly(Part.TIME);
  }

  @Test
  void what_is_past_never_changes() {
    Evening season = season("FREQ=WEEKLY;COUNT=6");
    clock(start(3).plusMinutes(1));
    change(season, 5, in(kitchen, start(5), start(5).plusHours(2), null), Reach.ALL);
    assertThat(dates(season))
        .extracting(date -> date.room().name())
        .containsExactly("Hall", "Hall", "Hall", "Kitchen", "Kitchen", "Kitchen");
  }

  @Test
  void following_dates_are_cancelled_and_none_is_made_after_them() {
    Evening season = season("FREQ=WEEKLY");
    int made = dates(season).size();
    cancel(season, 3, Reach.FOLLOWING);
    assertThat(dates(season)).hasSize(made);
    assertThat(dates(season)).filteredOn(date -> !date.cancelled()).hasSize(2);
    assertThat(heard.all(DatesCancelled.class)).hasSize(1);
    clock(START.plusWeeks(30));
    recurrences.extend(MAKER, season.id());
    assertThat(dates(season)).hasSize(made);
    assertThat(dates(season).get(0).cancelled()).isFalse();
  }

  @Test
  void the_next_dates_are_made_as_time_goes_on_and_a_cancelled_one_never_comes_back() {
    Evening season = season("FREQ=WEEKLY");
    int made = dates(season).size();
    cancel(season, 4, Reach.THIS);
    change(season, 5, in(kitchen, start(5), start(5).plusHours(3), 12), Reach.FOLLOWING);
    clock(START.plusWeeks(10).plusHours(1));
    assertThat(recurrences.due(MAKER)).contains(season.id());
    assertThat(recurrences.extend(MAKER, season.id())).isEqualTo(10);
    assertThat(recurrences.extend(MAKER, season.id())).isZero();
    List<EventDate> all = dates(season);
    assertThat(all).hasSize(made + 10);
    assertThat(all)
        .extracting(EventDate::originalStart)
        .isEqualTo(IntStream.range(0, made + 10).mapToObj(START::plusWeeks).toList());
    assertThat(byNumber(all, 4).cancelled()).isTrue();
    EventDate last = all.get(all.size() - 1);
    assertThat(last.room().name()).isEqualTo("Kitchen");
    assertThat(last.end()).isEqualTo(last.start().plusHours(3));
    assertThat(heard.all(OccurrenceMade.class)).hasSize(10);
  }

  @Test
  void a_date_whose_room_is_taken_by_then_is_made_without_one() {
    Evening season = season("FREQ=WEEKLY");
    int made = dates(season).size();
    LocalDateTime next = START.plusWeeks(made);
    evenings.of(
        new NewEvent(space, Evenings.form("Other"), in(hall, next, next.plusHours(1), null), true));
    clock(START.plusWeeks(2).plusHours(1));
    assertThat(recurrences.extend(MAKER, season.id())).isEqualTo(2);
    assertThat(byNumber(dates(season), made + 1).room()).isNull();
    assertThat(byNumber(dates(season), made + 2).room()).isNotNull();
  }

  @Test
  void left_out_days_are_never_made_and_count() {
    Evening season =
        evenings.of(
            wanted(
                "FREQ=WEEKLY;COUNT=4",
                List.of(START.plusWeeks(1).toLocalDate(), LocalDate.parse("2098-12-24"))));
    assertThat(dates(season))
        .extracting(EventDate::originalStart)
        .containsExactly(START, START.plusWeeks(2), START.plusWeeks(3));
  }

  @Test
  void clashes_of_rooms_are_told_per_date_before_anything_is_saved() {
    LocalDateTime third = START.plusWeeks(2).plusMinutes(90);
    evenings.of(
        new NewEvent(
            space, Evenings.form("Other"), in(hall, third, third.plusHours(1), null), true));
    Viewer organiser = evenings.organiser();
    NewEvent wanted = wanted("FREQ=WEEKLY;COUNT=4", List.of());
    List<RoomChoice> choices =
        occurrences
            .roomsFreeOnEach(organiser, space, wanted.occurrence(), wanted.recurrence())
            .rooms();
    assertThat(choices)
        .extracting(RoomChoice::name, RoomChoice::takenOn)
        .containsExactly(tuple("Hall", List.of(START.plusWeeks(2))), tuple("Kitchen", List.of()));
    assertThatThrownBy(() -> events.create(organiser, wanted))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> {
              assertThat(no.code()).isEqualTo("event.room-taken-on");
              assertThat(no.values()).contains("Hall", 1, "2098-03-19 18:30");
            });
  }

  @Test
  void following_dates_are_not_moved_onto_somebody_elses() {
    Evening season = season("FREQ=WEEKLY;COUNT=4");
    LocalDateTime third = START.plusWeeks(2).plusHours(2);
    evenings.of(
        new NewEvent(
            space, Evenings.form("Other"), in(hall, third, third.plusHours(1), null), true));
    LocalDateTime later = start(2).plusHours(1);
    assertNo(
        Refusal.class,
        "event.room-taken-on",
        () -> change(season, 2, in(hall, later, later.plusHours(2), null), Reach.FOLLOWING));
    assertThat(dates(season)).extracting(EventDate::start).contains(start(2), start(3));
  }

  @Test
  void rooms_say_on_which_of_the_dates_that_a_change_reaches_they_are_taken() {
    Evening season = season("FREQ=WEEKLY;COUNT=4");
    NewEvent other =
        new NewEvent(
            space,
            Evenings.form("Other"),
            in(kitchen, start(3), start(3).plusHours(1), null),
            true);
    evenings.of(other);
    assertThat(takenOn(season, kitchen, Reach.THIS)).isEmpty();
    assertThat(takenOn(season, kitchen, Reach.FOLLOWING)).containsExactly(start(3));
    assertThat(takenOn(season, kitchen, Reach.ALL)).containsExactly(start(3));
    assertThat(takenOn(season, hall, Reach.ALL)).isEmpty();
    assertNo(
        Forbidden.class,
        "event.not-yours",
        () ->
            recurrences.freeRooms(
                Guests.as(rows.member("Marta Gil")),
                code(season, 2),
                in(hall, start(2), start(2).plusHours(2), null),
                Reach.ALL));
  }

  private List<LocalDateTime> takenOn(Evening season, UUID room, Reach reach) {
    OccurrenceForm form = in(room, start(2), start(2).plusHours(2), null);
    return recurrences.freeRooms(season.organiser(), code(season, 2), form, reach).rooms().stream()
        .filter(choice -> choice.id().equals(room))
        .flatMap(choice -> choice.takenOn().stream())
        .toList();
  }

  @Test
  void a_clock_change_is_asked_about_and_one_answer_serves_all_dates() {
    LocalDateTime first = LocalDateTime.parse("2027-03-14T02:30");
    assertInvalid(
        "occurrence.start",
        "occurrence.time-does-not-exist",
        () -> evenings.of(night(first, null)));
    Evening nights = evenings.of(night(first, ZoneOffset.ofHours(1)));
    assertThat(dates(nights).get(2).originalStart()).isEqualTo("2027-03-28T02:30");
    assertThat(dates(nights).get(2).start()).isEqualTo("2027-03-28T03:30");
    assertThat(dates(nights).get(3).start()).isEqualTo("2027-04-04T02:30");
  }

  private NewEvent night(LocalDateTime first, @Nullable ZoneOffset offset) {
    return new NewEvent(
        space,
        Evenings.form("Owls"),
        OccurrenceForm.between(first, first.plusHours(4), offset),
        true,
        new RecurrenceForm("FREQ=WEEKLY;COUNT=5", List.of()));
  }

  @Test
  void the_first_date_must_be_one_of_the_rule() {
    assertInvalid(
        "recurrence.rrule",
        "recurrence.starts-elsewhere",
        () -> evenings.of(wanted("FREQ=WEEKLY;BYDAY=MO", List.of())));
    assertInvalid(
        "recurrence.except",
        "recurrence.no-dates",
        () -> evenings.of(wanted("FREQ=WEEKLY;COUNT=1", List.of(START.toLocalDate()))));
  }

  @Test
  void only_who_runs_the_event_changes_its_dates() {
    Evening season = season("FREQ=WEEKLY;COUNT=3");
    Viewer other = evenings.organiser();
    OccurrenceForm form = in(kitchen, start(1), start(1).plusHours(2), null);
    String code = code(season, 1);
    assertNo(
        Forbidden.class,
        "event.not-yours",
        () -> recurrences.change(other, code, form, Reach.ALL, null));
    assertNo(
        Forbidden.class,
        "event.not-yours",
        () -> recurrences.cancel(other, code, "", Reach.FOLLOWING));
    assertNo(
        Forbidden.class, "event.not-yours", () -> recurrences.cancel(other, code, "", Reach.ALL));
    assertNo(Forbidden.class, "role.admin-needed", () -> recurrences.due(other));
    assertNo(Forbidden.class, "role.admin-needed", () -> recurrences.extend(other, season.id()));
  }

  @Test
  void a_change_of_what_somebody_else_changed_is_stale() {
    Evening season = season("FREQ=WEEKLY;COUNT=3");
    long read = occurrences.get(season.organiser(), code(season, 2)).version();
    one(season, 2, in(hall, start(2), start(2).plusHours(3), null));
    assertNo(
        Stale.class,
        "stale",
        () ->
            recurrences.change(
                season.organiser(),
                code(season, 2),
                in(hall, start(2), start(2).plusHours(1), null),
                Reach.FOLLOWING,
                read));
  }

  @Test
  void a_draft_that_repeats_is_thrown_away_whole() {
    NewEvent wanted = wanted("FREQ=WEEKLY;COUNT=3", List.of());
    Viewer organiser = evenings.organiser();
    EventWithDates draft =
        events.create(
            organiser,
            new NewEvent(space, wanted.event(), wanted.occurrence(), false, wanted.recurrence()));
    UUID id = draft.event().id();
    once.run(() -> events.discard(organiser, id));
    assertThat(rows.value("SELECT COUNT(*) FROM recurrence WHERE event_id = ?1", id)).isEqualTo(0L);
    assertThat(rows.value("SELECT COUNT(*) FROM occurrence WHERE event_id = ?1", id)).isEqualTo(0L);
  }

  private Evening season(String rrule) {
    return evenings.of(wanted(rrule, List.of()));
  }

  private NewEvent wanted(String rrule, List<LocalDate> except) {
    return new NewEvent(
        space,
        Evenings.form("Skills evening"),
        in(hall, START, END, null),
        true,
        new RecurrenceForm(rrule, except));
  }

  private static OccurrenceForm in(
      UUID room, LocalDateTime start, LocalDateTime end, @Nullable Integer capacity) {
    return new OccurrenceForm(start, end, null, room, "", "", capacity, null);
  }

  private void one(Evening season, int number, OccurrenceForm form) {
    change(season, number, form, Reach.THIS);
  }

  private void change(Evening season, int number, OccurrenceForm form, Reach reach) {
    String code = code(season, number);
    once.run(() -> recurrences.change(season.organiser(), code, form, reach, null));
  }

  private void cancel(Evening season, int number, Reach reach) {
    String code = code(season, number);
    once.run(() -> recurrences.cancel(season.organiser(), code, "Storm", reach));
  }

  private static void clock(LocalDateTime wall) {
    QuarkusMock.installMockForType(new ClockAt(wall.atZone(MADRID).toInstant()), Time.class);
  }

  private List<EventDate> dates(Evening season) {
    return recurrences.dates(season.organiser(), season.code()).dates();
  }

  private static EventDate byNumber(List<EventDate> dates, int number) {
    return dates.stream().filter(date -> date.number() == number).findFirst().orElseThrow();
  }

  private static LocalDateTime start(int number) {
    return START.plusWeeks(number - 1);
  }

  private String code(Evening season, int number) {
    return byNumber(dates(season), number).code();
  }

  private UUID id(Evening season, int number) {
    return occurrences.get(season.organiser(), code(season, number)).id();
  }

  private static List<String> codes(List<EventDate> dates) {
    return dates.stream().map(EventDate::code).toList();
  }

  private List<Integer> capacities(Evening season) {
    return dates(season).stream()
        .map(date -> occurrences.get(season.organiser(), date.code()).capacity())
        .toList();
  }

  /** The season as its guests see one date of it. */
  private Evening at(Evening season, int number) {
    EventDate date = byNumber(dates(season), number);
    return new Evening(
        season.organiser(), new EventWithDates(season.event().event(), List.of(date)));
  }
}
