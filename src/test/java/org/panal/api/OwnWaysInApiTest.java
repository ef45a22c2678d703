package org.panal.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.access.Sessions;
import org.panal.shared.Secrets;
import org.panal.testing.As;
import org.panal.testing.Rows;

/** A member's own sessions, tokens, passkeys and accounts at the identity provider. */
@QuarkusTest
class OwnWaysInApiTest {
  private static final String SESSIONS = "/api/v1/me/sessions";
  private static final String TOKENS = "/api/v1/me/tokens";
  private static final String PASSKEYS = "/api/v1/me/passkeys";
  private static final String ACCOUNTS = "/api/v1/me/accounts";
  private static final String FIREFOX =
      "Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0";

  @Inject Sessions sessions;
  @Inject Rows rows;

  private UUID marta;
  private String here;
  private String there;

  @BeforeEach
  void marta_has_two_browsers() {
    marta = rows.member("Marta Gil");
    there = sessions.open(marta, FIREFOX);
    here = sessions.open(marta, "curl/8");
  }

  @Test
  void sessions_are_told_by_what_they_run_on_and_this_one_is_marked() {
    browser(here)
        .get(SESSIONS)
        .then()
        .statusCode(200)
        .body("", hasSize(2))
        .body("find { it.current }.browser.name", equalTo(""))
        .body("find { !it.current }.browser.name", equalTo("Firefox"))
        .body("find { !it.current }.browser.system", equalTo("Android"))
        .body("find { !it.current }.lastUsedAt", notNullValue());
  }

  @Test
  void a_session_that_is_ended_opens_nothing_from_the_next_request_on() {
    String code = browser(here).get(SESSIONS).path("find { !it.current }.code");
    browser(there).get("/api/v1/me").then().statusCode(200);
    browser(here).delete(SESSIONS + "/" + code).then().statusCode(204);
    browser(there).get("/api/v1/me").then().statusCode(401);
    browser(here).get("/api/v1/me").then().statusCode(200);
    browser(here).delete(SESSIONS + "/" + code).then().statusCode(404);
  }

  @Test
  void all_sessions_end_at_once() {
    browser(here).delete(SESSIONS).then().statusCode(204);
    browser(here).get(SESSIONS).then().statusCode(401);
    browser(there).get(SESSIONS).then().statusCode(401);
  }

  @Test
  void nobody_ends_the_sessions_of_another() {
    String code = browser(here).get(SESSIONS).path("[0].code");
    As.member(rows.member("Iker Etxea")).delete(SESSIONS + "/" + code).then().statusCode(404);
    As.member(rows.member("Iker Etxea")).delete(SESSIONS).then().statusCode(204);
    browser(here).get(SESSIONS).then().statusCode(200).body("", hasSize(2));
    As.nobody().get(SESSIONS).then().statusCode(401);
  }

  @Test
  void a_token_is_shown_once_and_opens_what_it_was_made_for() {
    String secret =
        made("{\"name\": \" My  calendar \", \"scopes\": [\"rsvps:read\"], \"days\": 30}");
    assertThat(secret).startsWith("panal_").hasSizeGreaterThan(45);
    browser(here)
        .get(TOKENS)
        .then()
        .statusCode(200)
        .body("", hasSize(1))
        .body("[0].name", equalTo("My calendar"))
        .body("[0].scopes", contains("rsvps:read"))
        .body("[0].expiresAt", notNullValue())
        .body("[0].lastUsedAt", nullValue())
        .body("[0]", not(containsString(secret)));
    program(secret).get("/api/v1/me/rsvps").then().statusCode(200);
    program(secret)
        .get("/api/v1/me/introductions")
        .then()
        .statusCode(403)
        .body("code", equalTo("scope.missing"))
        .body("detail", containsString("introductions:read"));
    browser(here).get(TOKENS).then().body("[0].lastUsedAt", notNullValue());
    assertThat(
            rows.value(
                "SELECT COUNT(*) FROM api_token WHERE token_hash = ?1", Secrets.hash(secret)))
        .isEqualTo(1L);
  }

  @Test
  void a_revoked_token_opens_nothing() {
    String secret = made("{\"name\": \"x\", \"scopes\": [\"profile:read\"], \"days\": 1}");
    program(secret).get("/api/v1/me").then().statusCode(200);
    String id = browser(here).get(TOKENS).path("[0].id");
    As.member(rows.member("Iker Etxea")).delete(TOKENS + "/" + id).then().statusCode(404);
    browser(here).delete(TOKENS + "/" + id).then().statusCode(204);
    program(secret).get("/api/v1/me").then().statusCode(401);
    browser(here).delete(TOKENS + "/" + id).then().statusCode(404);
    browser(here).get(TOKENS).then().body("", hasSize(0));
  }

  @Test
  void an_expired_token_opens_nothing_and_is_not_listed() {
    String secret = made("{\"name\": \"x\", \"scopes\": [\"profile:read\"], \"days\": 1}");
    rows.change("UPDATE api_token SET expires_at = UTC_TIMESTAMP(6) WHERE member_id = ?1", marta);
    program(secret).get("/api/v1/me").then().statusCode(401);
    browser(here).get(TOKENS).then().body("", hasSize(0));
  }

  @Test
  void what_cannot_stand_is_named() {
    for (String scopes : new String[] {"[]", "[\"everything\"]", "[\"account:write\"]"}) {
      browser(here)
          .body("{\"name\": \"x\", \"scopes\": " + scopes + ", \"days\": 1}")
          .post(TOKENS)
          .then()
          .statusCode(422)
          .body("errors[0].field", startsWith("scopes"));
    }
    for (int days : new int[] {0, 367}) {
      browser(here)
          .body("{\"name\": \"x\", \"scopes\": [\"profile:read\"], \"days\": " + days + "}")
          .post(TOKENS)
          .then()
          .statusCode(422)
          .body("errors[0].field", equalTo("days"));
    }
  }

  @Test
  void twenty_tokens_are_the_most() {
    for (int i = 0; i < 20; i++) {
      made("{\"name\": \"x\", \"scopes\": [\"profile:read\"], \"days\": 1}");
    }
    browser(here)
        .body("{\"name\": \"x\", \"scopes\": [\"profile:read\"], \"days\": 1}")
        .post(TOKENS)
        .then()
        .statusCode(409)
        .body("code", equalTo("token.too-many"));
  }

  @Test
  void another_site_makes_no_token() {
    given()
        .cookie("sid", here)
        .header("Sec-Fetch-Site", "cross-site")
        .contentType("application/json")
        .body("{\"name\": \"x\", \"scopes\": [\"profile:read\"], \"days\": 1}")
        .post(TOKENS)
        .then()
        .statusCode(403);
  }

  @Test
  void a_removed_passkey_is_gone_and_ends_the_other_sessions() {
    UUID id = rows.passkey(marta);
    browser(here).get(PASSKEYS).then().statusCode(200).body("name", contains("My phone"));
    browser(here)
        .body("{\"name\": \"My old phone\"}")
        .put(PASSKEYS + "/" + id)
        .then()
        .statusCode(200)
        .body("name", equalTo("My old phone"));
    As.member(rows.member("Iker Etxea")).delete(PASSKEYS + "/" + id).then().statusCode(404);
    browser(here).delete(PASSKEYS + "/" + id).then().statusCode(204);
    browser(here).get(PASSKEYS).then().body("", hasSize(0));
    browser(there).get(PASSKEYS).then().statusCode(401);
  }

  @Test
  void a_removed_account_of_the_provider_is_gone_and_ends_the_other_sessions() {
    UUID id = UUID.randomUUID();
    rows.change(
        "INSERT INTO provider_account (id, member_id, issuer, subject, linked_at)"
            + " VALUES (?1, ?2, 'https://id.example.org', ?3, UTC_TIMESTAMP(6))",
        id,
        marta,
        id.toString());
    browser(here)
        .get(ACCOUNTS)
        .then()
        .statusCode(200)
        .body("issuer", contains("https://id.example.org"))
        .body("[0]", not(hasKey("subject")));
    As.member(rows.member("Iker Etxea")).get(ACCOUNTS).then().body("", hasSize(0));
    As.member(rows.member("Iker Etxea")).delete(ACCOUNTS + "/" + id).then().statusCode(404);
    browser(here).delete(ACCOUNTS + "/" + id).then().statusCode(204);
    browser(here).get(ACCOUNTS).then().body("", hasSize(0));
    browser(there).get(ACCOUNTS).then().statusCode(401);
  }

  private String made(String form) {
    return browser(here).body(form).post(TOKENS).then().statusCode(201).extract().path("secret");
  }

  private static RequestSpecification browser(String session) {
    return As.nobody().cookie("sid", session).header("Sec-Fetch-Site", "same-origin");
  }

  private static RequestSpecification program(String token) {
    return As.nobody().header("Authorization", "Bearer " + token);
  }
}
