package org.panal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.shared.Role;
import org.panal.testing.As;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Somebody;

/** The directory, the block list and reports. */
@QuarkusTest
class PeopleApiTest {
  private static final String DIRECTORY = "/api/v1/directory";

  @Inject Guests guests;
  @Inject Somebody somebody;
  @Inject Rows rows;

  private UUID reader;
  private String name;

  @BeforeEach
  void somebody_reads() {
    reader = rows.member("Iker Etxea");
    name = "Zoé" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[^a-f]", "x");
  }

  private UUID listed(String whole) {
    return guests.member(whole, somebody.profile(whole).offers("copywriting").listed());
  }

  @Test
  void members_find_who_is_listed_by_first_name_in_whatever_accents_and_by_skill() {
    UUID zoe = listed(name + " Prado");
    guests.member(name + " Unlisted", "copywriting", "web-programming");
    for (String q : List.of(name, name.toUpperCase(), name.replace('é', 'e'))) {
      As.member(reader)
          .queryParam("q", q)
          .get(DIRECTORY)
          .then()
          .statusCode(200)
          .body("items.id", contains(zoe.toString()))
          .body("items[0].name", equalTo(name + " P."));
    }
    found(name + " Pra", 0);
    As.member(reader)
        .queryParam("q", name)
        .queryParam("skill", "copywriting")
        .get(DIRECTORY)
        .then()
        .body("items", hasSize(1));
    As.member(reader)
        .queryParam("q", name)
        .queryParam("skill", "editing")
        .get(DIRECTORY)
        .then()
        .body("items", hasSize(0));
    As.member(reader).queryParam("q", "%").get(DIRECTORY).then().body("total", equalTo(0));
    As.nobody().get(DIRECTORY).then().statusCode(401);
  }

  @Test
  void a_long_directory_has_pages() {
    for (int i = 0; i < 3; i++) {
      listed(name + " " + i);
    }
    As.member(reader)
        .queryParam("q", name)
        .queryParam("size", 2)
        .get(DIRECTORY)
        .then()
        .body("items", hasSize(2))
        .body("total", equalTo(3))
        .body("links.next", containsString("page=1"));
    As.member(reader)
        .queryParam("q", name)
        .queryParam("size", 2)
        .queryParam("page", 1)
        .get(DIRECTORY)
        .then()
        .body("items", hasSize(1));
  }

  private void found(String q, int count) {
    As.member(reader).queryParam("q", q).get(DIRECTORY).then().body("items", hasSize(count));
  }

  @Test
  void a_block_holds_both_ways_and_tells_neither() {
    UUID zoe = listed(name + " Prado");
    UUID pau = listed(name + " Soler");
    As.member(zoe).put("/api/v1/me/vetoes/" + pau).then().statusCode(200);
    for (List<UUID> pair : List.of(List.of(zoe, pau), List.of(pau, zoe))) {
      As.member(pair.get(0))
          .queryParam("q", name)
          .get(DIRECTORY)
          .then()
          .body("items.id", contains(pair.get(0).toString()));
      As.member(pair.get(0))
          .get("/api/v1/members/" + pair.get(1) + "/card")
          .then()
          .statusCode(404)
          .body("code", equalTo("member.unknown"));
    }
    As.member(pau).get("/api/v1/me/vetoes").then().body("", hasSize(0));
    As.member(pau)
        .header("Accept", "text/html")
        .get("/settings/blocks")
        .then()
        .body(not(containsString(name + " P.")));
    As.member(zoe)
        .header("Accept", "text/html")
        .get("/settings/blocks")
        .then()
        .body(containsString(name + " S."));
    As.member(zoe).delete("/api/v1/me/vetoes/" + pau).then().statusCode(204);
    As.member(pau).get("/api/v1/members/" + zoe + "/card").then().statusCode(200);
  }

  @Test
  void a_report_goes_to_the_admins_and_not_to_whom_it_is_about() {
    UUID admin = rows.member("Nuria Vidal", Role.ADMIN);
    UUID about = rows.member("Oriol Font", Role.ADMIN);
    String text = "Sells insurance " + name;
    As.member(reader)
        .body("{\"reason\": \"SPAM\", \"text\": \"" + text + "\"}")
        .post("/api/v1/members/" + about + "/reports")
        .then()
        .statusCode(204);
    String id =
        As.member(admin)
            .queryParam("size", 100)
            .get("/api/v1/reports")
            .then()
            .statusCode(200)
            .extract()
            .path("items.find { it.text == '" + text + "' }.id");
    assertThat(id).isNotNull();
    As.member(about)
        .queryParam("size", 100)
        .get("/api/v1/reports")
        .then()
        .statusCode(200)
        .body(not(containsString(text)));
    As.member(about).body("{}").post("/api/v1/reports/" + id + "/closing").then().statusCode(404);
    As.member(reader).get("/api/v1/reports").then().statusCode(403);
    As.member(admin)
        .header("Accept", "text/html")
        .get("/manage/reports")
        .then()
        .statusCode(200)
        .body(containsString(text));
    As.member(admin)
        .body("{\"outcome\": \"We talked.\"}")
        .post("/api/v1/reports/" + id + "/closing")
        .then()
        .statusCode(204);
    As.member(admin)
        .body("{}")
        .post("/api/v1/reports/" + id + "/closing")
        .then()
        .statusCode(409)
        .body("code", equalTo("member.report-closed"));
    As.member(reader)
        .body("{\"reason\": \"SPAM\"}")
        .post("/api/v1/members/" + reader + "/reports")
        .then()
        .statusCode(422);
  }

  @Test
  void what_introductions_are_made_of_is_not_hidden_from_them() {
    As.member(reader)
        .body("{\"parts\": {\"SKILLS\": \"NOBODY\"}}")
        .put("/api/v1/me/visibility")
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("parts.SKILLS"));
    As.member(reader)
        .body("{\"parts\": {\"PITCH\": \"NOBODY\"}}")
        .put("/api/v1/me/visibility")
        .then()
        .statusCode(200)
        .body("parts.PITCH", equalTo("NOBODY"))
        .body("parts.HEADLINE", equalTo("MEMBERS"));
  }
}
