package org.panal.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.checkin.DeviceToken;
import org.panal.rsvp.RsvpForm;
import org.panal.testing.As;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Tablets;

@QuarkusTest
class DoorApiTest {
  /** What a tablet may do, written a second time on purpose. */
  private static final Set<String> OPEN_TO_TABLETS =
      Set.of(
          "get /api/v1/door",
          "delete /api/v1/door",
          "put /api/v1/door/health",
          "get /api/v1/occurrences/{code}/door/roster",
          "get /api/v1/occurrences/{code}/door/people",
          "get /api/v1/occurrences/{code}/door/introductions",
          "get /api/v1/occurrences/{code}/door/head-count",
          "post /api/v1/occurrences/{code}/door/check-ins",
          "post /api/v1/occurrences/{code}/door/walk-ins",
          "get /api/v1/occurrences/{code}/door/loose-ends",
          "post /api/v1/occurrences/{code}/door/loose-ends/{nonce}");

  @Inject Tablets tablets;
  @Inject Guests guests;
  @Inject Rows rows;

  private static String door(Evening evening) {
    return "/api/v1/occurrences/" + evening.code() + "/door";
  }

  private UUID going(Evening evening, String name) {
    UUID id = rows.member(name);
    guests.answer(id, evening, RsvpForm.yes());
    return id;
  }

  @Test
  void a_tablet_is_paired_works_and_stops_at_once_when_revoked() {
    Evening evening = tablets.open(null);
    UUID organiser = evening.organiser().mustBeMember();
    UUID marta = going(evening, "Marta Gil");
    JsonPath asked =
        As.nobody().post("/api/v1/pairings").then().statusCode(201).extract().jsonPath();
    String kept = "{\"secret\": \"%s\"}".formatted(asked.getString("secret"));
    As.nobody()
        .body(kept)
        .post("/api/v1/pairings/token")
        .then()
        .statusCode(409)
        .body("code", equalTo("device.not-confirmed"));
    String form = "{\"code\": \"%s\", \"name\": \"Door\"}".formatted(asked.getString("code"));
    String devices = "/api/v1/occurrences/" + evening.code() + "/devices";
    As.member(marta).body(form).post(devices).then().statusCode(403);
    String id =
        As.member(organiser).body(form).post(devices).then().statusCode(201).extract().path("id");
    String token =
        As.nobody()
            .body(kept)
            .post("/api/v1/pairings/token")
            .then()
            .statusCode(200)
            .extract()
            .path("token");
    As.nobody().body(kept).post("/api/v1/pairings/token").then().statusCode(404);
    RequestSpecification tablet = given().header("Authorization", "Bearer " + token);
    tablet
        .get("/api/v1/door")
        .then()
        .statusCode(200)
        .body("occurrences[0]", equalTo(evening.code()));
    As.member(organiser)
        .get(devices)
        .then()
        .statusCode(200)
        .body("", hasSize(1))
        .body("[0].lastSeenAt", notNullValue());
    assertThat(rows.value("SELECT count(*) FROM device WHERE token_hash = ?1", token))
        .isEqualTo(0L);
    As.member(organiser).delete(devices + "/" + id).then().statusCode(204);
    given().header("Authorization", "Bearer " + token).get("/api/v1/door").then().statusCode(401);
  }

  @Test
  void a_batch_is_answered_item_by_item() {
    Evening evening = tablets.open(null);
    UUID marta = going(evening, "Marta Gil");
    DeviceToken tablet = tablets.pair(evening);
    String batch =
        """
        {"items": [
          {"nonce": "first-one", "member": "%1$s"},
          {"nonce": "short", "member": "%1$s"},
          {"nonce": "stranger-1", "member": "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80"},
          {"nonce": "second-one", "code": "00000000"},
          {"nonce": "first-one", "member": "%1$s"}]}
        """
            .formatted(marta);
    Tablets.as(tablet)
        .body(batch)
        .post(door(evening) + "/check-ins")
        .then()
        .statusCode(200)
        .body("items.answer.result", equalTo(List.of("WELCOME", "UNKNOWN_CODE", "WELCOME")))
        .body("items[1].problem", equalTo("field.invalid"))
        .body("items[0].answer.firstName", equalTo("Marta"))
        .body("items[2].problem", equalTo("check-in.member-unknown"));
    Tablets.as(tablet)
        .get(door(evening) + "/head-count")
        .then()
        .statusCode(200)
        .body("here", equalTo(1))
        .body("expected", equalTo(1));
    Tablets.as(tablet)
        .body("{\"items\": []}")
        .post(door(evening) + "/check-ins")
        .then()
        .statusCode(422);
    As.member(evening.organiser().mustBeMember())
        .get(door(evening) + "/check-ins")
        .then()
        .statusCode(200)
        .body("", hasSize(2));
  }

  @Test
  void the_wrong_role_the_wrong_owner_and_the_wrong_tablet_get_nothing() {
    Evening evening = tablets.open(null);
    Evening other = tablets.open(null);
    UUID marta = going(evening, "Marta Gil");
    String batch = "{\"items\": [{\"nonce\": \"nonce-123\", \"member\": \"" + marta + "\"}]}";
    String checkIns = door(evening) + "/check-ins";
    As.nobody().body(batch).post(checkIns).then().statusCode(401);
    As.member(marta).body(batch).post(checkIns).then().statusCode(403);
    As.member(other.organiser().mustBeMember()).body(batch).post(checkIns).then().statusCode(403);
    Tablets.as(tablets.pair(other)).body(batch).post(checkIns).then().statusCode(404);
    Tablets.as(tablets.pair(other)).get(door(evening) + "/roster").then().statusCode(404);
    As.member(marta).get(door(evening) + "/roster").then().statusCode(403);
    Tablets.as(tablets.pair(evening)).get(checkIns).then().statusCode(403);
    assertThat(rows.value("SELECT count(*) FROM check_in WHERE member_id = ?1", marta))
        .isEqualTo(0L);
  }

  @Test
  void a_tablet_reaches_nothing_outside_its_list_in_the_whole_api() throws Exception {
    Evening evening = tablets.open(null);
    going(evening, "Marta Gil");
    DeviceToken tablet = tablets.pair(evening);
    List<String> let = new ArrayList<>();
    int closed = 0;
    for (String operation : operations()) {
      String[] parts = operation.split(" ");
      String path =
          parts[1]
              .replace("{code}", evening.code())
              .replace("{role}", "ORGANISER")
              .replace("{number}", "1")
              .replaceAll("\\{\\w+}", "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80");
      String type = parts.length > 2 ? parts[2] : "application/json";
      Response answer =
          Tablets.as(tablet)
              .contentType(type)
              .body("{}".getBytes(StandardCharsets.UTF_8))
              .request(parts[0].toUpperCase(Locale.ROOT), path);
      if (OPEN_TO_TABLETS.contains(parts[0] + " " + parts[1])) {
        assertThat(answer.statusCode()).as(operation).isNotEqualTo(403);
        assertThat(answer.asString()).doesNotContain("@example.org", "Marta Gil");
      } else {
        closed++;
        if (answer.statusCode() != 403 || !"device.not-allowed".equals(answer.path("code"))) {
          let.add(operation + " answered " + answer.statusCode());
        }
      }
    }
    assertThat(let).isEmpty();
    assertThat(closed).isGreaterThan(70);
    for (String page : List.of("/", "/events", "/manage", "/openapi/none")) {
      assertThat(Tablets.as(tablets.pair(evening)).get(page).statusCode()).as(page).isIn(403, 404);
    }
  }

  @Test
  void a_roster_holds_no_address_and_nothing_of_another_occurrence() {
    Evening evening = tablets.open(null);
    Evening other = tablets.open(null);
    UUID marta = going(evening, "Marta Gil");
    UUID ana = going(evening, "Ana Ribera");
    UUID iker = going(other, "Iker Etxea");
    guests.answer(ana, evening, RsvpForm.no());
    DeviceToken tablet = tablets.pair(evening);
    String roster = Tablets.as(tablet).get(door(evening) + "/roster").asString();
    assertThat(roster)
        .contains(marta.toString(), "Marta G.", "marta gil", "\"told\":\"WELCOME\"")
        .contains(ana.toString(), "\"told\":\"NOT_ON_THE_LIST\"")
        .doesNotContain("@", "Marta Gil", "Ana", "ribera", iker.toString(), other.code());
    Tablets.as(tablet).get(door(other) + "/introductions").then().statusCode(404);
  }

  /** The one that ends the credential comes last. */
  private static List<String> operations() throws Exception {
    JsonNode paths =
        new ObjectMapper()
            .readTree(given().queryParam("format", "json").get("/openapi").asString())
            .get("paths");
    List<String> operations = new ArrayList<>();
    paths
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(each -> each.getValue().has("responses"))
                    .map(each -> each.getKey() + " " + path.getKey() + type(each.getValue()))
                    .forEach(operations::add));
    operations.remove("delete /api/v1/door");
    operations.add("delete /api/v1/door");
    return operations;
  }

  private static String type(JsonNode operation) {
    JsonNode body = operation.path("requestBody").path("content");
    return body.isEmpty() ? "" : " " + body.fieldNames().next();
  }

  @Test
  void a_pass_is_its_members_own() {
    Evening evening = tablets.open(1);
    UUID marta = going(evening, "Marta Gil");
    UUID waiting = going(evening, "Ana Ribera");
    String pass = "/api/v1/occurrences/" + evening.code() + "/pass";
    String first = As.member(marta).get(pass).then().statusCode(200).extract().path("payload");
    As.nobody().get(pass).then().statusCode(401);
    As.member(waiting).get(pass).then().statusCode(404).body("code", equalTo("badge.none"));
    As.member(waiting).post(pass).then().statusCode(409).body("code", equalTo("badge.not-going"));
    String next = As.member(marta).post(pass).then().statusCode(200).extract().path("payload");
    assertThat(next).isNotEqualTo(first);
    assertThat(As.member(marta).get(pass).<String>path("payload")).isEqualTo(next);
  }

  @Test
  void nobody_is_named_at_doors_before_they_say_so() {
    UUID marta = rows.member("Marta Gil");
    As.member(marta).get("/api/v1/me/door").then().statusCode(200).body("shown", equalTo(false));
    As.member(marta).body("{\"shown\": true}").put("/api/v1/me/door").then().statusCode(200);
    As.member(marta).get("/api/v1/me/door").then().body("shown", equalTo(true));
    As.member(marta).body("{\"shown\": false}").put("/api/v1/me/door").then().statusCode(200);
    As.member(marta).get("/api/v1/me/door").then().body("shown", equalTo(false));
  }
}
