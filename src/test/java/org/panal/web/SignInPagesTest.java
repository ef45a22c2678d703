package org.panal.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.panal.testing.WithTheCast;

/** Coming in as one of the cast, leaving, and reading in the other language. */
@QuarkusTest
@TestProfile(WithTheCast.class)
class SignInPagesTest {
  private static final Pattern MARTA = Pattern.compile("value=\"([^\"]+)\">\\s*<[^>]+><[^>]+>MG<");

  @Test
  void everybody_of_the_cast_is_one_press_away() {
    String page = browser().get("/sign-in?back=/profile").asString();
    Html.mustBeSound(page);
    assertThat(page)
        .contains("Marta Gil", "Carmen", "value=\"/profile\"", "Who are you today?")
        .containsOnlyOnce("<h1");
  }

  @Test
  void the_page_speaks_spanish_too() {
    String page = browser().cookie("language", "es").get("/sign-in").asString();
    Html.mustBeSound(page);
    assertThat(page).contains("¿Quién eres hoy?", "Organiza");
  }

  @Test
  void a_press_signs_in_and_leads_back() {
    Response in = press(marta(), "/events?day=1");
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(in.header("Location")).endsWith("/events?day=1");
    assertThat(in.header("Set-Cookie")).contains("sid=", "HttpOnly", "SameSite=Lax");
    String page = browser().cookie("sid", in.cookie("sid")).get("/sign-in").asString();
    assertThat(page).contains("Your profile, Marta Gil");
  }

  @Test
  void a_press_never_leads_to_another_site() {
    assertThat(press(marta(), "//elsewhere.example").header("Location"))
        .endsWith("/events")
        .doesNotContain("elsewhere");
  }

  @Test
  void only_the_cast_can_be_chosen() {
    press(UUID.randomUUID().toString(), "/").then().statusCode(404);
    press("somebody", "/").then().statusCode(400);
  }

  @Test
  void another_site_signs_nobody_in() {
    given()
        .redirects()
        .follow(false)
        .header("Sec-Fetch-Site", "cross-site")
        .formParam("member", marta())
        .post("/demo/sign-in")
        .then()
        .statusCode(403);
  }

  @Test
  void leaving_ends_the_session_and_leaves_nothing_behind() {
    String session = press(marta(), "/").cookie("sid");
    browser()
        .cookie("sid", session)
        .post("/sign-out")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/events"))
        .header("Clear-Site-Data", containsString("\"cache\""))
        .cookie("sid", "");
    assertThat(browser().cookie("sid", session).get("/sign-in").asString())
        .doesNotContain("Your profile");
  }

  @Test
  void leaving_without_having_come_is_fine() {
    browser().post("/sign-out").then().statusCode(303);
  }

  @Test
  void the_other_language_is_kept_and_leads_back() {
    Response chosen = language("es", "/sign-in");
    assertThat(chosen.statusCode()).isEqualTo(303);
    assertThat(chosen.header("Location")).endsWith("/sign-in");
    assertThat(chosen.cookie("language")).isEqualTo("es");
    assertThat(language("tlh", "/sign-in").cookie("language")).isEqualTo("en");
    assertThat(language("en", "https://elsewhere.example").header("Location")).endsWith("/events");
  }

  private static Response language(String language, String back) {
    return browser().formParam("language", language).formParam("back", back).post("/language");
  }

  private static Response press(String member, String back) {
    return browser().formParam("member", member).formParam("back", back).post("/demo/sign-in");
  }

  private static String marta() {
    Matcher id = MARTA.matcher(browser().get("/sign-in").asString());
    assertThat(id.find()).isTrue();
    return id.group(1);
  }

  private static RequestSpecification browser() {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .header("Sec-Fetch-Site", "same-origin");
  }
}
