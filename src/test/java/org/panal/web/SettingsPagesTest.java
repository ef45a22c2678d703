package org.panal.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.access.Sessions;
import org.panal.testing.Rows;

/** Where a member is signed in, and what may act for them. */
@QuarkusTest
class SettingsPagesTest {
  private static final Pattern SIGN_OUT =
      Pattern.compile("action=\"(/settings/sessions/\\w{10}/[^\"]+)\"");
  private static final Pattern REVOKE =
      Pattern.compile("action=\"(/settings/tokens/[^\"]+/revoke)\"");
  private static final Pattern SECRET = Pattern.compile("value=\"(panal_[\\w-]{43})\"");

  @Inject Sessions sessions;
  @Inject Rows rows;

  private UUID marta;
  private String here;

  @BeforeEach
  void marta() {
    marta = rows.member("Marta Gil");
    here = sessions.open(marta, "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140");
  }

  @Test
  void sessions_are_listed_in_plain_words() {
    sessions.open(marta, "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5) Version/18.5 Safari/604.1");
    sessions.open(marta, "");
    Response page = browser().get("/settings");
    Html.mustBeSound(page.asString());
    assertThat(page.asString())
        .contains("Edge on Windows", "Safari on iPhone", "A browser or program we don’t know")
        .containsOnlyOnce("this one");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    String spanish = browser().cookie("language", "es").get("/settings").asString();
    Html.mustBeSound(spanish);
    assertThat(spanish).contains("Safari en iPhone", "Dónde tienes la sesión abierta");
  }

  @Test
  void signing_out_elsewhere_takes_effect_at_once() {
    String there = sessions.open(marta, "Firefox");
    browser()
        .post(first(SIGN_OUT, browser().get("/settings").asString()))
        .then()
        .statusCode(303)
        .header("Location", endsWith("/settings"));
    assertThat(sessions.find(there)).isEmpty();
    assertThat(sessions.find(here)).isPresent();
  }

  @Test
  void signing_out_everywhere_leaves_nothing_behind() {
    String there = sessions.open(marta, "Firefox");
    browser()
        .post("/settings/sessions/sign-out")
        .then()
        .statusCode(303)
        .header("Clear-Site-Data", containsString("\"storage\""))
        .cookie("sid", "");
    assertThat(sessions.find(there)).isEmpty();
    assertThat(sessions.find(here)).isEmpty();
  }

  @Test
  void whoever_is_not_signed_in_is_led_to_where_they_can() {
    for (String page : new String[] {"/settings", "/settings/tokens"}) {
      anybody()
          .get(page)
          .then()
          .statusCode(303)
          .header("Location", containsString("/sign-in?back="));
    }
    anybody().post("/settings/sessions/sign-out").then().statusCode(401);
  }

  @Test
  void a_token_is_made_shown_once_and_revoked() {
    Html.mustBeSound(browser().get("/settings/tokens").asString());
    Response made =
        browser()
            .formParam("name", "My <calendar>")
            .formParam("scope", "rsvps:read", "events:read")
            .formParam("days", "30")
            .post("/settings/tokens");
    assertThat(made.statusCode()).isEqualTo(200);
    Html.mustBeSound(made.asString());
    String secret = first(SECRET, made.asString());
    program(secret).get("/api/v1/me/rsvps").then().statusCode(200);
    String list = browser().get("/settings/tokens").asString();
    Html.mustBeSound(list);
    assertThat(list)
        .contains("My &lt;calendar&gt;", "Read who is coming", "good until")
        .doesNotContain(secret);
    browser().post(first(REVOKE, list)).then().statusCode(303);
    program(secret).get("/api/v1/me/rsvps").then().statusCode(401);
    assertThat(browser().get("/settings/tokens").asString()).contains("You have none.");
  }

  @Test
  void a_form_that_cannot_stand_comes_back_with_what_was_chosen() {
    Response again =
        browser().formParam("name", "").formParam("days", "365").post("/settings/tokens");
    assertThat(again.statusCode()).isEqualTo(422);
    Html.mustBeSound(again.asString());
    assertThat(again.asString())
        .contains("id=\"name-error\"", "id=\"scopes-error\"", "<option value=\"365\" selected>");
  }

  private RequestSpecification browser() {
    return anybody().cookie("sid", here);
  }

  private static RequestSpecification anybody() {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .header("Sec-Fetch-Site", "same-origin");
  }

  private static RequestSpecification program(String token) {
    return given().header("Authorization", "Bearer " + token);
  }

  private static String first(Pattern pattern, String page) {
    Matcher hit = pattern.matcher(page);
    assertThat(hit.find()).as(page).isTrue();
    return hit.group(1);
  }
}
