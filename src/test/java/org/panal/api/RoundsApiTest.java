package org.panal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;

@QuarkusTest
class RoundsApiTest {
  @Inject Evenings evenings;
  @Inject Guests guests;

  @Test
  void an_organiser_draws_looks_and_publishes_and_the_two_answer() {
    Evening evening = evenings.forSeats(null);
    UUID organiser = evening.organiser().mustBeMember();
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    String rounds = "/api/v1/occurrences/" + evening.code() + "/rounds";

    As.member(organiser)
        .body("{\"seed\": 7}")
        .post(rounds)
        .then()
        .statusCode(201)
        .header("Location", endsWith(rounds + "/1"))
        .body("status", equalTo("DRAFT"))
        .body("seed", equalTo(7))
        .body("report.covered", equalTo(2));
    As.member(organiser)
        .header("Accept-Language", "es")
        .get(rounds + "/1")
        .then()
        .statusCode(200)
        .body("introductions", hasSize(1))
        .body("introductions[0].reasons[0].sentence", notNullValue());
    As.member(marta).get("/api/v1/me/introductions").then().body("total", equalTo(0));
    As.member(organiser).post(rounds + "/1/publication").then().statusCode(200);
    As.member(organiser)
        .post(rounds + "/1/publication")
        .then()
        .statusCode(409)
        .body("code", equalTo("round.published"));
    As.member(organiser)
        .get(rounds)
        .then()
        .statusCode(200)
        .body("items[0].status", equalTo("PUBLISHED"))
        .body("links.next", nullValue());

    String id =
        As.member(marta)
            .get("/api/v1/me/introductions")
            .then()
            .statusCode(200)
            .body("items[0].state", equalTo("SUGGESTED"))
            .body("items[0].other.name", equalTo("Ana R."))
            .body("items[0].contact", nullValue())
            .extract()
            .path("items[0].id");
    String answer = "/api/v1/introductions/" + id + "/answer";
    for (int i = 0; i < 2; i++) {
      As.member(marta)
          .header("Idempotency-Key", "marta-says-yes")
          .body("{\"answer\": \"LOOKING_FORWARD\"}")
          .put(answer)
          .then()
          .statusCode(200)
          .body("state", equalTo("WAITING"));
    }
    As.member(ana).body("{\"answer\": \"LOOKING_FORWARD\"}").put(answer).then().statusCode(200);
    As.member(marta)
        .get("/api/v1/introductions/" + id)
        .then()
        .statusCode(200)
        .body("state", equalTo("BOTH_SAID_YES"))
        .body("contact.name", equalTo("Ana Ribera"));
    As.member(marta).body("{}").put(answer).then().log().ifError().statusCode(422);
    As.member(marta)
        .body("{\"answer\": \"MET\"}")
        .put(answer)
        .then()
        .statusCode(409)
        .body("code", equalTo("introduction.not-yet"));
    As.member(marta).get("/api/v1/me/introductions/left-out").then().body("$", hasSize(0));
  }

  @Test
  void a_repeated_draw_gives_the_first_round() {
    Evening evening = evenings.forSeats(null);
    UUID organiser = evening.organiser().mustBeMember();
    String rounds = "/api/v1/occurrences/" + evening.code() + "/rounds";
    for (int i = 0; i < 2; i++) {
      As.member(organiser)
          .header("Idempotency-Key", "draw-once")
          .post(rounds)
          .then()
          .statusCode(201)
          .body("number", equalTo(1));
    }
    As.member(organiser).post(rounds).then().body("number", equalTo(2));
  }

  @Test
  void nobody_else_gets_in() {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    String rounds = "/api/v1/occurrences/" + evening.code() + "/rounds";
    As.member(marta).post(rounds).then().statusCode(403).body("code", equalTo("event.not-yours"));
    As.member(marta).get(rounds).then().statusCode(403);
    As.nobody().get(rounds).then().statusCode(not(200));
    As.nobody().get("/api/v1/me/introductions").then().statusCode(401);
    As.member(evening.organiser().mustBeMember())
        .get(rounds + "/9")
        .then()
        .statusCode(404)
        .body("code", equalTo("round.unknown"));
    As.member(marta)
        .get("/api/v1/introductions/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("code", equalTo("introduction.unknown"));
  }

  @Test
  void whoever_runs_the_event_downloads_the_proof_and_checks_it_on_their_own() throws Exception {
    Evening evening = evenings.forSeats(null);
    UUID organiser = evening.organiser().mustBeMember();
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    String rounds = "/api/v1/occurrences/" + evening.code() + "/rounds";
    As.member(organiser).body("{\"seed\": 7}").post(rounds).then().statusCode(201);
    String proof =
        As.member(organiser)
            .get(rounds + "/1/certificate")
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString("panal-" + evening.code() + "-round-1"))
            .body("introductions", hasSize(1))
            .body("certificate.places.size()", equalTo(2))
            .extract()
            .asString();
    assertThat(proof)
        .contains(marta.toString(), ana.toString())
        .doesNotContain("Marta", "Gil", "Ribera", "@", "vetoed", "blocked");
    As.member(marta)
        .get(rounds + "/1/certificate")
        .then()
        .statusCode(403)
        .body("code", equalTo("event.not-yours"));
    As.member(evenings.organiser().mustBeMember())
        .get(rounds + "/1/certificate")
        .then()
        .statusCode(403);
    As.nobody().get(rounds + "/1/certificate").then().statusCode(401);
    As.member(organiser).get(rounds + "/9/certificate").then().statusCode(404);
  }

  @Test
  void a_wish_is_priced_made_listed_and_undone() {
    Evening evening = evenings.forSeats(null);
    UUID organiser = evening.organiser().mustBeMember();
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    String rounds = "/api/v1/occurrences/" + evening.code() + "/rounds";
    String apart = "{\"kind\":\"APART\",\"one\":\"%s\",\"other\":\"%s\"}".formatted(marta, ana);
    As.member(organiser).body("{\"seed\": 7}").post(rounds).then().statusCode(201);
    As.member(organiser)
        .body(apart)
        .post(rounds + "/1/what-ifs")
        .then()
        .statusCode(200)
        .body("price.covered", equalTo(2))
        .body("price.free", equalTo(false))
        .body("alone.name", hasItems("Marta Gil", "Ana Ribera"))
        .body("draftIsFresh", equalTo(true));
    for (int i = 0; i < 2; i++) {
      As.member(organiser)
          .header("Idempotency-Key", "apart")
          .body(apart)
          .post(rounds + "/1/wishes")
          .then()
          .statusCode(201)
          .header("Location", endsWith(rounds + "/2"))
          .body("report.covered", equalTo(0));
    }
    String wish =
        As.member(organiser)
            .get(rounds + "/2")
            .then()
            .statusCode(200)
            .body("wishes", hasSize(1))
            .body("wishes[0].kind", equalTo("APART"))
            .body("wishes[0].kept", equalTo(true))
            .body("wishes[0].madeBy", equalTo("Carmen Leal"))
            .extract()
            .path("wishes[0].id");
    for (UUID other : List.of(marta, evenings.organiser().mustBeMember())) {
      As.member(other).body(apart).post(rounds + "/2/wishes").then().statusCode(403);
      As.member(other).body(apart).post(rounds + "/2/what-ifs").then().statusCode(403);
      As.member(other).delete(rounds + "/2/wishes/" + wish).then().statusCode(403);
    }
    As.nobody()
        .header("Sec-Fetch-Site", "same-origin")
        .body(apart)
        .post(rounds + "/2/wishes")
        .then()
        .statusCode(401);
    As.member(organiser).body("{}").post(rounds + "/2/wishes").then().statusCode(422);
    As.member(organiser)
        .delete(rounds + "/2/wishes/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("code", equalTo("round.wish-unknown"));
    As.member(organiser)
        .delete(rounds + "/2/wishes/" + wish)
        .then()
        .statusCode(200)
        .body("number", equalTo(3))
        .body("report.covered", equalTo(2));
  }
}
