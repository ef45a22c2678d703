package org.panal.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.access.Sessions;
import org.panal.shared.Once;
import org.panal.shared.Secrets;
import org.panal.testing.Rows;

/** The link for the first admin: looked at as often as one likes, used once. */
@QuarkusTest
class SetUpPagesTest {
  @Inject Sessions sessions;
  @Inject EntityManager em;
  @Inject Once once;
  @Inject Rows rows;

  private final String email = UUID.randomUUID() + "@example.org";
  private String link = "";

  @BeforeEach
  void a_link_that_knows_nobody() {
    link = linkFor(null);
  }

  @Test
  void looking_uses_nothing_up() {
    for (int i = 0; i < 100; i++) {
      look().then().statusCode(200);
    }
    assertThat(comeIn("Ada Prieto", email).statusCode()).isEqualTo(303);
  }

  @Test
  void the_page_is_sound_and_kept_nowhere() {
    Response page = look();
    Html.mustBeSound(page.asString());
    assertThat(page.asString()).contains("name=\"email\"", "Run this space");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
  }

  @Test
  void whoever_comes_in_is_admin_and_signed_in() {
    Response in = comeIn("Ada Prieto", email);
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(in.header("Location")).endsWith("/events");
    assertThat(in.cookie("told")).isEqualTo("told.set-up");
    assertThat(sessions.find(in.cookie("sid")))
        .hasValueSatisfying(viewer -> assertThat(viewer.isAdmin()).isTrue());
  }

  @Test
  void a_used_link_says_so() {
    comeIn("Ada Prieto", email);
    assertThat(look().statusCode()).isEqualTo(409);
    Response again = comeIn("Somebody else", UUID.randomUUID() + "@example.org");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.asString()).contains("This link was used", "<html");
    assertThat(again.cookie("sid")).isNull();
  }

  @Test
  void a_wrong_link_leads_nowhere() {
    link = "wrong";
    assertThat(look().statusCode()).isEqualTo(404);
    assertThat(look().asString()).contains("This link leads nowhere", "<html");
    assertThat(comeIn("Ada Prieto", email).statusCode()).isEqualTo(404);
  }

  @Test
  void what_was_typed_stays_and_the_link_stays_good() {
    Response page = comeIn("Ada & Prieto", "nowhere");
    assertThat(page.statusCode()).isEqualTo(422);
    Html.mustBeSound(page.asString());
    assertThat(page.asString())
        .contains("value=\"Ada &amp; Prieto\"", "value=\"nowhere\"", "id=\"email-error\"")
        .contains("<title>Error:");
    assertThat(comeIn("Ada Prieto", email).statusCode()).isEqualTo(303);
  }

  @Test
  void a_link_that_knows_who_asks_nothing() {
    UUID known = rows.member("Ada Prieto");
    link = linkFor(known);
    assertThat(look().asString()).doesNotContain("name=\"email\"").contains("<button");
    Response in = browser().post("/set-up/" + link);
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(sessions.find(in.cookie("sid")))
        .hasValueSatisfying(viewer -> assertThat(viewer.memberId()).isEqualTo(known));
  }

  private Response look() {
    return browser().get("/set-up/" + link);
  }

  private Response comeIn(String name, String address) {
    return browser().formParam("name", name).formParam("email", address).post("/set-up/" + link);
  }

  private static RequestSpecification browser() {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .header("Sec-Fetch-Site", "same-origin");
  }

  /** As the start of the application writes it, which does so only before any admin came in. */
  private String linkFor(UUID admin) {
    String secret = Secrets.next();
    once.run(
        () ->
            em.createNativeQuery(
                    "INSERT INTO set_up_link (token_hash, member_id, created_at, expires_at)"
                        + " VALUES (?1, ?2, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 DAY)")
                .setParameter(1, Secrets.hash(secret))
                .setParameter(2, admin)
                .executeUpdate());
    return secret;
  }
}
