package org.panal.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.shared.Role;
import org.panal.testing.As;
import org.panal.testing.Somebody;

@QuarkusTest
class SkillsApiTest {
  private static final String SKILLS = "/api/v1/skills";

  @Inject Somebody somebody;

  @Test
  void anybody_searches_in_either_language_and_reads_in_their_own() {
    As.nobody()
        .queryParam("q", "REDACCION pub")
        .queryParam("language", "es")
        .get(SKILLS)
        .then()
        .statusCode(200)
        .body("items[0].code", equalTo("copywriting"))
        .body("items[0].label", equalTo("Redacción publicitaria"));
    As.nobody()
        .queryParam("q", "redaccion pub")
        .header("Accept-Language", "en")
        .get(SKILLS)
        .then()
        .body("items[0].label", equalTo("Copywriting"));
    As.nobody()
        .queryParam("field", "writing")
        .queryParam("size", 3)
        .get(SKILLS)
        .then()
        .body("items", hasSize(3))
        .body("items.field", everyItem(equalTo("writing")))
        .body("links.next", notNullValue());
    As.nobody().queryParam("language", "xx").get(SKILLS).then().statusCode(422);
    As.nobody().queryParam("size", 101).get(SKILLS).then().statusCode(422);
    As.nobody().get("/api/v1/fields").then().statusCode(200).body("code", hasItem("writing"));
    As.nobody().get("/api/v1/complements").then().body("size()", greaterThan(100));
  }

  @Test
  void a_skill_is_read_with_all_its_names() {
    As.nobody()
        .get(SKILLS + "/copywriting")
        .then()
        .statusCode(200)
        .body("names.name", hasItems("Copywriting", "copy"));
    As.nobody()
        .get(SKILLS + "/no-such-skill")
        .then()
        .statusCode(404)
        .body("code", equalTo("skill.unknown"));
  }

  @Test
  void an_admin_adds_names_changes_merges_and_retires() {
    UUID admin = somebody.with(Role.ADMIN);
    As.member(admin)
        .body(skill("Kite flying", "Volar cometas"))
        .post(SKILLS)
        .then()
        .statusCode(201);
    As.member(admin)
        .body(skill("Kite making", "Hacer cometas"))
        .post(SKILLS)
        .then()
        .statusCode(201);
    As.member(admin)
        .body(name("cometero"))
        .post(SKILLS + "/kite-flying/names")
        .then()
        .statusCode(200)
        .body("names.name", hasItem("cometero"));
    As.member(admin)
        .body(name("cometero"))
        .post(SKILLS + "/kite-making/names")
        .then()
        .statusCode(409)
        .body("code", equalTo("skill.name-taken"));
    As.member(admin)
        .body(skill("Kite piloting", "Volar cometas"))
        .put(SKILLS + "/kite-flying")
        .then()
        .statusCode(200)
        .body("label", equalTo("Kite piloting"))
        .body("names.name", hasItem("Kite flying"));
    As.member(admin)
        .body("{\"into\": \"kite-flying\"}")
        .post(SKILLS + "/kite-making/merger")
        .then()
        .statusCode(200)
        .body("names.name", hasItem("Hacer cometas"));
    As.nobody().get(SKILLS + "/kite-making").then().body("retired", equalTo(true));
    found("hacer cometas").body("items.code", contains("kite-flying"));
    As.member(admin).delete(SKILLS + "/kite-flying").then().statusCode(204);
    As.member(admin).delete(SKILLS + "/kite-flying").then().statusCode(204);
    found("hacer cometas").body("items", hasSize(0));
    As.member(admin)
        .body(name("kiter"))
        .post(SKILLS + "/kite-flying/names")
        .then()
        .statusCode(409)
        .body("code", equalTo("skill.retired"));
  }

  @Test
  void only_admins_tend_the_vocabulary() {
    UUID organiser = somebody.with(Role.ORGANISER);
    assertNobodyElse(As.nobody(), 401);
    assertNobodyElse(As.member(organiser), 403);
  }

  private static void assertNobodyElse(RequestSpecification who, int status) {
    String one = SKILLS + "/copywriting";
    who.body(skill("A", "B"));
    who.post(SKILLS).then().statusCode(status);
    who.put(one).then().statusCode(status);
    who.delete(one).then().statusCode(status);
    who.body(name("x")).post(one + "/names").then().statusCode(status);
    who.body("{\"into\":\"c\"}").post(one + "/merger").then().statusCode(status);
    who.get("/api/v1/skill-reviews").then().statusCode(status);
    who.body("{\"text\":\"x\"}").post("/api/v1/skill-reviews").then().statusCode(status);
    who.contentType("text/csv; charset=UTF-8")
        .body("a,b\n")
        .post(SKILLS + "/import")
        .then()
        .statusCode(status);
  }

  @Test
  void an_import_tells_what_came_in() {
    UUID admin = somebody.with(Role.ADMIN);
    String csv =
        """
        skill_uri,label_en,label_es,alt_en,alt_es,field,group_code
        urn:api:1,walk on stilts,bailar en zancós,stilt walking,,events,S9
        """;
    As.member(admin)
        .contentType("text/csv; charset=UTF-8")
        .queryParam("field", "events")
        .body(csv)
        .post(SKILLS + "/import")
        .then()
        .statusCode(200)
        .body("added", equalTo(1))
        .body("problemCount", equalTo(0));
    found("stilt").body("items.code", hasItem("walk-on-stilts"));
    As.member(admin)
        .contentType("text/csv; charset=UTF-8")
        .body("a,b\n1,2\n")
        .post(SKILLS + "/import")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("import.no-column"));
    As.member(admin).body(Map.of()).post(SKILLS + "/import").then().statusCode(415);
  }

  private static io.restassured.response.ValidatableResponse found(String text) {
    return As.nobody().queryParam("q", text).get(SKILLS).then().statusCode(200);
  }

  private static Map<String, String> skill(String en, String es) {
    return Map.of("field", "events", "labelEn", en, "labelEs", es);
  }

  private static Map<String, String> name(String name) {
    return Map.of("name", name, "language", "ES");
  }
}
