package org.panal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;

@QuarkusTest
class RotationsApiTest {
  private static final String TIMETABLES = "/api/v1/matchings/timetables";
  private static final String TABLES = "/api/v1/matchings/tables";

  @Inject Evenings evenings;
  @Inject Guests guests;

  @Test
  void the_examples_of_lists_stand() {
    As.nobody().body(MatchingExamples.TIMED_ASKED).post(TIMETABLES).then().statusCode(200);
    As.nobody().body(MatchingExamples.TABLES_ASKED).post(TABLES).then().statusCode(200);
  }

  @Test
  void an_organiser_draws_publishes_and_each_person_reads_their_seats() {
    Evening evening = evenings.forSeats(null);
    UUID organiser = evening.organiser().mustBeMember();
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    String rotations = "/api/v1/occurrences/" + evening.code() + "/rotations";
    String asked = "{\"kind\": \"SPEED_ROUNDS\", \"turns\": 1, \"minutes\": 8, \"seed\": 7}";
    for (int i = 0; i < 2; i++) {
      As.member(organiser)
          .header("Idempotency-Key", "draw-" + evening.code())
          .body(asked)
          .post(rotations)
          .then()
          .statusCode(201)
          .header("Location", endsWith(rotations + "/1"))
          .body("status", equalTo("DRAFT"))
          .body("seats", equalTo(2))
          .body("begins", equalTo("2098-03-05T18:30:00"))
          .body("report.people", equalTo(2))
          .body("report.proven", equalTo(true));
    }
    As.member(organiser)
        .get(rotations + "/1")
        .then()
        .statusCode(200)
        .body("turns[0].tables[0].people.name", hasItem("Marta Gil"));
    As.member(organiser).get(rotations).then().statusCode(200).body("total", equalTo(1));
    As.member(marta).get("/api/v1/me/seats").then().statusCode(200).body("$", hasSize(0));
    As.member(organiser).post(rotations + "/1/publication").then().statusCode(200);
    As.member(organiser)
        .post(rotations + "/1/publication")
        .then()
        .statusCode(409)
        .body("code", equalTo("rotation.published"));
    As.member(marta)
        .get("/api/v1/me/seats")
        .then()
        .statusCode(200)
        .body("[0].turns[0].table", equalTo(1))
        .body("[0].turns[0].people[0].memberId", equalTo(ana.toString()))
        .body("[0].turns[0].people[0].name", equalTo("Ana R."));
    As.member(marta).get(rotations + "/1").then().statusCode(403);
    As.member(evenings.organiser().mustBeMember())
        .body(asked)
        .post(rotations)
        .then()
        .statusCode(403);
    As.member(organiser).get(rotations + "/9").then().statusCode(404);
    As.member(organiser)
        .body("{\"kind\": \"TABLES\", \"turns\": 99, \"minutes\": 8}")
        .post(rotations)
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("turns"));
    As.member(organiser)
        .body("{\"turns\": 1, \"minutes\": 8}")
        .post(rotations)
        .then()
        .statusCode(422);
  }

  private static List<Map<String, Object>> people(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                Map.<String, Object>of(
                    "id", "p" + i,
                    "offers", List.of("skill " + i % 4),
                    "seeks", List.of("skill " + (i + 1) % 4, "skill " + (i + 2) % 4)))
        .toList();
  }

  private static ValidatableResponse post(String path, Map<String, ?> body) {
    return As.nobody().body(body).post(path).then();
  }

  @Test
  void any_list_gets_talks_in_which_nobody_meets_anybody_twice() {
    Map<String, Object> list =
        Map.of("people", people(9), "apart", List.of(List.of("p0", "p1")), "seed", 7);
    List<Map<String, Object>> rounds =
        post(TIMETABLES, Map.of("rounds", 4, "list", list))
            .statusCode(200)
            .extract()
            .path("rounds");
    assertThat(rounds).hasSize(4);
    List<String> seen = new ArrayList<>();
    for (Map<String, Object> round : rounds) {
      for (Object talk : (List<?>) round.get("talks")) {
        Map<?, ?> pair = (Map<?, ?>) talk;
        seen.add(pair.get("a") + " " + pair.get("b"));
      }
      assertThat((List<?>) round.get("resting")).isNotEmpty();
    }
    assertThat(seen).doesNotHaveDuplicates().doesNotContain("p0 p1").hasSizeGreaterThan(12);
  }

  @Test
  void any_list_is_seated_at_tables_and_repeats_are_told() {
    post(TABLES, Map.of("rounds", 2, "seats", 3, "list", Map.of("people", people(9))))
        .statusCode(200)
        .body("rounds", hasSize(2))
        .body("rounds[0].tables", hasSize(3))
        .body("repeats", equalTo(0))
        .body("proven", equalTo(false));
    post(TABLES, Map.of("rounds", 2, "seats", 3, "list", Map.of("people", people(3))))
        .statusCode(200)
        .body("repeats", equalTo(3));
  }

  @Test
  void what_is_too_much_or_of_another_kind_is_refused_by_its_field() {
    Map<String, Object> few = Map.of("people", people(4));
    wrong(TIMETABLES, Map.of("rounds", 0, "list", few), "rounds");
    wrong(TIMETABLES, Map.of("rounds", 21, "list", few), "rounds");
    wrong(TABLES, Map.of("rounds", 1, "seats", 7, "list", few), "seats");
    wrong(TABLES, Map.of("rounds", 20, "list", Map.of("people", people(200))), "rounds");
    wrong(
        TIMETABLES,
        Map.of("rounds", 1, "list", Map.of("people", people(3), "pairs", List.of())),
        "list.pairs");
    wrong(
        TABLES,
        Map.of(
            "rounds",
            1,
            "list",
            Map.of("people", people(4), "locked", List.of(List.of("p0", "p1")))),
        "list.locked");
    post(TIMETABLES, Map.of("rounds", 1, "list", Map.of("people", people(501)))).statusCode(401);
    post(TABLES, Map.of("rounds", 1)).statusCode(422);
  }

  private static void wrong(String path, Map<String, ?> body, String field) {
    post(path, body).statusCode(422).body("errors.field", hasItem(field));
  }

  @Test
  void the_examples_of_the_description_are_accepted() {
    As.nobody()
        .body(MatchingExamples.TIMED_ASKED)
        .post(TIMETABLES)
        .then()
        .statusCode(200)
        .body("rounds[0].talks", hasSize(1))
        .body("rounds[0].resting", hasItem("p3"))
        .body("proven", equalTo(true));
    As.nobody()
        .body(MatchingExamples.TABLES_ASKED)
        .post(TABLES)
        .then()
        .statusCode(200)
        .body("rounds", hasSize(2));
  }
}
