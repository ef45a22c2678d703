package org.panal.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.shared.Once;
import org.panal.shared.Role;
import org.panal.testing.As;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.SecurityLines;

/** Admins sign others out: every session, tokens if they say so, with a reason that is kept. */
@QuarkusTest
class SignOutsTest {
  @Inject Sessions sessions;
  @Inject ApiTokens tokens;
  @Inject Once once;
  @Inject Rows rows;

  private UUID nuria;
  private UUID marta;
  private String phone;
  private String laptop;
  private String token;
  private String others;

  @BeforeEach
  void marta_lost_her_phone() {
    nuria = rows.member("Nuria Vidal", Role.ADMIN);
    marta = rows.member("Marta Gil");
    phone = sessions.open(marta, "phone");
    laptop = sessions.open(marta, "laptop");
    others = sessions.open(rows.member("Iker Etxea"), "another's");
    TokenForm form = new TokenForm("a test", List.of("profile:read"), 1);
    token = once.run(() -> tokens.make(Guests.as(marta), form)).secret();
  }

  @Test
  void every_session_ends_from_the_next_request_on_and_tokens_stay() {
    assertThat(profile(phone)).isEqualTo(200);
    try (SecurityLines log = new SecurityLines()) {
      As.member(nuria)
          .delete(path() + "?reason=LOST_DEVICE")
          .then()
          .statusCode(200)
          .body("sessions", equalTo(2))
          .body("tokens", equalTo(0));
      assertThat(log.of("sessions-ended"))
          .singleElement()
          .asString()
          .contains("\"how\":\"lost-device\"", nuria.toString(), marta.toString());
    }
    assertThat(profile(phone)).isEqualTo(401);
    assertThat(profile(laptop)).isEqualTo(401);
    assertThat(byToken()).isEqualTo(200);
    assertThat(sessions.find(others)).isPresent();
    assertThat(
            rows.value(
                "SELECT CONCAT_WS(' ', act, detail) FROM audit WHERE actor_id = ?1 AND member_id"
                    + " = ?2",
                nuria,
                marta))
        .isEqualTo("SESSIONS_ENDED LOST_DEVICE");
  }

  @Test
  void tokens_go_too_where_the_admin_says_so() {
    As.member(nuria)
        .delete(path() + "?reason=MISUSE&tokens=true")
        .then()
        .statusCode(200)
        .body("tokens", equalTo(1));
    assertThat(byToken()).isEqualTo(401);
    As.member(nuria)
        .delete(path() + "?reason=MISUSE&tokens=true")
        .then()
        .body("sessions", equalTo(0))
        .body("tokens", equalTo(0));
  }

  @Test
  void passkeys_stay_unless_the_admin_has_them_forgotten() {
    rows.passkey(marta);
    As.member(nuria)
        .delete(path() + "?reason=MISUSE")
        .then()
        .statusCode(200)
        .body("passkeys", equalTo(0));
    As.member(nuria)
        .delete(path() + "?reason=LOST_DEVICE&passkeys=true")
        .then()
        .statusCode(200)
        .body("passkeys", equalTo(1));
  }

  @Test
  void nobody_but_an_admin_does_it_and_only_with_a_reason() {
    UUID carmen = rows.member("Carmen Leal", Role.ORGANISER);
    As.nobody().delete(path() + "?reason=LEFT").then().statusCode(401);
    As.member(marta).delete(path() + "?reason=LEFT").then().statusCode(403);
    As.member(carmen).delete(path() + "?reason=LEFT").then().statusCode(403);
    As.member(nuria)
        .delete(path())
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("reason"));
    As.member(nuria)
        .delete("/api/v1/members/" + UUID.randomUUID() + "/sessions?reason=LEFT")
        .then()
        .statusCode(404);
    assertThat(sessions.find(phone)).isPresent();
  }

  @Test
  void the_page_asks_for_a_reason_and_does_it() {
    String page = "/manage/members/" + marta + "/sessions";
    String asked = person(nuria).get(page).asString();
    assertThat(asked).contains("Marta Gil is signed in with 2 browsers", "Lost or stolen device");
    Response without = person(nuria).formParam("tokens", "true").post(page);
    assertThat(without.statusCode()).isEqualTo(422);
    assertThat(without.asString()).contains("id=\"reason-error\"", "checked");
    person(nuria)
        .formParam("reason", "LEFT")
        .formParam("tokens", "true")
        .post(page)
        .then()
        .statusCode(303)
        .header("Location", endsWith("/manage/members"));
    assertThat(sessions.find(phone)).isEmpty();
    assertThat(byToken()).isEqualTo(401);
    person(marta).get(page).then().statusCode(403);
    person(nuria)
        .cookie("language", "es")
        .get(page)
        .then()
        .body(containsString("tiene una sesión abierta"));
    assertThat(person(nuria).get("/manage/audit").asString())
        .contains("Signed somebody out everywhere (No longer with us)");
  }

  private String path() {
    return "/api/v1/members/" + marta + "/sessions";
  }

  private static RequestSpecification person(UUID id) {
    return As.member(id).contentType("application/x-www-form-urlencoded").accept("text/html");
  }

  private static int profile(String session) {
    return given().cookie("sid", session).get("/api/v1/me/profile").statusCode();
  }

  private int byToken() {
    return given()
        .header("Authorization", "Bearer " + token)
        .get("/api/v1/me/profile")
        .statusCode();
  }
}
