package org.panal.kiosk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.panal.checkin.Badges;
import org.panal.checkin.DeviceToken;
import org.panal.checkin.Devices;
import org.panal.checkin.DoorConsent;
import org.panal.checkin.DoorConsents;
import org.panal.checkin.Pass;
import org.panal.introduction.Rounds;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Once;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Tablets;

/** The tablet at a door, without a script: what it shows, whom it lets in, what it keeps back. */
@QuarkusTest
class KioskPagesTest {
  @Inject Tablets tablets;
  @Inject Devices devices;
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Badges badges;
  @Inject DoorConsents consents;
  @Inject Rounds rounds;
  @Inject Rows rows;
  @Inject Once once;

  private static RequestSpecification at(DeviceToken tablet) {
    return given()
        .cookie("device", tablet.token())
        .header("Sec-Fetch-Site", "same-origin")
        .header("Accept", "text/html")
        .redirects()
        .follow(false);
  }

  private static RequestSpecification form(DeviceToken tablet) {
    return at(tablet).contentType("application/x-www-form-urlencoded; charset=UTF-8");
  }

  private UUID going(Evening evening, String name) {
    UUID id = rows.member(name);
    guests.answer(id, evening, RsvpForm.yes());
    return id;
  }

  /** Sends the one field, and reads the screen that it leads to. */
  private static String typed(DeviceToken tablet, String q) {
    Response sent = form(tablet).formParam("q", q).post("/kiosk/check-ins");
    assertThat(sent.statusCode()).isEqualTo(303);
    return at(tablet).urlEncodingEnabled(false).get(sent.header("Location")).asString();
  }

  @Test
  void a_browser_becomes_a_tablet_by_a_code_that_somebody_confirms() {
    Evening evening = tablets.open(null);
    RequestSpecification nobody = given().redirects().follow(false);
    assertThat(nobody.get("/kiosk").asString()).contains("Pair this tablet");
    Response asked =
        given()
            .redirects()
            .follow(false)
            .header("Sec-Fetch-Site", "same-origin")
            .contentType("application/x-www-form-urlencoded")
            .post("/kiosk/pairing");
    String secret = asked.cookie("pairing");
    String waiting = given().cookie("pairing", secret).get("/kiosk/pairing").asString();
    Matcher code = Pattern.compile("[0-9A-Z]{4} [0-9A-Z]{4}").matcher(waiting);
    assertThat(code.find()).isTrue();
    As.member(evening.organiser().mustBeMember())
        .contentType("application/x-www-form-urlencoded")
        .formParam("code", code.group())
        .formParam("name", "Door")
        .post("/manage/events/" + evening.code() + "/door/tablets")
        .then()
        .statusCode(303);
    assertThat(given().cookie("pairing", secret).get("/kiosk/pairing").asString())
        .contains("Open the door");
    Response begun =
        given()
            .redirects()
            .follow(false)
            .cookie("pairing", secret)
            .header("Sec-Fetch-Site", "same-origin")
            .contentType("application/x-www-form-urlencoded")
            .post("/kiosk/pairing/begin");
    assertThat(begun.header("Location")).endsWith("/kiosk");
    String idle = given().cookie("device", begun.cookie("device")).get("/kiosk").asString();
    assertThat(idle).contains("Hello!", "Nobody here yet");
  }

  @Test
  void while_it_waits_it_shows_a_count_and_nobody() {
    Evening evening = tablets.open(null);
    UUID marta = going(evening, "Marta Gil");
    DeviceToken tablet = tablets.pair(evening);
    form(tablet).formParam("member", marta).post("/kiosk/check-ins").then().statusCode(303);
    String idle = at(tablet).get("/kiosk").asString();
    assertThat(idle).contains("1 of 1 here").doesNotContain("Marta", "Gil", marta.toString());
  }

  @Test
  void a_pass_a_typed_code_and_a_name_each_suffice() {
    Evening evening = tablets.open(null);
    DeviceToken tablet = tablets.pair(evening);
    UUID marta = going(evening, "Marta Gil");
    UUID ana = going(evening, "Ana Ribera");
    going(evening, "José Núñez-García");
    Pass first = once.run(() -> badges.get(Guests.as(marta), evening.code()));
    Pass second = once.run(() -> badges.get(Guests.as(ana), evening.code()));
    assertThat(typed(tablet, first.payload())).contains("Welcome, Marta!", "k-ok", "sound-rise");
    assertThat(typed(tablet, second.typed())).contains("Welcome, Ana!");
    assertThat(typed(tablet, second.typed())).contains("already in, Ana", "k-warn");
    String found = typed(tablet, "garcia jose");
    assertThat(found).contains("<mark>José</mark> N.", "That’s me").doesNotContain("Núñez");
    assertThat(typed(tablet, "jo")).contains("at least three letters");
    assertThat(typed(tablet, "7QK4 M2XV")).contains("We can’t find that code", "k-bad");
  }

  @Test
  void whom_it_let_in_alone_and_could_not_sign_up_the_team_settles_on_its_panel() {
    Evening evening = tablets.open(null);
    DeviceToken tablet = tablets.pair(evening);
    String staff = devices.list(evening.organiser(), evening.code()).get(0).staffCode();
    String nonce = Tablets.nonce();
    Tablets.as(tablet)
        .body(
            "{\"nonce\": \"%s\", \"name\": \"Lucía Prado\", \"email\": \"lucia@\", \"at\": \"%s\"}"
                .formatted(nonce, Instant.now()))
        .post("/api/v1/occurrences/" + evening.code() + "/door/walk-ins")
        .then()
        .statusCode(200);
    assertThat(at(tablet).get("/kiosk").asString()).contains("1 to settle").doesNotContain("Lucía");
    String panel = form(tablet).formParam("code", staff).post("/kiosk/staff").asString();
    assertThat(panel)
        .contains("Lucía Prado", "No mail can reach that address", "Try again", "Throw away")
        .doesNotContain("lucia@");
    RequestSpecification settling =
        form(tablet).formParam("nonce", nonce).formParam("how", "TRY_AGAIN");
    settling.formParam("code", "000000").post("/kiosk/staff/settle").then().statusCode(403);
    Response wrong =
        form(tablet)
            .formParam("nonce", nonce)
            .formParam("how", "TRY_AGAIN")
            .formParam("code", staff)
            .post("/kiosk/staff/settle");
    assertThat(wrong.statusCode()).isEqualTo(409);
    assertThat(wrong.asString()).contains("Lucía Prado", "role=\"alert\"");
    Response right =
        form(tablet)
            .formParam("nonce", nonce)
            .formParam("how", "TRY_AGAIN")
            .formParam("email", UUID.randomUUID() + "@example.org")
            .formParam("code", staff)
            .post("/kiosk/staff/settle");
    assertThat(right.statusCode()).isEqualTo(200);
    assertThat(right.asString()).contains("Lucía P.").doesNotContain("Lucía Prado", "to settle");
  }

  @Test
  void a_result_is_gone_after_a_minute_and_for_every_other_tablet() {
    Evening evening = tablets.open(null);
    UUID marta = going(evening, "Marta Gil");
    DeviceToken tablet = tablets.pair(evening);
    String told =
        form(tablet).formParam("member", marta).post("/kiosk/check-ins").header("Location");
    String path = told.substring(told.indexOf("/kiosk"));
    assertThat(at(tablet).get(path).asString()).contains("Welcome, Marta!");
    assertThat(at(tablets.pair(tablets.open(null))).get(path).statusCode()).isEqualTo(303);
    assertThat(given().redirects().follow(false).get(path).statusCode()).isEqualTo(303);
    rows.change("UPDATE check_in SET server_time = server_time - INTERVAL 2 MINUTE");
    assertThat(at(tablet).get(path).statusCode()).isEqualTo(303);
  }

  @Test
  void all_that_a_tablet_keeps_is_there_for_everybody_and_nobodys() {
    Response worker = given().get("/kiosk/worker.js");
    assertThat(worker.header("Service-Worker-Allowed")).isEqualTo("/kiosk");
    assertThat(worker.contentType()).startsWith("text/javascript");
    assertThat(worker.asString()).matches("(?s)const VERSION = \"[0-9a-f]{16}\";.*");
    Matcher shell = Pattern.compile("const SHELL = \\[(.*?)];").matcher(worker.asString());
    assertThat(shell.find()).isTrue();
    List<String> kept =
        Pattern.compile("\"([^\"]+)\"")
            .matcher(shell.group(1))
            .results()
            .map(hit -> hit.group(1))
            .toList();
    assertThat(kept).hasSizeGreaterThan(20);
    for (String path : kept) {
      assertThat(given().get(path).statusCode()).as(path).isEqualTo(200);
    }
    String spanish =
        given().header("Accept-Language", "es").get("/kiosk/offline?language=es").asString();
    assertThat(spanish).contains("lang=\"es\"", "%name%", "seguimos registrando");
    assertThat(kept).anyMatch(path -> spanish.contains("data-reader=\"" + path + "\""));
    for (String script :
        kept.stream().filter(path -> path.contains("/kiosk/") && path.endsWith(".js")).toList()) {
      Pattern.compile("from \"\\./([a-z]+\\.js)\"")
          .matcher(given().get(script).asString())
          .results()
          .forEach(hit -> assertThat(kept).contains("/assets/kiosk/" + hit.group(1)));
    }
  }

  @Test
  void not_you_undoes_it() {
    Evening evening = tablets.open(null);
    UUID marta = going(evening, "Marta Gil");
    DeviceToken tablet = tablets.pair(evening);
    String told =
        form(tablet).formParam("member", marta).post("/kiosk/check-ins").header("Location");
    form(tablet).post(told.substring(told.indexOf("/kiosk")) + "/undo").then().statusCode(303);
    assertThat(at(tablet).get("/kiosk").asString()).contains("Nobody here yet");
  }

  @Test
  void whoever_is_welcome_sees_whom_to_look_for_if_they_allow_it() {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    rounds.draw(evening.organiser(), evening.code());
    once.run(() -> rounds.publish(evening.organiser(), evening.code(), 1));
    tablets.beganMinutesAgo(evening, 5);
    DeviceToken tablet = tablets.pair(evening);
    String quiet = in(tablet, marta);
    assertThat(quiet).contains("Welcome, Marta!").doesNotContain("Ana");
    once.run(() -> consents.set(Guests.as(ana), new DoorConsent(true, false)));
    once.run(() -> consents.set(Guests.as(marta), new DoorConsent(true, false)));
    String ofAna = in(tablet, ana);
    assertThat(ofAna).contains("Say hello tonight to", "Marta", "Here already");
    assertThat(ofAna).doesNotContain("Gil", "@");
    Tablets.as(tablet)
        .get("/api/v1/occurrences/" + evening.code() + "/door/introductions?language=en")
        .then()
        .statusCode(200)
        .body("find { it.visitor == '" + ana + "' }.meet.firstName", equalTo(List.of("Marta")))
        .body("find { it.visitor == '" + ana + "' }.meet.here", equalTo(List.of(true)));
  }

  private String in(DeviceToken tablet, UUID member) {
    String told =
        form(tablet).formParam("member", member).post("/kiosk/check-ins").header("Location");
    return at(tablet).get(told).asString();
  }

  @Test
  void somebody_who_did_not_sign_up_gets_a_place_or_is_told_that_there_is_none() {
    Evening evening = tablets.open(1);
    DeviceToken tablet = tablets.pair(evening);
    assertThat(at(tablet).get("/kiosk/walk-in").asString()).contains("I’m coming in");
    Response wrong =
        form(tablet).formParam("name", "Lucía").formParam("email", "no").post("/kiosk/walk-in");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.asString()).contains("Lucía");
    Response in = walkIn(tablet, "Lucía Prado");
    assertThat(at(tablet).get(in.header("Location")).asString()).contains("Welcome, Lucía!");
    Response full = walkIn(tablet, "Late Comer");
    assertThat(full.statusCode()).isEqualTo(409);
    assertThat(full.asString()).contains("Full tonight");
  }

  private static Response walkIn(DeviceToken tablet, String name) {
    return form(tablet)
        .formParam("name", name)
        .formParam("email", UUID.randomUUID() + "@example.org")
        .post("/kiosk/walk-in");
  }

  @Test
  void the_door_says_when_it_opens_and_that_it_is_over() {
    Evening evening = tablets.open(null);
    DeviceToken tablet = tablets.pair(evening);
    tablets.beganMinutesAgo(evening, -90);
    assertThat(at(tablet).get("/kiosk").asString()).contains("The door opens at");
    tablets.beganMinutesAgo(evening, 121);
    assertThat(at(tablet).get("/kiosk").asString()).contains("is over");
    rows.change(
        "UPDATE occurrence SET cancelled_at = UTC_TIMESTAMP() WHERE code = ?1", evening.code());
    assertThat(at(tablet).get("/kiosk").asString()).contains("is cancelled");
  }

  @Test
  void the_team_lets_in_undoes_and_puts_the_tablet_away_by_its_code() {
    Evening evening = tablets.open(1);
    going(evening, "Marta Gil");
    UUID waiting = going(evening, "Ana Ribera");
    DeviceToken tablet = tablets.pair(evening);
    String code = devices.list(evening.organiser(), evening.code()).get(0).staffCode();
    assertThat(form(tablet).formParam("code", "000").post("/kiosk/staff").statusCode())
        .isEqualTo(403);
    String panel =
        form(tablet).formParam("code", code).formParam("q", "ana").post("/kiosk/staff").asString();
    assertThat(panel).contains("Ana R.", "Let in");
    Response let =
        form(tablet)
            .formParam("code", code)
            .formParam("member", waiting)
            .formParam("nonce", Tablets.nonce())
            .formParam("reason", "speaker")
            .post("/kiosk/staff/let-in");
    assertThat(at(tablet).get(let.header("Location")).asString()).contains("Welcome, Ana!");
    form(tablet)
        .formParam("code", code)
        .formParam("member", waiting)
        .post("/kiosk/staff/undo")
        .then()
        .statusCode(200);
    assertThat(at(tablet).get("/kiosk").asString()).contains("Nobody here yet");
    for (String nobody : List.of("let-in", "undo")) {
      form(tablet).formParam("code", code).post("/kiosk/staff/" + nobody).then().statusCode(200);
    }
    form(tablet).formParam("code", code).post("/kiosk/staff/unpair").then().statusCode(303);
    assertThat(at(tablet).get("/kiosk").asString()).contains("Pair this tablet");
  }

  @Test
  void every_screen_speaks_spanish_too() {
    Evening evening = tablets.open(null);
    UUID marta = going(evening, "Marta Gil");
    DeviceToken tablet = tablets.pair(evening);
    assertThat(at(tablet).cookie("language", "es").get("/kiosk").asString())
        .contains("¡Hola!", "Enseña tu código");
    String told =
        form(tablet).formParam("member", marta).post("/kiosk/check-ins").header("Location");
    assertThat(at(tablet).cookie("language", "es").get(told).asString())
        .contains("¡Hola, Marta!", "Ya estás dentro");
    assertThat(Set.of(at(tablet).get("/kiosk").header("Cache-Control")))
        .containsExactly("no-store");
  }
}
