package org.panal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.shared.Paging;
import org.panal.shared.Role;
import org.panal.space.Spaces;
import org.panal.testing.As;
import org.panal.testing.Somebody;

@QuarkusTest
class SpacesApiTest {
  private static final String SPACES = "/api/v1/spaces";

  @Inject Somebody somebody;
  @Inject Spaces spaces;

  @Test
  void a_fresh_installation_has_one_space_and_starting_again_adds_none() {
    As.nobody()
        .get(SPACES + "/coworking")
        .then()
        .statusCode(200)
        .body("name", equalTo("Coworking"))
        .body("zone", equalTo("Europe/Madrid"));
    long before = spaces.list(Paging.first()).total();
    spaces.begin();
    assertThat(spaces.list(Paging.first()).total()).isEqualTo(before);
  }

  @Test
  void an_admin_adds_a_space_once_however_often_it_is_sent() {
    UUID admin = somebody.with(Role.ADMIN);
    String name = "Coworking " + admin;
    for (int i = 0; i < 2; i++) {
      As.member(admin)
          .header("Idempotency-Key", "space-" + admin)
          .body(space(name))
          .post(SPACES)
          .then()
          .statusCode(201)
          .header("Location", notNullValue())
          .body("name", equalTo(name));
    }
    As.member(admin)
        .body(space(name))
        .post(SPACES)
        .then()
        .statusCode(409)
        .body("code", equalTo("space.exists"));
  }

  @Test
  void a_change_based_on_an_old_version_is_refused() {
    UUID admin = somebody.with(Role.ADMIN);
    String code = added(admin);
    As.member(admin)
        .header("If-Match", "\"0\"")
        .body(space("Renamed " + admin))
        .put(SPACES + "/" + code)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
    As.member(admin)
        .header("If-Match", "\"0\"")
        .body(space("Renamed again"))
        .put(SPACES + "/" + code)
        .then()
        .statusCode(412)
        .body("code", equalTo("stale"));
  }

  @Test
  void only_admins_change_spaces_and_rooms() {
    UUID member = somebody.joined("Luis Sanz");
    UUID organiser = somebody.with(Role.ORGANISER);
    As.nobody().body(space("X")).post(SPACES).then().statusCode(401);
    As.member(member).body(space("X")).post(SPACES).then().statusCode(403);
    As.member(organiser).body(space("X")).put(SPACES + "/coworking").then().statusCode(403);
    As.member(organiser).body("{\"name\":\"R\"}").post(rooms("coworking")).then().statusCode(403);
    As.nobody().body("{\"name\":\"R\"}").post(rooms("coworking")).then().statusCode(401);
    As.member(organiser).delete(rooms("coworking") + "/" + member).then().statusCode(403);
  }

  @Test
  void what_cannot_stand_is_told_by_field() {
    UUID admin = somebody.with(Role.ADMIN);
    As.member(admin)
        .body(Map.of("name", " ", "zone", "Europe/Madrid"))
        .post(SPACES)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("name"));
    As.member(admin)
        .body(Map.of("name", "Moon base", "zone", "Moon/Tycho"))
        .post(SPACES)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("zone"));
    As.member(admin).body("{").post(SPACES).then().statusCode(400);
    As.member(admin).post(SPACES).then().statusCode(422);
    As.nobody()
        .get(SPACES + "/nowhere")
        .then()
        .statusCode(404)
        .body("code", equalTo("space.unknown"));
  }

  @Test
  void rooms_come_change_and_go() {
    UUID admin = somebody.with(Role.ADMIN);
    String space = added(admin);
    String id =
        As.member(admin)
            .body("{\"name\": \"Main room\", \"capacity\": 40}")
            .post(rooms(space))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    As.member(admin)
        .body("{\"name\": \"Main room\"}")
        .post(rooms(space))
        .then()
        .statusCode(409)
        .body("code", equalTo("space.room-exists"));
    As.member(admin)
        .body("{\"name\": \"Garden\", \"capacity\": 0}")
        .put(rooms(space) + "/" + id)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("capacity"));
    As.member(admin)
        .body("{\"name\": \"Garden\"}")
        .put(rooms(space) + "/" + id)
        .then()
        .statusCode(200)
        .body("name", equalTo("Garden"));
    As.member(admin).delete(rooms("coworking") + "/" + id).then().statusCode(404);
    As.nobody().get(SPACES + "/" + space).then().body("rooms.name", hasItem("Garden"));
    As.member(admin).delete(rooms(space) + "/" + id).then().statusCode(204);
    As.member(admin).delete(rooms(space) + "/" + id).then().statusCode(404);
  }

  private String added(UUID admin) {
    return As.member(admin)
        .body(space("Space " + admin))
        .post(SPACES)
        .then()
        .extract()
        .path("code");
  }

  private static String rooms(String space) {
    return SPACES + "/" + space + "/rooms";
  }

  private static Map<String, String> space(String name) {
    return Map.of("name", name, "zone", "Europe/Madrid", "address", "Calle Mayor 12");
  }

  @Test
  void an_admin_says_when_a_space_is_open_and_what_is_archived() {
    UUID admin = somebody.with(Role.ADMIN);
    String space = SPACES + "/" + added(admin);
    As.member(admin)
        .header("If-Match", "\"0\"")
        .body(
            """
            {"hours": [{"day": "MONDAY", "opens": "09:00", "closes": "21:00"}],
             "closedDays": ["2098-12-25"]}
            """)
        .put(space + "/hours")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("hours[0].closes", equalTo("21:00:00"))
        .body("closedDays", hasItem("2098-12-25"));
    As.member(admin)
        .header("If-Match", "\"0\"")
        .body("{\"hours\": []}")
        .put(space + "/hours")
        .then()
        .statusCode(412);
    As.member(admin)
        .body("{\"hours\": [{\"day\": \"MONDAY\", \"opens\": \"09:00\", \"closes\": \"08:00\"}]}")
        .put(space + "/hours")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("space.closes-too-early"));
    As.member(somebody.with(Role.ORGANISER))
        .body("{\"hours\": []}")
        .put(space + "/hours")
        .then()
        .statusCode(403);
    As.member(admin).put(space + "/archival").then().body("archived", equalTo(true));
    As.member(admin).delete(space + "/archival").then().body("archived", equalTo(false));
  }
}
