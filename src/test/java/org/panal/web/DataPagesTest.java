package org.panal.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.access.Sessions;
import org.panal.shared.Role;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;

/** A member takes everything with them, or leaves for good; admins see what is due. */
@QuarkusTest
class DataPagesTest {
  @Inject Sessions sessions;
  @Inject Evenings evenings;
  @Inject Rows rows;

  private UUID marta;
  private String here;

  @BeforeEach
  void marta() {
    marta = rows.member("Marta Gil");
    here = sessions.open(marta, "a phone");
  }

  @Test
  void the_pages_are_sound_in_both_languages() {
    String admins = sessions.open(rows.member("Nuria Vidal", Role.ADMIN), "a phone");
    for (String language : new String[] {"en", "es"}) {
      for (String path : new String[] {"/settings/data", "/settings/data/erase", "/privacy"}) {
        Html.mustBeSound(browser(here).cookie("language", language).get(path).asString());
      }
      String path = "/manage/retention";
      Html.mustBeSound(browser(admins).cookie("language", language).get(path).asString());
      Html.mustBeSound(browser(admins).cookie("language", language).get("/settings").asString());
    }
    given().accept("text/html").get("/privacy").then().statusCode(200);
  }

  @Test
  void everything_about_them_is_one_file() {
    Response file = browser(here).accept("*/*").get("/settings/data/panal.json");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.header("Content-Disposition")).contains("attachment", "panal.json");
    assertThat(file.header("Cache-Control")).isEqualTo("no-store");
    assertThat(file.jsonPath().getString("tables.member[0].name")).isEqualTo("Marta Gil");
    As.member(marta)
        .get("/api/v1/me/data")
        .then()
        .statusCode(200)
        .body("tables.member[0].email", equalTo(marta + "@example.org"));
  }

  @Test
  void a_browser_that_was_left_open_is_asked_who_it_is() {
    rows.change(
        "UPDATE session SET created_at = DATE_SUB(created_at, INTERVAL 10 MINUTE)"
            + " WHERE member_id = ?1",
        marta);
    String page = browser(here).get("/settings/data").asString();
    Html.mustBeSound(page);
    assertThat(page)
        .contains("action=\"/sign-in\"", "value=\"/settings/data\"", marta + "@example.org")
        .doesNotContain("panal.json", "/settings/data/erase");
    for (String path : new String[] {"/settings/data/panal.json", "/settings/data/erase"}) {
      browser(here)
          .accept("*/*")
          .get(path)
          .then()
          .statusCode(303)
          .header("Location", endsWith("/settings/data"));
    }
    browser(here).formParam("sure", "true").post("/settings/data/erase").then().statusCode(303);
    given()
        .cookie("sid", here)
        .header("Sec-Fetch-Site", "same-origin")
        .delete("/api/v1/me/data")
        .then()
        .statusCode(403)
        .body("code", equalTo("session.not-fresh"));
    assertThat(sessions.find(here)).isPresent();
  }

  @Test
  void whoever_is_sure_is_gone_and_signed_out_everywhere() {
    String elsewhere = sessions.open(marta, "a laptop");
    Response unsure = browser(here).post("/settings/data/erase");
    assertThat(unsure.statusCode()).isEqualTo(422);
    Html.mustBeSound(unsure.asString());
    assertThat(unsure.asString()).contains("id=\"sure-error\"");
    browser(here)
        .formParam("sure", "true")
        .post("/settings/data/erase")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/events"))
        .header("Clear-Site-Data", containsString("\"storage\""))
        .cookie("sid", "");
    assertThat(sessions.find(here)).isEmpty();
    assertThat(sessions.find(elsewhere)).isEmpty();
  }

  @Test
  void whoever_is_counted_on_reads_why_they_cannot_go() {
    Evening evening = evenings.forSeats(3);
    String organisers = sessions.open(evening.organiser().mustBeMember(), "a phone");
    Response page = browser(organisers).formParam("sure", "true").post("/settings/data/erase");
    assertThat(page.statusCode()).isEqualTo(409);
    Html.mustBeSound(page.asString());
    assertThat(page.asString()).contains("an event still to come");
    As.member(evening.organiser().mustBeMember())
        .delete("/api/v1/me/data")
        .then()
        .statusCode(409)
        .body("code", equalTo("privacy.runs-events"));
  }

  @Test
  void by_the_api_too_one_erases_oneself_and_admins_erase_others() {
    As.member(marta).delete("/api/v1/me/data").then().statusCode(204);
    assertThat(sessions.find(here)).isEmpty();
    UUID iker = rows.member("Iker Etxea");
    String path = "/api/v1/members/" + iker + "/data";
    As.nobody().delete(path).then().statusCode(401);
    As.member(rows.member("Carmen Leal", Role.ORGANISER)).delete(path).then().statusCode(403);
    UUID admin = rows.member("Nuria Vidal", Role.ADMIN);
    As.member(admin).delete(path).then().statusCode(204);
    As.member(admin).delete(path).then().statusCode(404);
  }

  @Test
  void only_admins_see_what_is_due() {
    for (String path : new String[] {"/api/v1/retentions", "/api/v1/retentions/done"}) {
      As.member(marta).get(path).then().statusCode(403);
      As.nobody().get(path).then().statusCode(401);
      As.member(rows.member("Nuria Vidal", Role.ADMIN)).get(path).then().statusCode(200);
    }
    browser(here).get("/manage/retention").then().statusCode(403);
    anybody().get("/manage/retention").then().statusCode(303);
    assertThat(browser(here).get("/settings").asString()).doesNotContain("/manage/retention");
  }

  private static RequestSpecification browser(String session) {
    return anybody().cookie("sid", session);
  }

  private static RequestSpecification anybody() {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .header("Sec-Fetch-Site", "same-origin");
  }
}
