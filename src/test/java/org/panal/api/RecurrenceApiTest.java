package org.panal.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.shared.Viewer;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Rows;

@QuarkusTest
class RecurrenceApiTest {
  private static final String EVENTS = "/api/v1/events/";
  private static final String OCCURRENCES = "/api/v1/occurrences/";

  @Inject Rows rows;
  @Inject Evenings evenings;

  private UUID carmen = new UUID(0, 0);
  private String space = "";

  @BeforeEach
  void an_organiser() {
    Viewer organiser = evenings.organiser();
    carmen = organiser.mustBeMember();
    space = rows.space("Europe/Madrid");
  }

  @Test
  void a_rule_comes_back_as_it_went_in_with_its_dates() {
    As.member(carmen)
        .body(wanted("FREQ=MONTHLY;BYDAY=1WE;COUNT=3"))
        .post(EVENTS)
        .then()
        .statusCode(201)
        .body("event.recurrence.rrule", equalTo("FREQ=MONTHLY;COUNT=3;BYDAY=1WE"))
        .body("event.recurrence.start", equalTo("2098-03-05T18:30:00"))
        .body("event.recurrence.except", contains("2098-04-02"))
        .body("dates.number", contains(1, 2))
        .body("dates.originalStart", contains("2098-03-05T18:30:00", "2098-05-07T18:30:00"));
  }

  @Test
  void a_rule_that_is_none_is_told_by_its_field() {
    As.member(carmen)
        .body(wanted("FREQ=HOURLY"))
        .post(EVENTS)
        .then()
        .statusCode(422)
        .body("errors.field", contains("recurrence.rrule"))
        .body("errors.code", contains("recurrence.unsupported"));
  }

  @Test
  void a_change_reaches_as_far_as_it_says() {
    String code = second();
    As.member(carmen)
        .queryParam("reach", "FOLLOWING")
        .body(
            """
            {"start": "2098-03-12T19:00", "end": "2098-03-12T21:00", "capacity": 12}
            """)
        .put(OCCURRENCES + code)
        .then()
        .statusCode(200)
        .body("occurrence.originalStart", equalTo("2098-03-12T18:30:00"));
    As.nobody()
        .get(OCCURRENCES + code + "/dates")
        .then()
        .statusCode(200)
        .body(
            "dates.start",
            contains("2098-03-05T18:30:00", "2098-03-12T19:00:00", "2098-03-19T19:00:00"));
    As.member(carmen)
        .queryParam("reach", "NOWHERE")
        .body("{\"start\": \"2098-03-12T19:00\", \"end\": \"2098-03-12T21:00\"}")
        .put(OCCURRENCES + code)
        .then()
        .statusCode(422);
    As.member(evenings.organiser().mustBeMember())
        .queryParam("reach", "ALL")
        .body("{\"start\": \"2098-03-12T19:00\", \"end\": \"2098-03-12T21:00\"}")
        .put(OCCURRENCES + code)
        .then()
        .statusCode(403);
  }

  @Test
  void following_dates_are_called_off() {
    String code = second();
    As.member(carmen)
        .queryParam("reach", "FOLLOWING")
        .body("{\"reason\": \"Holidays\"}")
        .post(OCCURRENCES + code + "/cancellation")
        .then()
        .statusCode(200)
        .body("occurrence.cancelReason", equalTo("Holidays"));
    As.nobody()
        .get(OCCURRENCES + code + "/dates")
        .then()
        .body("dates.cancelled", contains(false, true, true));
  }

  @Test
  void a_room_is_free_if_it_is_on_every_date() {
    UUID room = rows.room(space, "Hall", null);
    evenings.of(
        new org.panal.event.NewEvent(
            space,
            Evenings.form("Other"),
            Evenings.in(room, Evenings.START.plusWeeks(1), Evenings.END.plusWeeks(1)),
            true));
    As.member(carmen)
        .queryParam("space", space)
        .queryParam("start", "2098-03-05T18:30")
        .queryParam("end", "2098-03-05T20:30")
        .queryParam("rrule", "FREQ=WEEKLY;COUNT=4")
        .get("/api/v1/free-rooms")
        .then()
        .statusCode(200)
        .body("rooms[0].free", equalTo(false))
        .body("rooms[0].takenOn", contains("2098-03-12T18:30:00"));
  }

  @Test
  void one_date_has_no_rule() {
    As.nobody()
        .get(OCCURRENCES + evenings.forSeats(5).code() + "/dates")
        .then()
        .statusCode(200)
        .body("event.recurrence", nullValue())
        .body("dates", hasSize(1));
  }

  private String second() {
    return As.member(carmen)
        .body(wanted("FREQ=WEEKLY;COUNT=3"))
        .post(EVENTS)
        .then()
        .statusCode(201)
        .extract()
        .path("dates[1].code");
  }

  private String wanted(String rrule) {
    return """
        {"space": "%s", "publish": true, "event": {"title": "Skills evening"},
         "occurrence": {"start": "2098-03-05T18:30", "end": "2098-03-05T20:30", "place": "Here"},
         "recurrence": {"rrule": "%s", "except": ["2098-04-02"]}}
        """
        .formatted(space, rrule);
  }
}
