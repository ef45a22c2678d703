package org.panal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.event.OccurrenceForm;
import org.panal.testing.As;
import org.panal.testing.AtOnce;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;

@QuarkusTest
class RsvpApiTest {
  private static final String OCCURRENCES = "/api/v1/occurrences/";
  private static final String YES = "{\"going\": true}";

  @Inject Rows rows;
  @Inject Evenings evenings;

  private UUID ana = new UUID(0, 0);
  private UUID iker = new UUID(0, 0);

  @BeforeEach
  void people() {
    ana = rows.member("Ana Ribera");
    iker = rows.member("Iker Etxeberria");
  }

  @Test
  void a_member_answers_reads_and_takes_back() {
    Evening evening = evenings.forSeats(1);
    As.member(ana).get(rsvp(evening)).then().statusCode(404).body("code", equalTo("rsvp.none"));
    answer(evening, ana).body("status", equalTo("GOING")).body("placeInLine", nullValue());
    answer(evening, iker).body("status", equalTo("WAITLISTED")).body("placeInLine", equalTo(1));
    As.member(ana)
        .delete(rsvp(evening))
        .then()
        .statusCode(200)
        .body("status", equalTo("NOT_GOING"))
        .body("going", equalTo(1));
    As.member(iker).get(rsvp(evening)).then().statusCode(200).body("status", equalTo("GOING"));
    As.member(iker)
        .get(rsvp(evening) + "/history")
        .then()
        .statusCode(200)
        .body("cause", equalTo(List.of("ANSWERED", "PROMOTED")));
    As.member(iker)
        .get("/api/v1/me/rsvps")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items[0].occurrence.code", equalTo(evening.code()))
        .body("items[0].rsvp.status", equalTo("GOING"));
  }

  @Test
  void reading_changes_nothing() {
    Evening evening = evenings.forSeats(1);
    answer(evening, ana);
    for (int i = 0; i < 3; i++) {
      As.member(iker).get(rsvp(evening)).then().statusCode(404);
      As.member(iker).get(OCCURRENCES + evening.code()).then().statusCode(200);
    }
    assertThat(rows.value("SELECT COUNT(*) FROM rsvp WHERE member_id = ?1", iker)).isEqualTo(0L);
  }

  @Test
  void nobody_answers_and_bad_answers_are_told() {
    Evening evening = evenings.forSeats(1);
    As.nobody().body(YES).put(rsvp(evening)).then().statusCode(401);
    As.nobody().get("/api/v1/me/rsvps").then().statusCode(401);
    As.member(ana)
        .body("{\"going\": true, \"introductionsWanted\": 6}")
        .put(rsvp(evening))
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("introductionsWanted"));
    As.member(ana)
        .body("{}")
        .put(rsvp(evening))
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("going"));
    As.member(ana).body("{\"going\": 7").put(rsvp(evening)).then().statusCode(400);
    As.member(ana).body(YES).put(OCCURRENCES + "NOTHING/rsvp").then().statusCode(404);
    As.member(ana)
        .post(rsvp(evening) + "/claim")
        .then()
        .statusCode(404)
        .body("code", equalTo("rsvp.none"));
  }

  @Test
  void the_join_link_is_told_to_who_is_going() {
    Evening evening =
        evenings.published(
            new OccurrenceForm(START, END, null, null, "", "https://meet.example.org/1", 1, null));
    answer(evening, ana).body("joinLink", equalTo("https://meet.example.org/1"));
    answer(evening, iker).body("joinLink", nullValue());
  }

  @Test
  void the_same_answer_under_the_same_key_gets_the_same_receipt() {
    Evening evening = evenings.forSeats(1);
    String key = UUID.randomUUID().toString();
    String first = keyed(evening, key, YES).statusCode(200).extract().asString();
    answer(evening, iker);
    assertThat(keyed(evening, key, YES).statusCode(200).extract().asString()).isEqualTo(first);
    keyed(evening, key, "{\"going\": false}")
        .statusCode(422)
        .body("errors[0].field", equalTo("Idempotency-Key"))
        .body("errors[0].code", equalTo("idempotency.other-request"));
  }

  @Test
  void the_organiser_sees_adds_and_removes_guests() {
    Evening evening = evenings.forSeats(1);
    answer(evening, ana);
    String guests = OCCURRENCES + evening.code() + "/rsvps";
    RequestSpecification organiser = As.member(evening.organiser().mustBeMember());
    As.member(evening.organiser().mustBeMember())
        .body("{\"reason\": \"SPEAKER\"}")
        .put(guests + "/" + iker)
        .then()
        .statusCode(200)
        .body("status", equalTo("WAITLISTED"));
    organiser
        .get(guests)
        .then()
        .statusCode(200)
        .body("total", equalTo(2))
        .body("items[0].name", equalTo("Ana Ribera"))
        .body("items[1].placeInLine", equalTo(1));
    As.member(evening.organiser().mustBeMember())
        .queryParam("reason", "CONDUCT")
        .delete(guests + "/" + ana)
        .then()
        .statusCode(200)
        .body("status", equalTo("NOT_GOING"));
    As.member(evening.organiser().mustBeMember())
        .get(guests + "/" + ana + "/history")
        .then()
        .statusCode(200)
        .body("[1].reason", equalTo("CONDUCT"))
        .body("[1].actorName", equalTo("Carmen Leal"));
    As.member(evening.organiser().mustBeMember())
        .queryParam("q", "iker")
        .queryParam("status", "GOING")
        .get(guests)
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
  }

  @Test
  void the_guest_list_is_shut_to_everybody_else() {
    Evening evening = evenings.forSeats(1);
    answer(evening, ana);
    String guests = OCCURRENCES + evening.code() + "/rsvps";
    UUID otherOrganiser = evenings.organiser().mustBeMember();
    for (UUID other : List.of(ana, otherOrganiser)) {
      As.member(other).get(guests).then().statusCode(403);
      As.member(other).get(guests + "/" + ana + "/history").then().statusCode(403);
      As.member(other)
          .body("{\"reason\": \"TEAM\"}")
          .put(guests + "/" + iker)
          .then()
          .statusCode(403);
      As.member(other)
          .queryParam("reason", "OTHER")
          .delete(guests + "/" + ana)
          .then()
          .statusCode(403);
    }
    As.nobody().get(guests).then().statusCode(401);
    RequestSpecification organiser = As.member(evening.organiser().mustBeMember());
    organiser.body("{}").put(guests + "/" + iker).then().statusCode(422);
    As.member(evening.organiser().mustBeMember())
        .delete(guests + "/" + ana)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("reason"));
  }

  @Test
  void fifty_answers_over_http_at_one_instant_fill_five_seats() {
    List<UUID> people = rows.members(50);
    List<RequestSpecification> requests =
        people.stream().map(id -> As.member(id).body(YES)).toList();
    try (AtOnce atOnce = new AtOnce(50)) {
      for (int repetition = 0; repetition < 3; repetition++) {
        Evening evening = evenings.forSeats(5);
        List<String> statuses = new CopyOnWriteArrayList<>();
        List<Integer> places = new CopyOnWriteArrayList<>();
        atOnce.run(
            requests,
            request -> {
              var receipt = request.put(rsvp(evening)).then().statusCode(200).extract();
              statuses.add(receipt.path("status"));
              Integer place = receipt.path("placeInLine");
              if (place != null) {
                places.add(place);
              }
            });
        assertThat(statuses.stream().filter("GOING"::equals)).hasSize(5);
        assertThat(statuses.stream().filter("WAITLISTED"::equals)).hasSize(45);
        assertThat(places).doesNotHaveDuplicates().hasSize(45);
      }
    }
  }

  private ValidatableResponse answer(Evening evening, UUID member) {
    return As.member(member).body(YES).put(rsvp(evening)).then().statusCode(200);
  }

  private ValidatableResponse keyed(Evening evening, String key, String body) {
    return As.member(ana).header("Idempotency-Key", key).body(body).put(rsvp(evening)).then();
  }

  private static String rsvp(Evening evening) {
    return OCCURRENCES + evening.code() + "/rsvp";
  }

  @Test
  void a_copy_sent_as_it_was_read_asks_answers_for_the_same() {
    Evening evening = evenings.forSeats(5);
    UUID organiser = evening.organiser().mustBeMember();
    String terms =
        """
        {"mostGuests": 2, "opensDays": 30,
         "lanes": [{"name": "Mentor", "capacity": 2, "lends": true}],
         "questions": [{"kind": "CHOICE", "text": "Which tea?", "choices": ["Black", "Green"],
           "required": true}]}
        """;
    As.member(organiser)
        .body(terms)
        .put(OCCURRENCES + evening.code() + "/terms")
        .then()
        .statusCode(200);

    JsonPath read =
        As.member(organiser).get("/api/v1/events/" + evening.id() + "/duplicate").jsonPath();
    Map<String, Object> copy = new HashMap<>(read.getMap(""));
    Map<String, Object> dates = new HashMap<>(read.getMap("occurrence"));
    dates.put("start", "2098-03-05T18:30");
    dates.put("end", "2098-03-05T20:30");
    copy.put("occurrence", dates);
    String made =
        As.member(organiser)
            .body(copy)
            .post("/api/v1/events")
            .then()
            .statusCode(201)
            .extract()
            .path("dates[0].code");

    As.member(organiser)
        .get(OCCURRENCES + made + "/terms")
        .then()
        .body("mostGuests", equalTo(2))
        .body("opensDays", equalTo(30))
        .body("lanes.name", equalTo(List.of("Mentor")))
        .body("lanes[0].capacity", equalTo(2))
        .body("questions.text", equalTo(List.of("Which tea?")))
        .body("questions[0].choices", equalTo(List.of("Black", "Green")));
    As.member(organiser)
        .get(OCCURRENCES + evening.code() + "/terms")
        .then()
        .body("questions.text", equalTo(List.of("Which tea?")));
  }
}
