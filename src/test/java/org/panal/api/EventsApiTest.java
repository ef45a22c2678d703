package org.panal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.shared.Role;
import org.panal.testing.As;
import org.panal.testing.Rows;

@QuarkusTest
class EventsApiTest {
  private static final String EVENTS = "/api/v1/events";
  private static final String OCCURRENCES = "/api/v1/occurrences";

  @Inject Rows rows;

  private UUID organiser = new UUID(0, 0);
  private UUID member = new UUID(0, 0);
  private String space = "";

  @BeforeEach
  void people() {
    organiser = rows.member("Carmen Leal", Role.ORGANISER);
    member = rows.member("Ana Ribera");
    space = rows.space("Europe/Madrid");
  }

  @Test
  void five_fields_make_an_event() {
    ValidatableResponse created =
        create(
                """
                {"space": "%s", "publish": true, "event": {"title": "Copy & Code"},
                 "occurrence": {"start": "2098-03-05T18:30", "end": "2098-03-05T20:30",
                                "place": "Main room", "capacity": 30}}
                """)
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("event.event.title", equalTo("Copy & Code"))
            .body("event.event.visibility", equalTo("PUBLIC"))
            .body("event.event.introductionsPerPerson", equalTo(2))
            .body("event.status", equalTo("PUBLISHED"))
            .body("event.space.zone", equalTo("Europe/Madrid"))
            .body("dates[0].startsAt", equalTo("2098-03-05T17:30:00Z"));
    String id = created.extract().path("event.id");
    created.header("Location", endsWith(EVENTS + "/" + id));

    As.nobody()
        .get(EVENTS + "/" + id)
        .then()
        .statusCode(200)
        .body("event.organiser.name", equalTo("Carmen Leal"))
        .body("event.mayChange", equalTo(false));
  }

  @Test
  void every_field_that_cannot_stand_is_told_by_its_path() {
    create(
            """
            {"space": "%s",
             "event": {"title": " ", "introductionsPerPerson": 6, "topics": ["coffee"]},
             "occurrence": {"capacity": 0}}
            """)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("invalid"))
        .body(
            "errors.field",
            hasItems("event.title", "event.introductionsPerPerson", "occurrence.capacity"));
    create(
            """
            {"space": "%s", "event": {"title": "A", "topics": ["coffee", "dragons"]},
             "occurrence": {"joinLink": "javascript:alert(1)"}}
            """)
        .statusCode(422)
        .body("errors.field", hasItems("event.topics[1]", "occurrence.joinLink"));
    create("{\"space\": \"%s\"}")
        .statusCode(422)
        .body("errors.field", hasItems("event", "occurrence"));
    create("{\"nonsense\": 1}").statusCode(400).body("code", equalTo("request.unreadable"));
    As.member(organiser).post(EVENTS).then().statusCode(422);
  }

  @Test
  void a_clock_change_is_told_in_the_readers_language() {
    As.member(organiser)
        .header("Accept-Language", "es")
        .body(
            """
            {"space": "%s", "event": {"title": "A"},
             "occurrence": {"start": "2027-03-28T02:30", "end": "2027-03-28T05:00"}}
            """
                .formatted(space))
        .post(EVENTS)
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("occurrence.time-does-not-exist"))
        .body("errors[0].message", containsString("se adelanta el reloj"))
        .body("errors[0].message", containsString("+01:00 o +02:00"));
  }

  @Test
  void the_offset_answers_which_of_two_times_is_meant() {
    create(
            """
            {"space": "%s", "event": {"title": "A"},
             "occurrence": {"start": "2026-10-25T02:30", "end": "2026-10-25T05:00",
                            "offset": "+02:00"}}
            """)
        .statusCode(201)
        .body("dates[0].startsAt", equalTo("2026-10-25T00:30:00Z"));
  }

  @Test
  void nobody_and_members_create_nothing() {
    As.nobody().body(wanted()).post(EVENTS).then().statusCode(401);
    As.member(member)
        .body(wanted())
        .post(EVENTS)
        .then()
        .statusCode(403)
        .body("code", equalTo("role.organiser-needed"));
  }

  @Test
  void the_same_request_under_the_same_key_makes_one_event() {
    String key = UUID.randomUUID().toString();
    String body = wanted();
    String first = keyed(key, body).statusCode(201).extract().path("event.id");
    String second = keyed(key, body).statusCode(201).extract().path("event.id");
    assertThat(second).isEqualTo(first);
    keyed(key, body.replace("Copy", "Other"))
        .statusCode(422)
        .body("errors[0].field", equalTo("Idempotency-Key"))
        .body("errors[0].code", equalTo("idempotency.other-request"));
  }

  @Test
  void a_change_is_made_on_what_was_read() {
    String id = draft();
    String form = "{\"title\": \"Code & Copy\"}";
    As.member(organiser)
        .header("If-Match", "\"0\"")
        .body(form)
        .put(EVENTS + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("event.event.title", equalTo("Code & Copy"));
    As.member(organiser)
        .header("If-Match", "\"0\"")
        .body(form)
        .put(EVENTS + "/" + id)
        .then()
        .statusCode(412)
        .body("code", equalTo("stale"));
  }

  @Test
  void what_is_not_yours_is_not_found_or_refused() {
    String id = draft();
    UUID other = rows.member("Other Organiser", Role.ORGANISER);
    As.member(other).get(EVENTS + "/" + id).then().statusCode(404);
    As.member(other).put(EVENTS + "/" + id + "/publication").then().statusCode(404);
    As.member(organiser).put(EVENTS + "/" + id + "/publication").then().statusCode(200);
    As.member(other)
        .body("{\"title\": \"Mine\"}")
        .put(EVENTS + "/" + id)
        .then()
        .statusCode(403)
        .body("code", equalTo("event.not-yours"));
    As.member(other)
        .body("{\"reason\": \"\"}")
        .post(EVENTS + "/" + id + "/cancellation")
        .then()
        .statusCode(403);
    As.member(other).delete(EVENTS + "/" + id).then().statusCode(403);
    As.nobody().delete(EVENTS + "/" + id).then().statusCode(401);
  }

  @Test
  void an_event_is_published_copied_and_cancelled() {
    String id = draft();
    As.member(organiser)
        .put(EVENTS + "/" + id + "/publication")
        .then()
        .statusCode(200)
        .body("event.status", equalTo("PUBLISHED"));
    As.member(organiser)
        .get(EVENTS + "/" + id + "/duplicate")
        .then()
        .statusCode(200)
        .body("event.title", equalTo("Copy & Code"))
        .body("occurrence.start", nullValue())
        .body("occurrence.capacity", equalTo(5));
    As.member(organiser)
        .body("{\"reason\": \"Storm\"}")
        .post(EVENTS + "/" + id + "/cancellation")
        .then()
        .statusCode(200)
        .body("event.status", equalTo("CANCELLED"))
        .body("dates[0].cancelled", equalTo(true));
    As.member(organiser)
        .body("{\"reason\": \"Storm\"}")
        .post(EVENTS + "/" + id + "/cancellation")
        .then()
        .statusCode(409)
        .body("code", equalTo("event.cancelled"));
  }

  @Test
  void a_draft_is_thrown_away() {
    String id = draft();
    As.member(organiser).delete(EVENTS + "/" + id).then().statusCode(204);
    As.member(organiser).get(EVENTS + "/" + id).then().statusCode(404);
  }

  @Test
  void lists_are_paged_with_links_and_filtered() {
    for (int i = 0; i < 3; i++) {
      create(wanted()).statusCode(201);
    }
    for (String list : new String[] {EVENTS, OCCURRENCES}) {
      As.nobody()
          .queryParam("space", space)
          .queryParam("size", 2)
          .get(list)
          .then()
          .statusCode(200)
          .body("items", hasSize(2))
          .body("total", equalTo(3))
          .body("links.next", containsString("page=1"));
    }
    As.nobody()
        .queryParam("format", "PARTY")
        .get(EVENTS)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("format"));
    As.nobody().queryParam("from", "yesterday").get(OCCURRENCES).then().statusCode(422);
    As.nobody().queryParam("size", 101).get(OCCURRENCES).then().statusCode(422);
    As.nobody().queryParam("mine", true).get(OCCURRENCES).then().statusCode(401);
    As.nobody().get(EVENTS + "/" + UUID.randomUUID()).then().statusCode(404);
    As.nobody().get(EVENTS + "/no-id").then().statusCode(404);
  }

  @Test
  void an_occurrence_is_moved_resized_and_cancelled() {
    String code = create(wanted()).extract().path("dates[0].code");
    String address = OCCURRENCES + "/" + code;
    As.nobody()
        .get(address)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("seats.going", equalTo(0))
        .body("overbooked", equalTo(false))
        .body("occurrence.joinLink", nullValue())
        .body("occurrence.online", equalTo(true));
    String form =
        """
        {"start": "2098-03-06T18:30", "end": "2098-03-06T20:30", "capacity": 9}
        """;
    As.member(organiser)
        .header("If-Match", "\"0\"")
        .body(form)
        .put(address)
        .then()
        .statusCode(200)
        .body("occurrence.capacity", equalTo(9))
        .body("occurrence.start", equalTo("2098-03-06T18:30:00"))
        .body("occurrence.originalStart", equalTo("2098-03-05T18:30:00"));
    As.member(organiser).header("If-Match", "\"0\"").body(form).put(address).then().statusCode(412);
    As.member(member).body(form).put(address).then().statusCode(403);
    As.member(organiser)
        .body("{\"reason\": \"Storm\"}")
        .post(address + "/cancellation")
        .then()
        .statusCode(200)
        .body("occurrence.cancelReason", equalTo("Storm"));
    As.member(organiser)
        .body(form)
        .put(address)
        .then()
        .statusCode(409)
        .body("code", equalTo("occurrence.cancelled"));
    As.nobody().get(OCCURRENCES + "/NOTHING").then().statusCode(404);
  }

  @Test
  void the_picker_says_which_rooms_are_free() {
    UUID room = rows.room(space, "Main room", 30);
    create(
            """
            {"space": "%s", "event": {"title": "A"},
             "occurrence": {"start": "2098-03-05T18:30", "end": "2098-03-05T20:30", "room": "ROOM"}}
            """
                .replace("ROOM", room.toString()))
        .statusCode(201)
        .body("dates[0].room.name", equalTo("Main room"));
    As.member(organiser)
        .queryParam("space", space)
        .queryParam("start", "2098-03-05T20:00")
        .queryParam("end", "2098-03-05T21:00")
        .get("/api/v1/free-rooms")
        .then()
        .statusCode(200)
        .body("rooms[0].name", equalTo("Main room"))
        .body("rooms[0].free", equalTo(false))
        .body("closedOn", hasSize(0));
    As.member(organiser)
        .queryParam("space", space)
        .get("/api/v1/free-rooms")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("start"));
    As.member(member).queryParam("space", space).get("/api/v1/free-rooms").then().statusCode(403);
  }

  @Test
  void a_space_without_rooms_says_too_when_it_is_closed() {
    UUID organiser = rows.member("Carmen Leal", Role.ORGANISER);
    String space = rows.space("Europe/Madrid");
    rows.change(
        "INSERT INTO space_closed_day SELECT id, '2098-03-05' FROM space WHERE code = ?1", space);
    As.member(organiser)
        .queryParam("space", space)
        .queryParam("start", "2098-03-05T20:00")
        .queryParam("end", "2098-03-05T21:00")
        .get("/api/v1/free-rooms")
        .then()
        .statusCode(200)
        .body("rooms", hasSize(0))
        .body("closedOn", contains("2098-03-05T20:00:00"));
  }

  @Test
  void every_operation_of_events_and_answers_is_described() {
    var paths =
        As.nobody()
            .accept("application/json")
            .get("/openapi?format=json")
            .then()
            .statusCode(200)
            .body("paths.'/api/v1/events'.post.summary", equalTo("Create an event"))
            .body("paths.'/api/v1/events'.post.responses", not(nullValue()))
            .extract()
            .jsonPath();
    for (String path :
        new String[] {
          "/api/v1/events/{id}",
          "/api/v1/occurrences/{code}",
          "/api/v1/occurrences/{code}/rsvp",
          "/api/v1/occurrences/{code}/rsvps"
        }) {
      var operation = paths.getMap("paths.'" + path + "'.get");
      assertThat(operation).as(path).containsKeys("summary", "description", "tags", "parameters");
      assertThat(paths.getMap("paths.'" + path + "'.get.responses"))
          .as(path)
          .containsKeys("200", "401", "403", "404", "503");
    }
  }

  private String draft() {
    return create(wanted().replace("\"publish\": true", "\"publish\": false"))
        .statusCode(201)
        .extract()
        .path("event.id");
  }

  private String wanted() {
    return """
        {"space": "%s", "publish": true, "event": {"title": "Copy & Code"},
         "occurrence": {"start": "2098-03-05T18:30", "end": "2098-03-05T20:30", "capacity": 5,
                        "joinLink": "https://meet.example.org/1"}}
        """
        .formatted(space);
  }

  private ValidatableResponse create(String body) {
    return As.member(organiser).body(body.replace("%s", space)).post(EVENTS).then();
  }

  private ValidatableResponse keyed(String key, String body) {
    return As.member(organiser).header("Idempotency-Key", key).body(body).post(EVENTS).then();
  }
}
