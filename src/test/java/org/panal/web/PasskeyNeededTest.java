package org.panal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.access.ApiTokens;
import org.panal.access.Sessions;
import org.panal.access.TokenForm;
import org.panal.shared.Once;
import org.panal.shared.Role;
import org.panal.shared.Secrets;
import org.panal.shared.Viewer;
import org.panal.testing.AtAKnownAddress;
import org.panal.testing.Rows;

/** Where a passkey is needed, a mail gives an admin what every member has, and says why. */
@QuarkusTest
@TestProfile(AtAKnownAddress.class)
class PasskeyNeededTest {
  @Inject Sessions sessions;
  @Inject ApiTokens tokens;
  @Inject Once once;
  @Inject Rows rows;

  @Test
  void a_mail_gives_an_admin_what_every_member_has_and_a_passkey_the_rest() {
    UUID admin = rows.member("Nuria Vidal", Role.ADMIN, Role.ORGANISER);
    String session = sessions.open(admin, "by mail");
    browser(session).get("/api/v1/notices").then().statusCode(403);
    browser(session).get("/api/v1/me").then().statusCode(200);
    browser(session)
        .get("/manage")
        .then()
        .statusCode(403)
        .body(containsString("You came in by mail"), containsString("/settings/passkeys"));
    browser(session)
        .get("/settings/passkeys")
        .then()
        .statusCode(200)
        .body(containsString("You help run this space"));
    once.run(() -> sessions.strengthen(session));
    browser(session).get("/api/v1/notices").then().statusCode(200);
    browser(session).get("/manage").then().statusCode(200);
    browser(session)
        .get("/settings/passkeys")
        .then()
        .body(not(containsString("You help run this space")));
    browser(sessions.openStrong(admin, "by passkey")).get("/api/v1/notices").then().statusCode(200);
  }

  @Test
  void members_need_none_and_tokens_are_what_they_were() {
    String member = sessions.open(rows.member("Marta Gil"), "by mail");
    browser(member).get("/manage").then().statusCode(403).body(not(containsString("by mail")));
    browser(member)
        .get("/settings/passkeys")
        .then()
        .body(not(containsString("You help run this space")));
    Viewer admin = Viewer.member(rows.member("Nuria Vidal", Role.ADMIN), Set.of(Role.ADMIN));
    TokenForm form = new TokenForm("a test", List.of("members:write"), 1);
    String secret = once.run(() -> tokens.make(admin, form)).secret();
    RestAssured.given()
        .header("Authorization", "Bearer " + secret)
        .get("/api/v1/notices")
        .then()
        .statusCode(200);
  }

  /** Whoever sits down at a browser that somebody left open must not make it their own for ever. */
  @Test
  void a_way_in_comes_and_goes_only_just_after_signing_in() {
    String session = sessions.open(rows.member("Marta Gil"), "by mail");
    rows.change(
        "UPDATE session SET created_at = created_at - INTERVAL 11 MINUTE WHERE id_hash = ?1",
        Secrets.hash(session));
    UUID nobodys = UUID.randomUUID();
    browser(session).post("/settings/passkeys/request").then().statusCode(403);
    browser(session).post("/settings/passkeys/" + nobodys + "/remove").then().statusCode(403);
    browser(session)
        .delete("/api/v1/me/passkeys/" + nobodys)
        .then()
        .statusCode(403)
        .body("code", equalTo("session.not-fresh"));
    browser(session).post("/settings/accounts/" + nobodys + "/remove").then().statusCode(403);
    browser(session)
        .delete("/api/v1/me/accounts/" + nobodys)
        .then()
        .statusCode(403)
        .body("code", equalTo("session.not-fresh"));
    browser(session)
        .get("/settings/passkeys")
        .then()
        .body(containsString("/sign-in?back=/settings/passkeys"))
        .body(not(containsString("data-passkey=\"add\"")));
  }

  /** Else whoever reads an admin's mail would have all that the passkey keeps from them. */
  @Test
  void a_mail_does_not_get_around_the_passkey_that_somebody_has_and_needs() {
    UUID carmen = rows.member("Carmen Leal", Role.ORGANISER);
    UUID hers = rows.passkey(carmen);
    String mail = sessions.open(carmen, "by mail");
    browser(mail).post("/settings/passkeys/request").then().statusCode(403);
    browser(mail)
        .contentType("application/json")
        .body("{\"name\": \"Another\", \"credential\": {}}")
        .post("/settings/passkeys")
        .then()
        .statusCode(403);
    browser(mail).post("/settings/passkeys/" + hers + "/remove").then().statusCode(403);
    browser(mail)
        .delete("/api/v1/me/passkeys/" + hers)
        .then()
        .statusCode(403)
        .body("code", equalTo("passkey.use-yours"));
    browser(mail)
        .get("/settings/passkeys")
        .then()
        .body(containsString("sign in with your passkey"), containsString("/sign-in?back="))
        .body(not(containsString("data-passkey=\"add\"")), not(containsString("/remove\"")));
    String strong = sessions.openStrong(carmen, "by passkey");
    browser(strong).post("/settings/passkeys/request").then().statusCode(200);
    UUID marta = rows.member("Marta Gil");
    rows.passkey(marta);
    browser(sessions.open(marta, "by mail"))
        .post("/settings/passkeys/request")
        .then()
        .statusCode(200);
  }

  @Test
  void whoever_lost_theirs_has_it_forgotten_by_an_admin_and_adds_another_by_mail() {
    UUID carmen = rows.member("Carmen Leal", Role.ORGANISER);
    rows.passkey(carmen);
    UUID nuria = rows.member("Nuria Vidal", Role.ADMIN);
    String admin = sessions.openStrong(nuria, "by passkey");
    browser(admin)
        .formParam("reason", "LOST_DEVICE")
        .formParam("passkeys", "true")
        .post("/manage/members/" + carmen + "/sessions")
        .then()
        .statusCode(303);
    assertThat(
            rows.value(
                "SELECT COUNT(*) FROM audit WHERE act = 'PASSKEYS_FORGOTTEN' AND actor_id = ?1"
                    + " AND member_id = ?2",
                nuria,
                carmen))
        .isEqualTo(1L);
    browser(sessions.open(carmen, "by mail"))
        .post("/settings/passkeys/request")
        .then()
        .statusCode(200);
  }

  private static RequestSpecification browser(String session) {
    return RestAssured.given()
        .cookie("sid", session)
        .header("Sec-Fetch-Site", "same-origin")
        .redirects()
        .follow(false);
  }
}
