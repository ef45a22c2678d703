package org.panal.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.panal.testing.Nos.assertNo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckIns;
import org.panal.event.Events;
import org.panal.event.NewEvent;
import org.panal.event.Occurrences;
import org.panal.event.TeamPart;
import org.panal.event.Teams;
import org.panal.rsvp.GuestReason;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Forbidden;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Role;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.testing.As;
import org.panal.testing.ClockAt;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Statements;
import org.panal.turnout.DateTurnout;

@QuarkusTest
class SeasonsTest {
  private static final YearMonth MARCH = YearMonth.of(2098, 3);
  private static final YearMonth APRIL = YearMonth.of(2098, 4);

  @Inject Seasons seasons;
  @Inject Evenings evenings;
  @Inject Events events;
  @Inject Occurrences occurrences;
  @Inject Teams teams;
  @Inject Guests guests;
  @Inject CheckIns checkIns;
  @Inject Rsvps rsvps;
  @Inject Introductions introductions;
  @Inject Desk desk;
  @Inject Rows rows;
  @Inject Once once;
  @Inject Statements statements;

  private static void clock(String wall) {
    QuarkusMock.installMockForType(
        new ClockAt(LocalDateTime.parse(wall).atZone(ZoneId.of("Europe/Madrid")).toInstant()),
        Time.class);
  }

  private Evening held(Viewer organiser, String start) {
    LocalDateTime at = LocalDateTime.parse(start);
    NewEvent wanted =
        new NewEvent(
            rows.space("Europe/Madrid"),
            Evenings.form("Evening"),
            Evenings.at(at, at.plusHours(2), null),
            true);
    return new Evening(organiser, once.run(() -> events.create(organiser, wanted)));
  }

  private void says(Evening evening, UUID... members) {
    for (UUID member : members) {
      guests.answer(member, evening, RsvpForm.yes());
    }
  }

  private void comes(Evening evening, UUID... members) {
    for (UUID member : members) {
      CheckInForm form = CheckInForm.forced(UUID.randomUUID().toString(), member, "a test");
      once.run(() -> checkIns.record(evening.organiser(), evening.code(), form));
    }
  }

  private Season season(Viewer viewer, YearMonth from, YearMonth to) {
    return seasons.get(viewer, new SeasonAsked(from, to), Language.EN);
  }

  private static SeasonFigures of(Season season, YearMonth month) {
    return season.months().stream()
        .filter(each -> each.month().equals(month))
        .findFirst()
        .orElseThrow()
        .figures();
  }

  @Test
  void who_said_yes_and_who_came_is_counted_month_by_month() {
    Viewer carmen = evenings.organiser();
    Evening march = held(carmen, "2098-03-05T18:30");
    Evening april = held(carmen, "2098-04-02T18:30");
    UUID marta = rows.member("Marta");
    UUID ana = rows.member("Ana");
    UUID iker = rows.member("Iker");
    says(march, marta, ana);
    says(april, marta, ana, iker);
    comes(march, marta);
    comes(april, marta, iker);
    clock("2098-04-10T12:00");

    Season season = season(carmen, MARCH, YearMonth.of(2098, 5));

    assertThat(season.months()).hasSize(3);
    assertThat(of(season, MARCH))
        .extracting(
            SeasonFigures::events,
            SeasonFigures::saidYes,
            SeasonFigures::came,
            SeasonFigures::showPermille)
        .containsExactly(1, 2, 1, 500);
    assertThat(of(season, APRIL))
        .extracting(
            SeasonFigures::saidYes,
            SeasonFigures::came,
            SeasonFigures::showPermille,
            SeasonFigures::visitors,
            SeasonFigures::returning)
        .containsExactly(3, 2, 667, 2, 1);
    assertThat(of(season, YearMonth.of(2098, 5)).events()).isZero();
    assertThat(season.total())
        .extracting(
            SeasonFigures::events,
            SeasonFigures::saidYes,
            SeasonFigures::came,
            SeasonFigures::showPermille,
            SeasonFigures::visitors,
            SeasonFigures::returning)
        .containsExactly(2, 5, 3, 600, 2, 1);
  }

  @Test
  void whoever_came_in_the_year_before_comes_again_and_whoever_came_earlier_does_not() {
    Viewer carmen = evenings.organiser();
    Evening old = held(carmen, "2097-02-20T18:30");
    Evening before = held(carmen, "2097-03-10T18:30");
    Evening now = held(carmen, "2098-03-05T18:30");
    UUID marta = rows.member("Marta");
    UUID ana = rows.member("Ana");
    comes(old, ana);
    comes(before, marta);
    comes(now, marta, ana);
    clock("2098-03-10T12:00");
    assertThat(season(carmen, MARCH, MARCH).total())
        .extracting(SeasonFigures::visitors, SeasonFigures::returning)
        .containsExactly(2, 1);
  }

  @Test
  void who_comes_without_a_word_counts_as_come_and_not_as_a_word_kept() {
    Viewer carmen = evenings.organiser();
    Evening evening = held(carmen, "2098-03-05T18:30");
    UUID marta = rows.member("Marta");
    says(evening, marta);
    UUID walked = rows.member("Walked in");
    UUID speaker = rows.member("Sam Speaker");
    once.run(() -> rsvps.add(carmen, evening.code(), speaker, GuestReason.SPEAKER));
    comes(evening, walked, speaker);
    clock("2098-03-10T12:00");
    assertThat(season(carmen, MARCH, MARCH).total())
        .extracting(SeasonFigures::saidYes, SeasonFigures::came, SeasonFigures::showPermille)
        .containsExactly(1, 2, 0);
  }

  @Test
  void where_nobody_kept_the_door_nobody_knows() {
    Viewer carmen = evenings.organiser();
    Evening evening = held(carmen, "2098-03-05T18:30");
    says(evening, rows.member("Marta"));
    clock("2098-03-10T12:00");
    assertThat(season(carmen, MARCH, MARCH).total().showPermille()).isNull();
  }

  @Test
  void what_is_cancelled_or_to_come_did_not_take_place_and_a_series_called_off_later_did() {
    Viewer carmen = evenings.organiser();
    Evening off = held(carmen, "2098-03-05T18:30");
    held(carmen, "2098-03-20T18:30");
    Evening past = held(carmen, "2098-03-06T18:30");
    once.run(() -> occurrences.cancel(carmen, off.code(), "No heating"));
    rows.change("UPDATE event SET status = 'CANCELLED' WHERE id = ?1", past.event().event().id());
    clock("2098-03-10T12:00");
    assertThat(season(carmen, MARCH, MARCH).total().events()).isEqualTo(1);
  }

  @Test
  void introductions_are_counted_with_who_met_and_few_are_not_told_apart() {
    Desk.Pair pair = desk.pairOfTwo();
    RoundSummary round = desk.draw(pair.evening(), 7);
    Viewer carmen = pair.evening().organiser();
    clock("2098-03-05T12:00");
    desk.publish(pair.evening(), round.number());
    clock("2098-03-10T12:00");
    assertThat(season(carmen, MARCH, MARCH).total())
        .extracting(SeasonFigures::introductions, SeasonFigures::served, SeasonFigures::met)
        .containsExactly(1, 2, 0);
    Viewer marta = Guests.as(pair.marta());
    UUID id = introductions.list(marta, Language.EN, Paging.first()).items().get(0).id();
    once.run(
        () -> introductions.answer(marta, id, new AnswerForm(Answer.MET, true, null), Language.EN));
    assertThat(season(carmen, MARCH, MARCH).total())
        .extracting(SeasonFigures::met, SeasonFigures::useful)
        .containsExactly(1, null);
  }

  @Test
  void enough_who_met_say_whether_it_was_useful() {
    UUID one = UUID.randomUUID();
    List<SeasonPair> pairs =
        List.of(
            new SeasonPair(one, one, UUID.randomUUID(), true, true),
            new SeasonPair(one, one, UUID.randomUUID(), true, false),
            new SeasonPair(one, one, UUID.randomUUID(), true, true),
            new SeasonPair(one, one, UUID.randomUUID(), false, false));
    SeasonDate date = new SeasonDate(MARCH, DateTurnout.NONE, Set.of(), pairs, Map.of());
    assertThat(SeasonFigures.of(List.of(date)))
        .extracting(
            SeasonFigures::introductions,
            SeasonFigures::served,
            SeasonFigures::met,
            SeasonFigures::useful)
        .containsExactly(4, 5, 3, 2);
  }

  @Test
  void what_was_sought_in_vain_stands_by_how_often() {
    Viewer carmen = evenings.organiser();
    Evening evening = held(carmen, "2098-03-05T18:30");
    guests.going(evening, "Marta", "web-programming", "accessibility");
    guests.going(evening, "Ana", "copywriting", "accessibility");
    guests.going(evening, "Iker", "bookkeeping", "copywriting");
    clock("2098-03-10T12:00");
    Season season = season(carmen, MARCH, MARCH);
    assertThat(season.shortages())
        .extracting(SeasonShortage::skill, SeasonShortage::times)
        .containsExactly(tuple("accessibility-audit", 2L));
    assertThat(season.months().get(0).shortages()).hasSize(1);
  }

  @Test
  void organisers_see_their_own_and_shared_events_and_admins_all() {
    Viewer carmen = evenings.organiser();
    Viewer other = evenings.organiser();
    Evening evening = held(carmen, "2098-03-05T18:30");
    UUID co = rows.member("Co");
    UUID door = rows.member("Door");
    once.run(() -> teams.put(carmen, evening.id(), co, TeamPart.CO_ORGANISER));
    once.run(() -> teams.put(carmen, evening.id(), door, TeamPart.DOOR_HELPER));
    clock("2098-03-10T12:00");
    assertThat(season(carmen, MARCH, MARCH).total().events()).isEqualTo(1);
    assertThat(season(Guests.as(co), MARCH, MARCH).total().events()).isEqualTo(1);
    assertThat(season(other, MARCH, MARCH).isEmpty()).isTrue();
    Viewer admin = Viewer.member(rows.member("Admin"), Set.of(Role.ADMIN));
    assertThat(season(admin, MARCH, MARCH).total().events()).isPositive();
    assertNo(Forbidden.class, "role.organiser-needed", () -> season(Guests.as(door), MARCH, MARCH));
    assertThatThrownBy(() -> season(Viewer.anonymous(), MARCH, MARCH))
        .isInstanceOf(SignInNeeded.class);
  }

  @Test
  void three_years_are_the_most() {
    assertThatThrownBy(() -> new SeasonAsked(MARCH, MARCH.plusMonths(36)))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> new SeasonAsked(APRIL, MARCH)).isInstanceOf(Invalid.class);
    assertThat(new SeasonAsked(MARCH, MARCH.plusMonths(35)).months()).hasSize(36);
  }

  @Test
  void more_dates_ask_the_database_no_more() {
    Viewer carmen = evenings.organiser();
    Evening first = held(carmen, "2098-03-05T18:30");
    Evening before = held(carmen, "2098-02-05T18:30");
    guests.going(first, "Marta", "web-programming", "accessibility");
    comes(before, rows.member("Ana"));
    for (int day = 10; day < 16; day++) {
      Evening evening = held(carmen, "2098-04-" + day + "T18:30");
      UUID guest = guests.going(evening, "Guest", "web-programming", "accessibility");
      comes(evening, guest);
    }
    clock("2098-04-30T12:00");
    season(carmen, MARCH, MARCH);
    long few = statements.during(() -> season(carmen, MARCH, MARCH));
    assertThat(statements.during(() -> season(carmen, MARCH, APRIL))).isLessThanOrEqualTo(few);
  }

  @Test
  void the_page_shows_the_finding_the_picture_and_the_table() {
    Viewer carmen = evenings.organiser();
    Evening evening = held(carmen, "2098-03-05T18:30");
    UUID marta = rows.member("Marta");
    says(evening, marta, rows.member("Ana"));
    comes(evening, marta);
    clock("2098-03-10T12:00");
    page(carmen, "")
        .body(containsString("Of 2 who said yes 50 % kept their word; 1 came in all."))
        .body(containsString("class=\"chart bars\""))
        .body(containsString("<th scope=\"row\">March 2098</th>"))
        .body(containsString("<option value=\"2097-10\" selected>"));
    page(carmen, "?from=2098-03&to=2098-02")
        .body(containsString("<option value=\"2098-02\" selected>"));
    page(carmen, "?from=soon&to=1066-10").body(containsString("None of your events took place"));
  }

  private ValidatableResponse page(Viewer viewer, String query) {
    return As.member(viewer.mustBeMember())
        .accept("text/html")
        .get("/manage/season" + query)
        .then()
        .statusCode(200)
        .body(not(containsString("NOT_FOUND")));
  }

  @Test
  void the_api_tells_the_same() {
    Viewer carmen = evenings.organiser();
    held(carmen, "2098-03-05T18:30");
    clock("2098-03-10T12:00");
    As.member(carmen.mustBeMember())
        .get("/api/v1/season?from=2098-02")
        .then()
        .statusCode(200)
        .body("months", hasSize(2))
        .body("months[1].month", equalTo("2098-03"))
        .body("months[1].figures.events", equalTo(1))
        .body("total.events", equalTo(1));
    As.member(carmen.mustBeMember())
        .get("/api/v1/season?from=2098-13")
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid"));
    As.member(rows.member("Marta")).get("/api/v1/season").then().statusCode(403);
    As.nobody().get("/api/v1/season").then().statusCode(401);
  }
}
