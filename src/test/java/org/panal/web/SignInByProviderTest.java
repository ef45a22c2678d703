package org.panal.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.access.ProviderAccounts;
import org.panal.access.Sessions;
import org.panal.access.SignIns;
import org.panal.notice.NoticeSender;
import org.panal.shared.Role;
import org.panal.shared.Time;
import org.panal.testing.ClockAt;
import org.panal.testing.Guests;
import org.panal.testing.IdentityProvider;
import org.panal.testing.IdentityProvider.Person;
import org.panal.testing.MailServer;
import org.panal.testing.Mails;
import org.panal.testing.Rows;
import org.panal.testing.SecurityLines;

/** Signing in and joining through the space's identity provider, with a real little one. */
@QuarkusTest
@WithTestResource(value = MailServer.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class SignInByProviderTest {
  private static final String BACK = "http://panal.example/sign-in/provider/back?";

  private static final AtomicInteger DAYS = new AtomicInteger();

  @Inject NoticeSender sender;
  @Inject Sessions sessions;
  @Inject ProviderAccounts accounts;
  @Inject Rows rows;

  private final String subject = "sub|" + UUID.randomUUID();
  private final String stranger = UUID.randomUUID() + "@example.org";
  private UUID marta;
  private String martas;
  private Instant now = Instant.now();

  /** Each test has a day of its own, so that none finds what another left behind. */
  @BeforeEach
  void marta_is_a_member() {
    at(Instant.now().plus(Duration.ofDays(DAYS.incrementAndGet())));
    rows.change("DELETE FROM pace WHERE action = 'PROVIDER'");
    marta = rows.member("Marta Gil");
    martas = marta + "@example.org";
    rows.change(
        "INSERT INTO consent (id, member_id, text_version, language, given_at)"
            + " VALUES (UUID(), ?1, ?2, 'EN', ?3)",
        marta,
        SignIns.CONSENT,
        now);
    IdentityProvider.has(new Person(subject, martas, true, "Marta at the provider"));
  }

  @Test
  void the_button_is_on_the_page_and_may_lead_there_and_nowhere_else() {
    Response page = browser("").get("/sign-in");
    Html.mustBeSound(page.asString());
    assertThat(page.asString()).contains("Sign in with Valdemiel ID");
    assertThat(page.headers().getValues("Content-Security-Policy")).hasSize(1);
    assertThat(page.header("Content-Security-Policy"))
        .contains("form-action 'self' " + IdentityProvider.issuer() + ";", "default-src 'none'");
    assertThat(browser("").get("/events").header("Content-Security-Policy"))
        .contains("form-action 'self';");
  }

  @Test
  void whoever_leaves_takes_a_challenge_along_and_no_secret() {
    Response leaving = leave("/events");
    String there = leaving.header("Location");
    assertThat(there)
        .startsWith(IdentityProvider.issuer() + "/authorize?")
        .contains("response_type=code", "code_challenge_method=S256", "nonce=", "state=")
        .doesNotContain(leaving.cookie("asking"));
    assertThat(leaving.header("Set-Cookie")).contains("asking=", "HttpOnly", "SameSite=Lax");
  }

  @Test
  void a_new_account_with_a_members_address_comes_in_only_by_the_code_of_the_mail() {
    Response leaving = leave("/events/ABC?day=1");
    String cookie = leaving.cookie("asking");
    Response back = comeBack(cookie, there(leaving));
    assertThat(back.statusCode()).isEqualTo(303);
    assertThat(back.header("Location")).endsWith("/sign-in/code");
    assertThat(back.cookie("sid")).isNull();
    assertThat(linked(marta)).isEqualTo(0L);
    String page = browser(cookie).get("/sign-in/code").asString();
    Html.mustBeSound(page);
    assertThat(page).contains("Your account at Valdemiel ID is new here", martas);
    sender.sendDue();
    assertThat(Mails.text(Mails.latestTo(martas)))
        .contains("This also links it to your membership");
    Response in = browser(cookie).formParam("code", code(martas)).post("/sign-in/code");
    assertThat(in.header("Location")).endsWith("/events/ABC?day=1");
    assertThat(whoHas(in)).isEqualTo(marta);
    assertThat(linked(marta)).isEqualTo(1L);
    assertThat(rows.value("SELECT act FROM audit WHERE member_id = ?1", marta))
        .isEqualTo("ACCOUNT_LINKED");
  }

  @Test
  void a_linked_account_comes_in_at_once_whatever_its_address_says() {
    link();
    IdentityProvider.has(new Person(subject, "changed@example.org", false, "Marta"));
    try (SecurityLines log = new SecurityLines()) {
      Response in = through("/events/ABC");
      assertThat(in.header("Location")).endsWith("/events/ABC");
      assertThat(whoHas(in)).isEqualTo(marta);
      assertThat(log.of("signed-in"))
          .singleElement()
          .asString()
          .contains("\"how\":\"provider\"", marta.toString())
          .doesNotContain("@", subject, in.cookie("sid"));
    }
  }

  @Test
  void a_second_account_with_the_same_address_takes_nothing_over() {
    link();
    IdentityProvider.has(new Person(subject + "2", martas, true, "Not Marta"));
    Response back = through("/events");
    assertThat(back.header("Location")).endsWith("/sign-in/code");
    assertThat(back.cookie("sid")).isNull();
    assertThat(linked(marta)).isEqualTo(1L);
  }

  @Test
  void whoever_is_new_joins_with_a_name_and_a_yes() {
    IdentityProvider.has(new Person(subject, stranger, true, "Ada <Prieto>"));
    Response leaving = leave("/events");
    String cookie = leaving.cookie("asking");
    assertThat(comeBack(cookie, there(leaving)).header("Location")).endsWith("/sign-in/join");
    assertThat(browser(cookie).get("/sign-in/join").asString())
        .contains("value=\"Ada &lt;Prieto&gt;\"", stranger);
    assertThat(browser(cookie).formParam("name", "Ada").post("/sign-in/join").statusCode())
        .isEqualTo(422);
    Response in =
        browser(cookie)
            .formParam("name", "Ada Prieto")
            .formParam("agrees", "true")
            .post("/sign-in/join");
    UUID ada = whoHas(in);
    assertThat(linked(ada)).isEqualTo(1L);
    assertThat(rows.value("SELECT COUNT(*) FROM consent WHERE member_id = ?1", ada)).isEqualTo(1L);
    assertThat(whoHas(through("/events"))).isEqualTo(ada);
  }

  @Test
  void an_admin_who_comes_this_way_still_lacks_what_needs_a_passkey() {
    UUID nuria = rows.member("Nuria Vidal", Role.ADMIN);
    rows.change(
        "INSERT INTO provider_account (id, member_id, issuer, subject, linked_at)"
            + " VALUES (UUID(), ?1, ?2, ?3, ?4)",
        nuria,
        IdentityProvider.issuer(),
        subject,
        now);
    Response in = through("/events");
    assertThat(whoHas(in)).isEqualTo(nuria);
    assertThat(
            rows.value(
                "SELECT COUNT(*) FROM session WHERE member_id = ?1 AND strong_since IS NULL",
                nuria))
        .isEqualTo(1L);
  }

  @Test
  void an_address_that_the_provider_has_not_confirmed_is_not_taken() {
    IdentityProvider.has(new Person(subject, martas, false, "Marta"));
    mustBeRefused(through("/events"), 409, "does not say that your address is confirmed");
    IdentityProvider.has(new Person(subject, stranger, false, "Ada"));
    mustBeRefused(through("/events"), 409, "Sign in by mail");
  }

  @Test
  void another_browser_comes_back_to_nothing_and_leaves_it_to_the_right_one() {
    link();
    Response leaving = leave("/events");
    String there = there(leaving);
    mustBeRefused(comeBack("", there), 409, "another browser");
    mustBeRefused(comeBack(leave("/events").cookie("asking"), there), 409, "another browser");
    assertThat(whoHas(comeBack(leaving.cookie("asking"), there))).isEqualTo(marta);
  }

  @Test
  void a_state_that_is_none_of_ours_or_was_used_or_is_late_is_refused() {
    link();
    Response leaving = leave("/events");
    String cookie = leaving.cookie("asking");
    String there = there(leaving);
    mustBeRefused(
        comeBack(cookie, there.replaceAll("state=[^&]*", "state=made-up")), 409, "another browser");
    mustBeRefused(comeBack(cookie, there.replaceAll("&state=[^&]*", "")), 409, "another browser");
    assertThat(whoHas(comeBack(cookie, there))).isEqualTo(marta);
    mustBeRefused(comeBack(cookie, there), 409, "used before");
    Response late = leave("/events");
    String lateThere = there(late);
    at(now.plus(Duration.ofMinutes(10)));
    mustBeRefused(comeBack(late.cookie("asking"), lateThere), 409, "took too long");
  }

  @Test
  void a_code_is_worth_nothing_a_second_time_or_in_another_journey() {
    link();
    Response first = leave("/events");
    String code = there(first).replaceAll(".*[?&](code=[^&]*).*", "$1");
    Response second = leave("/events");
    String mixed = there(second).replaceAll("code=[^&]*", code);
    mustBeRefused(comeBack(second.cookie("asking"), mixed), 409, "could not be trusted");
    Response third = leave("/events");
    mustBeRefused(
        comeBack(third.cookie("asking"), there(third).replaceAll("code=[^&]*", code)),
        409,
        "could not be trusted");
  }

  @Test
  void a_token_for_somebody_else_from_somebody_else_or_of_another_time_is_refused() {
    link();
    Date past = Date.from(Instant.now().minusSeconds(120));
    List<UnaryOperator<com.nimbusds.jwt.JWTClaimsSet.Builder>> wrong =
        List.of(
            claims -> claims.claim("nonce", "another"),
            claims -> claims.claim("nonce", null),
            claims -> claims.audience("another"),
            claims -> claims.audience(List.of(IdentityProvider.CLIENT, "x")).claim("azp", "x"),
            claims -> claims.audience(List.of(IdentityProvider.CLIENT, "x")),
            claims -> claims.issuer("https://another.example"),
            claims -> claims.expirationTime(past),
            claims -> claims.expirationTime(null),
            claims -> claims.subject(null),
            claims -> claims.issueTime(Date.from(Instant.now().plusSeconds(600))));
    for (var bend : wrong) {
      IdentityProvider.bends(bend);
      mustBeRefused(through("/events"), 409, "could not be trusted");
    }
    IdentityProvider.bends(claims -> claims);
    assertThat(whoHas(through("/events"))).isEqualTo(marta);
  }

  @Test
  void a_token_that_the_providers_own_keys_did_not_sign_is_refused() {
    link();
    for (var signature :
        List.<java.util.function.Function<com.nimbusds.jwt.JWTClaimsSet, String>>of(
            IdentityProvider::byNobody,
            IdentityProvider::byThePublicKeyAsSecret,
            IdentityProvider::byTheClientSecret,
            IdentityProvider::byAnotherKey)) {
      IdentityProvider.signs(signature);
      mustBeRefused(through("/events"), 409, "could not be trusted");
    }
    IdentityProvider.signs(IdentityProvider::byEc);
    assertThat(whoHas(through("/events"))).isEqualTo(marta);
  }

  @Test
  void an_answer_that_names_another_issuer_is_refused() {
    link();
    Response leaving = leave("/events");
    String there = there(leaving).replaceAll("iss=[^&]*", "iss=https%3A%2F%2Fanother.example");
    mustBeRefused(comeBack(leaving.cookie("asking"), there), 409, "could not be trusted");
  }

  @Test
  void whoever_turned_back_there_is_told_kindly() {
    Response leaving = leave("/events");
    String state = there(leaving).replaceAll(".*(state=[^&]*).*", "$1");
    Response page = comeBack(leaving.cookie("asking"), BACK + "error=access_denied&" + state);
    mustBeRefused(page, 409, "without signing in there");
  }

  @Test
  void a_provider_that_is_down_leaves_the_mail_as_it_was() {
    at(now.plus(Duration.ofHours(2)));
    IdentityProvider.isDown(true);
    Response leaving = leave("/events");
    mustBeRefused(leaving, 503, "answer right now");
    assertThat(leaving.asString()).contains("href=\"/sign-in\"");
    assertThat(browser("").get("/sign-in").statusCode()).isEqualTo(200);
    assertThat(browser("").formParam("email", martas).post("/sign-in").header("Location"))
        .endsWith("/sign-in/code");
    IdentityProvider.isDown(false);
    Response again = leave("/events");
    String there = there(again);
    IdentityProvider.isDown(true);
    assertThat(comeBack(again.cookie("asking"), there).cookie("sid")).isNull();
  }

  @Test
  void what_the_provider_says_of_itself_is_kept_for_an_hour() {
    at(now.plus(Duration.ofHours(4)));
    leave("/events");
    int before = IdentityProvider.discoveries();
    leave("/events");
    leave("/events");
    assertThat(IdentityProvider.discoveries()).isEqualTo(before);
    at(now.plus(Duration.ofMinutes(61)));
    leave("/events");
    assertThat(IdentityProvider.discoveries()).isEqualTo(before + 1);
  }

  @Test
  void a_provider_that_points_elsewhere_or_calls_itself_something_else_is_not_followed() {
    for (String member : List.of("token_endpoint", "jwks_uri", "authorization_endpoint")) {
      IdentityProvider.describes(
          text ->
              text.replaceAll(
                  "(\"" + member + "\": \")http://127.0.0.1:\\d+", "$1http://169.254.169.254"));
      mustBeRefused(leave("/events"), 503, "answer right now");
    }
    IdentityProvider.describes(
        text -> text.replaceAll("(\"issuer\": \")[^\"]*", "$1http://127.0.0.1:1"));
    mustBeRefused(leave("/events"), 503, "answer right now");
  }

  @Test
  void no_other_site_sends_anybody_there() {
    given()
        .redirects()
        .follow(false)
        .header("Sec-Fetch-Site", "cross-site")
        .post("/sign-in/provider")
        .then()
        .statusCode(403);
  }

  @Test
  void settings_show_the_account_and_removing_it_ends_the_other_sessions() {
    link();
    String here = sessions.open(marta, "here");
    String elsewhere = sessions.open(marta, "elsewhere");
    String page = browser("").cookie("sid", here).get("/settings").asString();
    Html.mustBeSound(page);
    assertThat(page).contains("Accounts you sign in with", "Valdemiel ID");
    UUID id = accounts.list(Guests.as(marta)).get(0).id();
    UUID other = rows.member("Iker Etxea");
    assertThat(
            browser("")
                .cookie("sid", sessions.open(other, "x"))
                .post("/settings/accounts/" + id + "/remove")
                .statusCode())
        .isEqualTo(404);
    Response removed = browser("").cookie("sid", here).post("/settings/accounts/" + id + "/remove");
    assertThat(removed.header("Location")).endsWith("/settings");
    assertThat(sessions.find(here)).isPresent();
    assertThat(sessions.find(elsewhere)).isEmpty();
    assertThat(through("/events").header("Location")).endsWith("/sign-in/code");
    assertThat(
            rows.value(
                "SELECT GROUP_CONCAT(act ORDER BY at) FROM audit WHERE member_id = ?1", marta))
        .isEqualTo("ACCOUNT_REMOVED");
  }

  @Test
  void nothing_that_lets_in_stands_in_the_database() {
    Response leaving = leave("/events");
    String state = there(leaving).replaceAll(".*state=([^&]*).*", "$1");
    String rowsThere =
        (String)
            rows.value(
                "SELECT GROUP_CONCAT(CONCAT_WS(' ', state_hash, browser_hash, back))"
                    + " FROM provider_visit");
    assertThat(rowsThere).doesNotContain(leaving.cookie("asking"), state);
  }

  private void at(Instant instant) {
    now = instant;
    QuarkusMock.installMockForType(new ClockAt(instant), Time.class);
  }

  private void link() {
    rows.change(
        "INSERT INTO provider_account (id, member_id, issuer, subject, linked_at)"
            + " VALUES (UUID(), ?1, ?2, ?3, ?4)",
        marta,
        IdentityProvider.issuer(),
        subject,
        now);
  }

  private Object linked(UUID member) {
    return rows.value("SELECT COUNT(*) FROM provider_account WHERE member_id = ?1", member);
  }

  private UUID whoHas(Response in) {
    assertThat(in.cookie("sid")).as(in.asString()).isNotNull();
    return sessions.find(in.cookie("sid")).orElseThrow().mustBeMember();
  }

  private static Response through(String back) {
    Response leaving = leave(back);
    return comeBack(leaving.cookie("asking"), there(leaving));
  }

  private static Response leave(String back) {
    return browser("").formParam("back", back).post("/sign-in/provider");
  }

  /** Signs in at the provider, and answers where that leads. */
  private static String there(Response leaving) {
    String back =
        given()
            .redirects()
            .follow(false)
            .urlEncodingEnabled(false)
            .get(leaving.header("Location"))
            .header("Location");
    assertThat(back).startsWith(BACK);
    return back;
  }

  private static Response comeBack(String cookie, String there) {
    URI uri = URI.create(there);
    return browser(cookie).urlEncodingEnabled(false).get(uri.getPath() + "?" + uri.getRawQuery());
  }

  private static void mustBeRefused(Response page, int status, String words) {
    assertThat(page.statusCode()).as(page.asString()).isEqualTo(status);
    assertThat(page.asString()).contains(words);
    assertThat(page.cookie("sid")).isNull();
    Html.mustBeSound(page.asString());
  }

  private static String code(String address) {
    return Mails.found(Mails.latestTo(address), "(?m)^(\\d{3} \\d{3})\\r?$").replace(" ", "");
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
