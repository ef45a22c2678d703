package org.panal.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.access.ApiTokens;
import org.panal.access.Sessions;
import org.panal.access.TokenForm;
import org.panal.shared.SecurityNote.What;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.SecurityLines;

/** What whoever runs the installation reads of ways in, ways out and what was refused. */
@QuarkusTest
class SecurityLogTest {
  @Inject Sessions sessions;
  @Inject ApiTokens tokens;
  @Inject Facts facts;
  @Inject Once once;
  @Inject Rows rows;
  @Inject ObjectMapper json;

  private SecurityLines log;
  private UUID marta;
  private String here;

  @BeforeEach
  void open() {
    marta = rows.member("Marta Gil");
    here = sessions.open(marta, "a browser");
    log = new SecurityLines();
  }

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void each_line_is_json_with_the_request_that_the_answer_names() throws Exception {
    Response refused = browser().get("/manage/members");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(log.of("refused")).hasSize(1);
    var line = json.readTree(log.of("refused").get(0));
    assertThat(line.get("how").asText()).isEqualTo("role.admin-needed");
    assertThat(line.get("actor").asText()).isEqualTo(marta.toString());
    assertThat(line.get("route").asText()).isEqualTo("GET /manage/members");
    assertThat(line.get("request").asText()).isEqualTo(refused.header("X-Request-Id"));
    assertThat(line.get("client").asText()).isEqualTo("127.0.0.1");
    assertThat(line.get("at").asText()).endsWith("Z");
  }

  @Test
  void what_is_another_ones_is_told_of_members_and_not_of_passers_by() {
    browser().get("/api/v1/members/" + UUID.randomUUID()).then().statusCode(404);
    assertThat(log.of("refused"))
        .singleElement()
        .asString()
        .contains("member.unknown", "GET /api/v1/members/{id}", marta.toString());
    given().get("/events/nothing").then().statusCode(404);
    assertThat(log.of("refused")).hasSize(1);
  }

  @Test
  void a_write_from_another_site_is_told() {
    given()
        .header("Sec-Fetch-Site", "cross-site")
        .cookie("sid", here)
        .post("/settings/sessions/sign-out")
        .then()
        .statusCode(403);
    assertThat(log.of("refused"))
        .singleElement()
        .asString()
        .contains("request.from-another-site", "POST /settings/sessions/sign-out");
  }

  @Test
  void a_wrong_code_is_told_without_the_address_or_the_code() {
    String address = UUID.randomUUID() + "@example.org";
    String asking = browser().formParam("email", address).post("/sign-in").cookie("asking");
    browser().cookie("asking", asking).formParam("code", "314159").post("/sign-in/code");
    assertThat(log.of("sign-in-failed"))
        .singleElement()
        .asString()
        .contains("\"how\":\"mail\"", "POST /sign-in/code")
        .doesNotContain("@", "314159", asking);
  }

  @Test
  void a_passkey_that_does_not_pass_and_a_wrong_token_are_told() {
    browser()
        .contentType("application/json")
        .body("{\"credential\": {}}")
        .post("/sign-in/passkey")
        .then()
        .statusCode(409);
    assertThat(log.of("sign-in-failed")).singleElement().asString().contains("\"how\":\"passkey\"");
    given().header("Authorization", "Bearer panal_made-up").get("/api/v1/me/profile");
    assertThat(log.of("sign-in-failed"))
        .hasSize(2)
        .last()
        .asString()
        .contains("\"how\":\"token\"")
        .doesNotContain("made-up");
  }

  @Test
  void leaving_is_told() {
    browser().post("/sign-out").then().statusCode(303);
    assertThat(log.of("signed-out"))
        .singleElement()
        .asString()
        .contains("\"how\":\"here\"", marta.toString())
        .doesNotContain(here);
  }

  @Test
  void tokens_and_passkeys_that_come_and_go_are_told_by_their_ids() {
    Viewer self = Guests.as(marta);
    TokenForm form = new TokenForm("a test", List.of("events:read"), 1);
    String secret = once.run(() -> tokens.make(self, form)).secret();
    UUID token = tokens.list(self).get(0).id();
    once.run(() -> tokens.revoke(self, token));
    assertThat(log.of("token-made")).singleElement().asString().contains(token.toString());
    assertThat(log.of("token-revoked")).singleElement().asString().contains(token.toString());
    UUID passkey = rows.passkey(marta);
    browser().post("/settings/passkeys/" + passkey + "/remove").then().statusCode(303);
    assertThat(log.of("passkey-removed")).singleElement().asString().contains(passkey.toString());
    assertThat(log.all()).noneMatch(line -> line.contains(secret) || line.contains("My phone"));
  }

  @Test
  void a_limit_that_holds_is_told() {
    String report = "/api/v1/members/" + UUID.randomUUID() + "/reports";
    for (int i = 0; i < 11; i++) {
      browser().contentType("application/json").body("{}").post(report);
    }
    assertThat(log.of("limited"))
        .singleElement()
        .asString()
        .contains("request.too-often", "POST /api/v1/members/{id}/reports", marta.toString());
  }

  @Test
  void nobody_writes_lines_of_their_own() throws Exception {
    String hostile = "a\r\n{\"what\":\"signed-in\"}\u2028\u0085\u001b[2J";
    facts.publish(SecurityNote.of(What.REFUSED, hostile, null));
    assertThat(log.all()).hasSize(1);
    assertThat(log.all().get(0)).matches("[\\x20-\\x7e]+");
    assertThat(json.readTree(log.all().get(0)).get("how").asText()).isEqualTo(hostile);
  }

  @Test
  void what_was_rolled_back_is_not_told() {
    assertThatThrownBy(
            () ->
                once.run(
                    () -> {
                      facts.publish(SecurityNote.signedIn(marta, "mail"));
                      throw new Refusal("set-up.over");
                    }))
        .isInstanceOf(Refusal.class);
    assertThat(log.all()).isEmpty();
    once.run(() -> facts.publish(SecurityNote.signedIn(marta, "mail")));
    assertThat(log.of("signed-in")).hasSize(1);
  }

  private RequestSpecification browser() {
    return given()
        .redirects()
        .follow(false)
        .header("Sec-Fetch-Site", "same-origin")
        .cookie("sid", here);
  }
}
