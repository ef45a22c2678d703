package org.panal.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.access.Sessions;
import org.panal.access.SignIns;
import org.panal.notice.NoticeSender;
import org.panal.privacy.Retentions;
import org.panal.shared.Secrets;
import org.panal.shared.Time;
import org.panal.testing.AtOnce;
import org.panal.testing.ClockAt;
import org.panal.testing.MailServer;
import org.panal.testing.Mails;
import org.panal.testing.Rows;
import org.panal.testing.SecurityLines;

/** Signing in and joining by mail, with a real mail server in between. */
@QuarkusTest
@WithTestResource(MailServer.class)
class SignInByMailTest {
  private static final AtomicInteger DAYS = new AtomicInteger();

  @Inject NoticeSender sender;
  @Inject Sessions sessions;
  @Inject Retentions retentions;
  @Inject Rows rows;

  private final String stranger = UUID.randomUUID() + "@example.org";
  private UUID marta;
  private String martas;
  private Instant now;

  /** Each test has a day of its own, so that none counts against another's limits. */
  @BeforeEach
  void another_day() {
    at(Instant.parse("2026-11-23T09:00:00Z").plus(Duration.ofDays(DAYS.incrementAndGet())));
    marta = rows.member("Marta Gil");
    martas = marta + "@example.org";
    agreed(marta);
  }

  private void agreed(UUID member) {
    rows.change(
        "INSERT INTO consent (id, member_id, text_version, language, given_at)"
            + " VALUES (UUID(), ?1, ?2, 'EN', ?3)",
        member,
        SignIns.CONSENT,
        now);
  }

  @Test
  void the_pages_are_sound() {
    String cookie = asked(stranger);
    Html.mustBeSound(browser("").get("/sign-in").asString());
    Html.mustBeSound(ask("nowhere", "/events").asString());
    Html.mustBeSound(browser(cookie).get("/sign-in/code").asString());
    Html.mustBeSound(type(cookie, "nothing").asString());
    Html.mustBeSound(browser(cookie).get("/sign-in/link/" + link(stranger)).asString());
    Html.mustBeSound(browser("").get("/sign-in/link/" + link(stranger)).asString());
    Html.mustBeSound(browser("").get("/sign-in/link/unknown").asString());
    type(cookie, code(stranger));
    Html.mustBeSound(browser(cookie).get("/sign-in/join").asString());
    Html.mustBeSound(join(cookie, "", false).asString());
  }

  @Test
  void the_code_signs_in_where_it_was_asked_for_and_leads_back() {
    Response asking = ask(" " + martas.toUpperCase() + " ", "/events/ABC?day=1");
    assertThat(asking.statusCode()).isEqualTo(303);
    assertThat(asking.header("Location")).endsWith("/sign-in/code");
    assertThat(asking.header("Set-Cookie")).contains("asking=", "HttpOnly", "SameSite=Lax");
    sender.sendDue();
    Response in;
    try (SecurityLines log = new SecurityLines()) {
      in = type(asking.cookie("asking"), code(martas));
      assertThat(log.of("signed-in"))
          .singleElement()
          .asString()
          .contains("\"how\":\"mail\"", marta.toString())
          .doesNotContain("@", code(martas), in.cookie("sid"));
    }
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(in.header("Location")).endsWith("/events/ABC?day=1");
    assertThat(in.cookie("asking")).isEmpty();
    assertThat(sessions.find(in.cookie("sid")))
        .hasValueSatisfying(who -> assertThat(who.memberId()).isEqualTo(marta));
    assertThat(verified(marta)).isTrue();
  }

  @Test
  void a_code_is_read_as_people_type_it() {
    String cookie = asked(martas);
    String code = code(martas);
    assertThat(type(cookie, " " + code.substring(0, 3) + "-" + code.substring(3)).statusCode())
        .isEqualTo(303);
  }

  @Test
  void the_answer_is_the_same_for_every_address() {
    Response known = ask(martas, "/events");
    Response unknown = ask(stranger, "/events");
    assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
    assertThat(unknown.asString()).isEqualTo(known.asString());
    assertThat(headers(unknown)).isEqualTo(headers(known));
    String knownPage = browser(known.cookie("asking")).get("/sign-in/code").asString();
    String unknownPage = browser(unknown.cookie("asking")).get("/sign-in/code").asString();
    assertThat(unknownPage.replace(stranger, martas)).isEqualTo(knownPage);
  }

  @Test
  void one_mail_comes_in_both_forms_and_leads_only_to_the_configured_host() throws Exception {
    given()
        .redirects()
        .follow(false)
        .header("Sec-Fetch-Site", "same-origin")
        .header("Host", "evil.example")
        .formParam("email", martas)
        .post("/sign-in")
        .then()
        .statusCode(303);
    sender.sendDue();
    assertThat(MailServer.mailsTo(martas)).hasSize(1);
    MimeMessage mail = Mails.latestTo(martas);
    assertThat(mail.getSubject()).isEqualTo("Your code for Panal");
    assertThat(Mails.text(mail))
        .doesNotContain("links it to your membership")
        .contains("Marta, here is your code", "http://panal.example/sign-in/link/")
        .doesNotContain("evil");
    assertThat(Mails.html(mail))
        .contains("<html lang=\"en\">", "href=\"http://panal.example/sign-in/link/")
        .doesNotContain("evil");
  }

  @Test
  void the_mail_speaks_the_language_of_the_form_and_invites_who_is_new() throws Exception {
    browser("").cookie("language", "es").formParam("email", stranger).post("/sign-in");
    sender.sendDue();
    MimeMessage mail = Mails.latestTo(stranger);
    assertThat(mail.getSubject()).isEqualTo("Únete a Panal");
    assertThat(Mails.text(mail)).contains("Para unirte", "en el mismo navegador");
    assertThat(Mails.html(mail)).contains("<html lang=\"es\">");
  }

  @Test
  void whoever_is_new_gives_a_name_and_agrees() {
    String cookie = asked(stranger);
    assertThat(type(cookie, code(stranger)).header("Location")).endsWith("/sign-in/join");
    Response without = join(cookie, "Ada & Prieto", false);
    assertThat(without.statusCode()).isEqualTo(422);
    assertThat(without.asString())
        .contains("value=\"Ada &amp; Prieto\"", "id=\"agrees-error\"", "<title>Error:");
    assertThat(join(cookie, " ", true).asString()).contains("id=\"name-error\"");
    Response in = join(cookie, "Ada Prieto", true);
    assertThat(in.statusCode()).isEqualTo(303);
    UUID ada = sessions.find(in.cookie("sid")).orElseThrow().mustBeMember();
    assertThat(verified(ada)).isTrue();
    assertThat(rows.value("SELECT email FROM member WHERE id = ?1", ada)).isEqualTo(stranger);
    assertThat(
            rows.value(
                "SELECT COUNT(*) FROM consent WHERE member_id = ?1 AND text_version = ?2"
                    + " AND given_at = ?3",
                ada,
                SignIns.CONSENT,
                now))
        .isEqualTo(1L);
    assertThat(join(cookie, "Ada Prieto", true).statusCode()).isEqualTo(410);
  }

  @Test
  void whom_an_organiser_entered_is_asked_once_whether_they_agree() {
    UUID ana = rows.member("A. Ribera");
    String anas = ana + "@example.org";
    String cookie = asked(anas);
    assertThat(type(cookie, code(anas)).header("Location")).endsWith("/sign-in/join");
    assertThat(verified(ana)).isFalse();
    String page = browser(cookie).get("/sign-in/join").asString();
    Html.mustBeSound(page);
    assertThat(page).contains("value=\"A. Ribera\"");
    assertThat(join(cookie, "Ana Ribera", false).statusCode()).isEqualTo(422);
    Response in = join(cookie, "Ana Ribera", true);
    assertThat(sessions.find(in.cookie("sid")).orElseThrow().memberId()).isEqualTo(ana);
    assertThat(verified(ana)).isTrue();
    assertThat(rows.value("SELECT name FROM member WHERE id = ?1", ana)).isEqualTo("Ana Ribera");
    assertThat(rows.value("SELECT text_version FROM consent WHERE member_id = ?1", ana))
        .isEqualTo(SignIns.CONSENT);
    String again = asked(anas);
    assertThat(type(again, code(anas)).header("Location")).endsWith("/events");
  }

  @Test
  void nobody_joins_without_a_confirmed_address() {
    String cookie = asked(stranger);
    assertThat(join(cookie, "Ada Prieto", true).statusCode()).isEqualTo(410);
    assertThat(join("made-up", "Ada Prieto", true).statusCode()).isEqualTo(410);
    assertThat(browser(cookie).get("/sign-in/join").statusCode()).isEqualTo(303);
  }

  @Test
  void looking_at_the_link_a_hundred_times_leaves_it_good() {
    String cookie = asked(martas);
    String link = "/sign-in/link/" + link(martas);
    for (int i = 0; i < 100; i++) {
      browser("").get(link).then().statusCode(200);
      browser("").head(link).then().statusCode(200);
    }
    browser(cookie).get(link).then().statusCode(200).body(containsString("<form method=\"post\""));
    Response in = browser(cookie).post(link);
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(sessions.find(in.cookie("sid"))).isPresent();
    assertThat(browser(cookie).post(link).statusCode()).isEqualTo(410);
    assertThat(browser(cookie).get(link).statusCode()).isEqualTo(410);
  }

  @Test
  void another_browser_cannot_use_the_link_and_says_where_to_go() {
    String cookie = asked(martas);
    String link = "/sign-in/link/" + link(martas);
    for (String other : List.of("", "made-up", asked(stranger))) {
      assertThat(browser(other).get(link).asString())
          .contains("Go back to where you asked")
          .doesNotContain("<form method=\"post\">");
      Response refused = browser(other).post(link);
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.cookie("sid")).isNull();
    }
    assertThat(browser(cookie).post(link).statusCode()).isEqualTo(303);
  }

  @Test
  void the_code_is_worth_nothing_in_another_browser() {
    asked(martas);
    assertThat(type("", code(martas)).statusCode()).isEqualTo(410);
    assertThat(type(asked(stranger), code(martas)).statusCode()).isEqualTo(422);
  }

  @Test
  void code_and_link_are_over_after_ten_minutes() {
    String cookie = asked(martas);
    String code = code(martas);
    at(now.plus(Duration.ofMinutes(10)));
    assertThat(type(cookie, code).statusCode()).isEqualTo(410);
    String link = "/sign-in/link/" + link(martas);
    assertThat(browser(cookie).get(link).statusCode()).isEqualTo(410);
    Response late = browser(cookie).post(link);
    assertThat(late.statusCode()).isEqualTo(410);
    assertThat(late.asString()).contains("This code or link no longer works", "href=\"/sign-in\"");
  }

  @Test
  void a_mail_that_leaves_too_late_does_not_leave() {
    ask(martas, "/events");
    at(now.plus(Duration.ofMinutes(10)));
    sender.sendDue();
    assertThat(MailServer.mailsTo(martas)).isEmpty();
  }

  @Test
  void the_fifth_wrong_code_ends_it() {
    String cookie = asked(martas);
    String wrong = other(code(martas));
    for (int left = 4; left > 0; left--) {
      Response again = type(cookie, wrong);
      assertThat(again.statusCode()).isEqualTo(422);
      assertThat(again.asString())
          .contains("id=\"code-error\"", left == 1 ? "One try" : left + " tries");
    }
    assertThat(type(cookie, wrong).statusCode()).isEqualTo(410);
    assertThat(type(cookie, code(martas)).statusCode()).isEqualTo(410);
    assertThat(browser(cookie).post("/sign-in/link/" + link(martas)).statusCode()).isEqualTo(410);
  }

  @Test
  void five_tries_are_five_even_at_once() {
    String cookie = asked(martas);
    String wrong = other(code(martas));
    List<Integer> answers = java.util.Collections.synchronizedList(new ArrayList<>());
    try (AtOnce atOnce = new AtOnce(8)) {
      atOnce.run(
          IntStream.range(0, 8).boxed().toList(),
          each -> answers.add(type(cookie, wrong).statusCode()));
    }
    assertThat(answers).filteredOn(status -> status == 422).hasSize(4);
    assertThat(type(cookie, code(martas)).statusCode()).isEqualTo(410);
  }

  @Test
  void a_code_used_twice_at_once_opens_one_session() {
    String cookie = asked(martas);
    String code = code(martas);
    List<Integer> answers = java.util.Collections.synchronizedList(new ArrayList<>());
    try (AtOnce atOnce = new AtOnce(6)) {
      atOnce.run(
          IntStream.range(0, 6).boxed().toList(),
          each -> answers.add(type(cookie, code).statusCode()));
    }
    assertThat(answers).containsOnlyOnce(303);
    assertThat(rows.value("SELECT COUNT(*) FROM session WHERE member_id = ?1", marta))
        .isEqualTo(1L);
  }

  @Test
  void a_newer_mail_takes_the_place_of_the_former() {
    String former = asked(martas);
    String formerCode = code(martas);
    String formerLink = link(martas);
    String newer = asked(martas);
    assertThat(type(former, formerCode).statusCode()).isEqualTo(410);
    assertThat(browser(newer).post("/sign-in/link/" + formerLink).statusCode()).isEqualTo(410);
    assertThat(type(newer, code(martas)).statusCode()).isEqualTo(303);
  }

  @Test
  void five_mails_an_hour_go_to_an_address_whoever_has_it() {
    for (String address : List.of(martas, stranger)) {
      for (int i = 0; i < 5; i++) {
        assertThat(ask(address, "/events").statusCode()).isEqualTo(303);
      }
      Response refused = ask(address, "/events");
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(3599, 3601);
      assertThat(refused.asString()).contains("Five mails went to this address");
    }
    assertThat(ask(UUID.randomUUID() + "@example.org", "/events").statusCode()).isEqualTo(303);
    at(now.plus(Duration.ofMinutes(61)));
    assertThat(ask(martas, "/events").statusCode()).isEqualTo(303);
  }

  @Test
  void ten_wrong_codes_a_minute_are_the_most_from_one_client() {
    for (int person = 0; person < 3; person++) {
      String someone = rows.member("Somebody") + "@example.org";
      String cookie = asked(someone);
      String wrong = other(code(someone));
      for (int i = 0; i < 4 && person * 4 + i < 10; i++) {
        assertThat(type(cookie, wrong).statusCode()).isEqualTo(422);
      }
    }
    String cookie = asked(martas);
    Response refused = type(cookie, code(martas));
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 61);
    at(now.plus(Duration.ofSeconds(61)));
    assertThat(type(cookie, code(martas)).statusCode()).isEqualTo(303);
  }

  @Test
  void a_session_from_before_is_not_kept() {
    String former = sessions.open(marta, "the same browser");
    String cookie = asked(martas);
    Response in =
        browser(cookie).cookie("sid", former).formParam("code", code(martas)).post("/sign-in/code");
    assertThat(in.cookie("sid")).isNotEqualTo(former);
    assertThat(sessions.find(former)).isEmpty();
  }

  @Test
  void no_code_signs_in_to_another_site_or_for_one() {
    String cookie = asked(martas);
    given()
        .redirects()
        .follow(false)
        .header("Sec-Fetch-Site", "cross-site")
        .cookie("asking", cookie)
        .formParam("code", code(martas))
        .post("/sign-in/code")
        .then()
        .statusCode(403);
    Response asking = ask(martas, "//evil.example/");
    sender.sendDue();
    assertThat(type(asking.cookie("asking"), code(martas)).header("Location"))
        .endsWith("/events")
        .doesNotContain("evil");
  }

  @Test
  void what_cannot_be_an_address_comes_back_with_what_was_typed() {
    Response page = ask("no \"where", "/events/ABC");
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.asString())
        .contains("value=\"no &quot;where\"", "id=\"email-error\"", "value=\"/events/ABC\"");
  }

  @Test
  void behind_https_the_cookie_belongs_to_this_host_alone() {
    browser("")
        .header("X-Forwarded-Proto", "https")
        .formParam("email", martas)
        .post("/sign-in")
        .then()
        .header("Set-Cookie", containsString("asking="));
    browser("").get("/sign-in/code").then().header("Location", endsWith("/sign-in"));
  }

  @Test
  void nothing_that_lets_in_stands_in_the_database() {
    String cookie = asked(martas);
    String row =
        (String)
            rows.value(
                "SELECT CONCAT_WS(' ', browser_hash, code_hash, link_hash) FROM sign_in_code"
                    + " WHERE email = ?1",
                martas);
    assertThat(row).doesNotContain(cookie, code(martas), link(martas), Secrets.hash(code(martas)));
  }

  @Test
  void what_is_over_is_forgotten() {
    asked(martas);
    at(now.plus(Duration.ofMinutes(61)));
    retentions.forgetSoon();
    assertThat(rows.value("SELECT COUNT(*) FROM sign_in_code WHERE email = ?1", martas))
        .isEqualTo(0L);
    assertThat(
            rows.value("SELECT COUNT(*) FROM attempts WHERE who_hash = ?1", Secrets.hash(martas)))
        .isEqualTo(0L);
  }

  private void at(Instant instant) {
    now = instant;
    QuarkusMock.installMockForType(new ClockAt(instant), Time.class);
  }

  private boolean verified(UUID member) {
    return rows.value("SELECT COUNT(verified_at) FROM member WHERE id = ?1", member).equals(1L);
  }

  /** The cookie of a browser that asked, once the mail has left. */
  private String asked(String email) {
    String cookie = ask(email, "/events").cookie("asking");
    sender.sendDue();
    return cookie;
  }

  private static Response ask(String email, String back) {
    return browser("").formParam("email", email).formParam("back", back).post("/sign-in");
  }

  private static Response type(String cookie, String code) {
    return browser(cookie).formParam("code", code).post("/sign-in/code");
  }

  private static Response join(String cookie, String name, boolean agrees) {
    RequestSpecification form = browser(cookie).formParam("name", name);
    return (agrees ? form.formParam("agrees", "true") : form).post("/sign-in/join");
  }

  private static String code(String address) {
    return Mails.found(Mails.latestTo(address), "(?m)^(\\d{3} \\d{3})\\r?$").replace(" ", "");
  }

  private static String link(String address) {
    return Mails.found(Mails.latestTo(address), "/sign-in/link/([\\w-]+)");
  }

  /** A code that is wrong for certain. */
  private static String other(String code) {
    return (code.charAt(0) == '1' ? "2" : "1") + code.substring(1);
  }

  private static List<String> headers(Response response) {
    return response.headers().asList().stream()
        .filter(header -> !List.of("date", "x-request-id").contains(header.getName().toLowerCase()))
        .map(SignInByMailTest::shape)
        .sorted()
        .toList();
  }

  /** Two secrets of the same length are the same to somebody who looks. */
  private static String shape(Header header) {
    return header.getName() + ": " + header.getValue().replaceAll("=[\\w-]{43}", "=secret");
  }

  private static RequestSpecification browser(String asking) {
    RequestSpecification browser =
        given()
            .redirects()
            .follow(false)
            .accept("text/html")
            .header("Sec-Fetch-Site", "same-origin");
    return asking.isEmpty() ? browser : browser.cookie("asking", asking);
  }
}
