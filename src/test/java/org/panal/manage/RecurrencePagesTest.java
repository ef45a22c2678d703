package org.panal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.event.EventWithDates.EventDate;
import org.panal.event.NewEvent;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.event.Recurrences;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings;
import org.panal.testing.Rows;

@QuarkusTest
class RecurrencePagesTest {
  private static final String NEW = "/manage/events/new";

  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Occurrences occurrences;
  @Inject Recurrences recurrences;

  private Viewer carmen = Viewer.anonymous();
  private String space = "";

  @BeforeEach
  void an_organiser() {
    carmen = evenings.organiser();
    space = rows.space("Europe/Madrid");
  }

  @Test
  void an_event_repeats_as_the_form_says() {
    Map<String, Object> form = weekly();
    form.put("every", "2");
    form.put("except", List.of("2098-03-19", ""));
    List<EventDate> dates = dates(made(form));
    assertThat(dates).extracting(EventDate::start).containsExactly(START, START.plusWeeks(4));
    Pages.of(carmen)
        .get("/manage/events/" + dates.get(0).code() + "/dates")
        .statusCode(200)
        .body(containsString("Every 2 weeks on Wednesday, 3 times"))
        .body(containsString("Wed 2 Apr, 18:30"));
  }

  @Test
  void months_are_counted_by_weekday_or_by_day() {
    Map<String, Object> form = weekly();
    form.put("repeat", "MONTHLY_BY_WEEKDAY");
    assertThat(dates(made(form)))
        .extracting(EventDate::start)
        .containsExactly(
            START,
            LocalDateTime.parse("2098-04-02T18:30"),
            LocalDateTime.parse("2098-05-07T18:30"));
    form.put("repeat", "MONTHLY_BY_DAY");
    assertThat(dates(made(form)))
        .extracting(EventDate::start)
        .containsExactly(START, START.plusMonths(1), START.plusMonths(2));
    form.put("repeat", "MONTHLY_BY_LAST_WEEKDAY");
    Pages.of(carmen)
        .post(NEW, form)
        .statusCode(422)
        .body(containsString("<a href=\"#repeat\">The rule does not give"));
  }

  @Test
  void what_cannot_repeat_comes_back_open_and_says_why() {
    Map<String, Object> form = weekly();
    form.put("until", "2098-12-24");
    form.put("except", "2098-13-01");
    Pages.of(carmen).post(NEW, form).statusCode(422).body(containsString("<a href=\"#except\">"));
    form.put("except", "");
    Pages.of(carmen)
        .post(NEW, form)
        .statusCode(422)
        .body(containsString("<a href=\"#repeat\">Repeat 1,000 times at most"))
        .body(containsString("value=\"2098-12-24\""));
  }

  @Test
  void rooms_that_are_taken_are_told_per_date() {
    UUID room = rows.room(space, "Main room", 30);
    for (int week : List.of(1, 2)) {
      evenings.of(
          new NewEvent(
              space,
              Evenings.form("Other"),
              Evenings.in(room, START.plusWeeks(week), END.plusWeeks(week)),
              true));
    }
    Map<String, Object> form = weekly();
    form.put("room", room.toString());
    form.put("do", "check");
    Pages.of(carmen)
        .post(NEW, form)
        .statusCode(200)
        .body(containsString("taken on 2 dates: Wed 12 Mar, 18:30 · Wed 19 Mar, 18:30"));
    form.put("do", "publish");
    Pages.of(carmen)
        .post(NEW, form)
        .statusCode(422)
        .body(containsString("<a href=\"#room\">Main room is already taken on 2 of these dates"))
        .body(containsString("Wed 12 Mar, 18:30 · Wed 19 Mar, 18:30"));
  }

  @Test
  void of_many_clashes_the_first_few_are_told_and_how_many_there_are() {
    UUID room = rows.room(space, "Main room", 30);
    Map<String, Object> form = weekly();
    form.put("room", room.toString());
    form.put("times", "40");
    Pages.of(carmen).post(NEW, form).statusCode(303);
    form.remove("key");
    Pages.of(carmen)
        .post(NEW, form)
        .statusCode(422)
        .body(containsString("Main room is already taken on 40 of these dates: Wed 5 Mar, 18:30 ·"))
        .body(containsString("Wed 2 Apr, 18:30 …"))
        .body(not(containsString("Wed 9 Apr")));
  }

  @Test
  void a_clock_change_is_asked_about_once_for_all_dates() {
    Map<String, Object> form = weekly();
    form.put("date", "2026-10-18");
    form.put("start", "02:30");
    form.put("end", "05:00");
    form.put("times", "30");
    Pages.of(carmen)
        .post(NEW, form)
        .statusCode(422)
        .body(containsString("The clocks change on 25 October 2026, 28 March 2027"))
        .body(containsString("value=\"+02:00\""));
    form.put("offset", "+02:00");
    assertThat(dates(made(form))).hasSize(30);
  }

  @Test
  void a_change_reaches_as_far_as_the_form_says() {
    OccurrenceCard first = made(weekly());
    String second = dates(first).get(1).code();
    String edit = "/manage/events/" + second + "/edit";
    Pages.of(carmen).get(edit).statusCode(200).body(containsString("This one and those after it"));
    Map<String, Object> form = Pages.evening("Copy & Code");
    form.put("date", "2098-03-12");
    form.put("start", "19:00");
    form.put("do", "save");
    form.put("reach", "FOLLOWING");
    form.put("key", version(second));
    Pages.of(carmen).post(edit, form).statusCode(303);
    assertThat(dates(first))
        .extracting(EventDate::start)
        .containsExactly(
            START, START.plusWeeks(1).plusMinutes(30), START.plusWeeks(2).plusMinutes(30));
    form.put("start", "19:15");
    form.put("reach", "THIS");
    form.put("key", version(second));
    Pages.of(carmen).post(edit, form).statusCode(303);
    Pages.of(carmen)
        .get("/manage/events/" + second + "/dates")
        .body(containsString("Wed 12 Mar, 19:15"))
        .body(containsString("Wed 19 Mar, 19:00"))
        .body(containsString("Moved"));
    form.put("reach", "NOWHERE");
    Pages.of(carmen).post(edit, form).statusCode(422);
  }

  @Test
  void one_date_is_cancelled_or_the_following_too() {
    OccurrenceCard first = made(weekly());
    List<EventDate> dates = dates(first);
    String cancel = "/manage/events/" + dates.get(1).code() + "/fate/cancel";
    Pages.of(carmen)
        .get(cancel)
        .statusCode(200)
        .body(containsString("Wednesday 12 March"))
        .body(containsString("This date alone"));
    Pages.of(carmen).post(cancel, Map.of("reason", "Storm.", "reach", "THIS")).statusCode(303);
    assertThat(dates(first)).extracting(EventDate::cancelled).containsExactly(false, true, false);
    Pages.of(carmen)
        .post(
            "/manage/events/" + first.code() + "/fate/cancel",
            Map.of("reason", "Holidays.", "reach", "FOLLOWING"))
        .statusCode(303);
    assertThat(dates(first)).extracting(EventDate::cancelled).containsOnly(true);
    Pages.ofNobody()
        .get("/events/" + first.code())
        .statusCode(200)
        .body(containsString("Other dates"))
        .body(containsString("Every week on Wednesday"));
  }

  @Test
  void only_who_runs_an_event_sees_the_list_of_its_dates() {
    String path = "/manage/events/" + made(weekly()).code() + "/dates";
    Viewer member = Viewer.member(rows.member("Marta Gil"), Set.of());
    Pages.ofNobody().get(path).statusCode(303).header("Location", containsString("/sign-in"));
    Pages.of(member).get(path).statusCode(403);
    Pages.of(evenings.organiser()).get(path).statusCode(403);
  }

  @Test
  void the_list_of_who_runs_it_shows_the_next_date_that_is_on() {
    OccurrenceCard first = made(weekly());
    List<EventDate> dates = dates(first);
    Pages.of(carmen)
        .get("/manage")
        .statusCode(200)
        .body(containsString("Every week on Wednesday, 3 times"))
        .body(containsString("/manage/events/" + first.code()))
        .body(not(containsString("/manage/events/" + dates.get(1).code())));
    Pages.of(carmen)
        .post(
            "/manage/events/" + first.code() + "/fate/cancel",
            Map.of("reason", "Storm.", "reach", "THIS"))
        .statusCode(303);
    Pages.of(carmen)
        .get("/manage")
        .body(containsString("/manage/events/" + dates.get(1).code()))
        .body(not(containsString("/manage/events/" + first.code())));
  }

  @Test
  void an_event_with_one_date_speaks_of_no_others() {
    OccurrenceCard one = made(Pages.evening("Copy & Code"));
    Pages.of(carmen)
        .get("/events/" + one.code())
        .statusCode(200)
        .body(not(containsString("Other dates")));
    Pages.of(carmen)
        .get("/manage/events/" + one.code() + "/edit")
        .body(not(containsString("name=\"reach\"")));
  }

  @Test
  void the_pages_speak_spanish() {
    OccurrenceCard first = made(weekly());
    Pages.of(carmen)
        .in("es")
        .get("/manage/events/" + first.code() + "/dates")
        .body(containsString("Cada semana, el miércoles, 3 veces"));
    Pages.ofNobody().in("es").get("/events/" + first.code()).body(containsString("Otras fechas"));
  }

  private Map<String, Object> weekly() {
    Map<String, Object> form = new LinkedHashMap<>(Pages.evening("Copy & Code"));
    form.put("space", space);
    form.put("repeat", "WEEKLY");
    form.put("times", "3");
    return form;
  }

  private OccurrenceCard made(Map<String, Object> form) {
    form.put("space", space);
    String location = Pages.of(carmen).post(NEW, form).statusCode(303).extract().header("Location");
    return occurrences.get(carmen, location.replaceAll(".*/", ""));
  }

  private List<EventDate> dates(OccurrenceCard card) {
    return recurrences.dates(carmen, card.code()).dates();
  }

  private String version(String code) {
    OccurrenceCard card = occurrences.get(carmen, code);
    return card.event().version() + "-" + card.version();
  }
}
