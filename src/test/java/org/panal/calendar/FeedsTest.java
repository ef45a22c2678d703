package org.panal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.panal.event.EventForm;
import org.panal.event.Events;
import org.panal.event.NewEvent;
import org.panal.event.OccurrenceForm;
import org.panal.event.Occurrences;
import org.panal.event.RecurrenceForm;
import org.panal.event.Visibility;
import org.panal.rsvp.RsvpForm;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

/** The calendar of a space, read by a program that did not write it. */
@QuarkusTest
class FeedsTest {
  @Inject Evenings evenings;
  @Inject Events events;
  @Inject Occurrences occurrences;
  @Inject Guests guests;
  @Inject Rows rows;

  private Evening held(String space, String title, Visibility visibility) {
    return held(space, Evenings.form(title, visibility), START, END);
  }

  private Evening held(String space, EventForm form, LocalDateTime start, LocalDateTime end) {
    return evenings.of(
        new NewEvent(
            space, form, new OccurrenceForm(start, end, null, null, "Patio", "", 5, null), true));
  }

  private static Response feed(String space) {
    return As.nobody().get("/spaces/" + space + "/calendar.ics");
  }

  private static List<VEvent> read(String text) {
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(text));
      assertThat(calendar.validate().getEntries()).isEmpty();
      return calendar.getComponents("VEVENT");
    } catch (Exception e) {
      throw new AssertionError(text, e);
    }
  }

  private static String value(VEvent event, String property) {
    return event.getRequiredProperty(property).getValue();
  }

  private static Instant start(VEvent event) {
    return ((ZonedDateTime) event.getDateTimeStart().getDate()).toInstant();
  }

  @Test
  void whoever_is_going_takes_the_date_along_and_nobody_who_waits() {
    Evening evening = evenings.forSeats(1);
    UUID marta = rows.member("Marta Gil");
    UUID iker = rows.member("Iker Etxea");
    guests.answer(marta, evening, RsvpForm.yes());
    guests.answer(iker, evening, RsvpForm.yes());
    String page = "/events/" + evening.code() + "/calendar.ics";
    String api = "/api/v1/occurrences/" + evening.code() + "/calendar.ics";
    String uid = value(only(As.member(marta).get(page)), "UID");
    occurrences.change(
        evening.organiser(),
        evening.code(),
        Evenings.at(START.plusHours(1), END.plusHours(1), 1),
        null);
    for (String each : List.of(page, api)) {
      Response answer = As.member(marta).get(each);
      assertThat(answer.header("Cache-Control")).contains("no-store");
      assertThat(start(only(answer)))
          .isEqualTo(START.plusHours(1).atZone(ZoneId.of("Europe/Madrid")).toInstant());
      assertThat(value(only(answer), "UID")).isEqualTo(uid);
      assertThat(As.member(iker).get(each).statusCode()).isEqualTo(404);
    }
    As.member(iker).get(api).then().body("code", equalTo("calendar.not-going"));
    As.nobody().get(api).then().statusCode(401);
    assertThat(
            As.member(marta)
                .header("Accept", "text/html")
                .get("/events/" + evening.code())
                .asString())
        .contains("Add to calendar", page);
    assertThat(
            As.member(iker)
                .header("Accept", "text/html")
                .get("/events/" + evening.code())
                .asString())
        .doesNotContain("Add to calendar");
  }

  private static VEvent only(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    List<VEvent> events = read(answer.asString());
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  @Test
  void another_program_reads_what_when_and_where() {
    String space = rows.space("Europe/Madrid");
    Evening evening = held(space, "Copy, code; and \\ more", Visibility.PUBLIC);

    Response answer = feed(space);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("text/calendar;charset=UTF-8");
    VEvent event = read(answer.asString()).get(0);
    assertThat(value(event, "SUMMARY")).isEqualTo("Copy, code; and \\ more");
    assertThat(start(event)).isEqualTo(Instant.parse("2098-03-05T17:30:00Z"));
    assertThat(value(event, "LOCATION")).isEqualTo("Patio, Coworking Valdemiel, Calle Mayor 12");
    assertThat(value(event, "URL")).endsWith("/events/" + evening.code());
    assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(answer.asString()).doesNotContain("Carmen", "ATTENDEE", "ORGANIZER");
  }

  @Test
  void times_stay_right_where_the_clock_changes() {
    String space = rows.space("Europe/Madrid");
    EventForm form = Evenings.form("Weekly");
    evenings.of(
        new NewEvent(
            space,
            form,
            Evenings.at(
                LocalDateTime.of(2097, 10, 20, 18, 30), LocalDateTime.of(2097, 10, 20, 20, 0), 5),
            true,
            new RecurrenceForm("FREQ=WEEKLY;COUNT=3", List.of())));

    String text = feed(space).asString();

    assertThat(read(text).stream().map(FeedsTest::start))
        .containsExactly(
            Instant.parse("2097-10-20T16:30:00Z"),
            Instant.parse("2097-10-27T17:30:00Z"),
            Instant.parse("2097-11-03T17:30:00Z"));
    assertThat(text).contains("BEGIN:DAYLIGHT", "BEGIN:STANDARD", "TZID:Europe/Madrid");
  }

  @Test
  void a_zone_without_summer_time_is_told_too() {
    String space = rows.space("Asia/Kolkata");
    held(space, "Chai", Visibility.PUBLIC);
    assertThat(read(feed(space).asString()).stream().map(FeedsTest::start))
        .containsExactly(Instant.parse("2098-03-05T13:00:00Z"));
  }

  @Test
  void it_holds_public_events_whoever_asks() {
    String space = rows.space("Europe/Madrid");
    Evening quiet = held(space, "For members", Visibility.MEMBERS);
    held(space, "By the link", Visibility.UNLISTED);
    held(rows.space("Europe/Madrid"), "Elsewhere", Visibility.PUBLIC);
    evenings.of(new NewEvent(space, Evenings.form("A draft"), Evenings.at(START, END, 5), false));
    held(space, "Open", Visibility.PUBLIC);

    Stream<Response> answers =
        Stream.of(
            feed(space),
            As.member(quiet.organiser().mustBeMember()).get("/spaces/" + space + "/calendar.ics"),
            As.nobody().get("/api/v1/spaces/" + space + "/calendar.ics"));

    assertThat(answers.map(Response::asString))
        .allSatisfy(
            text ->
                assertThat(read(text).stream().map(event -> value(event, "SUMMARY")))
                    .containsExactly("Open"));
  }

  @Test
  void a_change_raises_the_sequence_and_keeps_the_uid() {
    String space = rows.space("Europe/Madrid");
    Evening evening = held(space, "Moving", Visibility.PUBLIC);
    VEvent before = read(feed(space).asString()).get(0);

    OccurrenceForm later =
        new OccurrenceForm(START.plusHours(1), END.plusHours(1), null, null, "", "", 5, null);
    occurrences.change(evening.organiser(), evening.code(), later, null);
    VEvent moved = read(feed(space).asString()).get(0);
    events.change(evening.organiser(), evening.id(), Evenings.form("Moved"), null);
    VEvent renamed = read(feed(space).asString()).get(0);
    occurrences.cancel(evening.organiser(), evening.code(), "No heating");
    VEvent off = read(feed(space).asString()).get(0);

    assertThat(Stream.of(before, moved, renamed, off).map(event -> value(event, "UID")).distinct())
        .hasSize(1);
    assertThat(
            Stream.of(before, moved, renamed, off)
                .map(event -> Long.parseLong(value(event, "SEQUENCE"))))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(value(renamed, "SUMMARY")).isEqualTo("Moved");
    assertThat(value(off, "STATUS")).isEqualTo("CANCELLED");
  }

  @Test
  void hostile_words_stay_words_and_lines_stay_short() {
    String space = rows.space("Europe/Madrid");
    String text = "One\r\nEND:VEVENT\nBEGIN:VALARM\u0007 " + "ñandú 🐝 ".repeat(60);
    EventForm form =
        new EventForm("Bees", text, null, null, null, Visibility.PUBLIC, List.of(), null, null);
    held(space, form, START, END);

    String feed = feed(space).asString();

    assertThat(feed.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(feed).doesNotContain("\r\nBEGIN:VALARM").endsWith("END:VCALENDAR\r\n");
    assertThat(value(read(feed).get(0), "DESCRIPTION"))
        .startsWith("One\nEND:VEVENT\nBEGIN:VALARM ñandú 🐝");
  }

  @Test
  void whoever_has_it_already_is_told_so() {
    String space = rows.space("Europe/Madrid");
    held(space, "Once", Visibility.PUBLIC);
    String tag = feed(space).header("ETag");

    Response again =
        As.nobody().header("If-None-Match", tag).get("/spaces/" + space + "/calendar.ics");
    held(space, "Twice", Visibility.PUBLIC);
    Response changed =
        As.nobody().header("If-None-Match", tag).get("/spaces/" + space + "/calendar.ics");

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asString()).isEmpty();
    assertThat(changed.statusCode()).isEqualTo(200);
  }

  @Test
  void an_empty_calendar_is_a_calendar() {
    String text = feed(rows.space("Europe/Madrid")).asString();
    assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").contains("X-WR-CALNAME");
  }

  @Test
  void a_space_that_is_not_there_has_none() {
    assertThat(feed("nowhere").statusCode()).isEqualTo(404);
    As.nobody()
        .get("/api/v1/spaces/nowhere/calendar.ics")
        .then()
        .statusCode(404)
        .body("code", org.hamcrest.Matchers.equalTo("space.unknown"));
  }
}
