package org.panal.browser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.access.PasskeyName;
import org.panal.access.PasskeyView;
import org.panal.access.Passkeys;
import org.panal.access.Sessions;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.testing.AtAKnownAddress;
import org.panal.testing.ClockAt;
import org.panal.testing.Rows;

/** Passkeys from a device to the database and back; Chromium plays the device. */
@QuarkusTest
@TestProfile(AtAKnownAddress.class)
class PasskeysTest {
  /** Signs what the server asks for, as the page's script does, and sends nothing. */
  private static final String SIGN =
      """
      async (verification) => {
        const bytes = (text) =>
          Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
        const text = (buffer) =>
          btoa(String.fromCharCode(...new Uint8Array(buffer)))
            .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
        const headers = { "Content-Type": "application/json", Accept: "application/json" };
        const asked = await fetch("/sign-in/passkey/request", { method: "POST", headers, body: "{}" });
        const publicKey = await asked.json();
        publicKey.challenge = bytes(publicKey.challenge);
        publicKey.userVerification = verification;
        const { id, type, response } = await navigator.credentials.get({ publicKey });
        return JSON.stringify({ back: "/events", credential: {
          id, rawId: id, type, clientExtensionResults: {},
          response: {
            clientDataJSON: text(response.clientDataJSON),
            authenticatorData: text(response.authenticatorData),
            signature: text(response.signature),
            userHandle: text(response.userHandle),
          } } });
      }
      """;

  private static Chromium chromium;

  @Inject Passkeys passkeys;
  @Inject Sessions sessions;
  @Inject Once once;
  @Inject Rows rows;
  @Inject Time time;

  private BrowserContext person;
  private Page page;
  private CDPSession device;
  private String deviceId;
  private UUID marta;
  private String here;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @BeforeEach
  void marta_sits_at_her_laptop() {
    marta = rows.member("Marta Gil");
    here = sessions.open(marta, "Chromium");
    person = chromium.person(1024, false, "en", true);
    person.addCookies(List.of(new Cookie("sid", here).setUrl(AtAKnownAddress.HOME)));
    page = person.newPage();
    device = person.newCDPSession(page);
    device.send("WebAuthn.enable");
    deviceId = laptop();
  }

  @AfterEach
  void away() {
    person.close();
  }

  @Test
  void a_passkey_is_added_and_signs_in_without_a_mail() {
    String elsewhere = sessions.open(marta, "Firefox");
    add("My laptop");
    assertThat(page.content()).contains("My laptop", "never used");
    assertThat(sessions.find(elsewhere)).isEmpty();
    assertThat(sessions.find(here)).isPresent();
    person.clearCookies();
    page.navigate(AtAKnownAddress.HOME + "/sign-in?back=/settings/passkeys");
    page.click("[data-passkey=in]");
    page.waitForURL(AtAKnownAddress.HOME + "/settings/passkeys");
    assertThat(page.content()).contains("My laptop").doesNotContain("never used");
    assertThat(own().get(0).lastUsedAt()).isNotNull();
  }

  @Test
  void what_was_signed_once_counts_once() {
    add("My laptop");
    String signed = sign("required");
    Response in = send(signed);
    assertThat(in.statusCode()).isEqualTo(200);
    assertThat(in.<String>path("to")).isEqualTo("/events");
    assertThat(sessions.find(in.cookie("sid")).flatMap(Viewer::member)).contains(marta);
    mustBeRefused(send(signed));
  }

  @Test
  void what_was_signed_is_over_after_five_minutes() {
    add("My laptop");
    String signed = sign("required");
    QuarkusMock.installMockForType(
        new ClockAt(time.now().plus(Duration.ofMinutes(5).plusSeconds(1))), Time.class);
    mustBeRefused(send(signed));
  }

  @Test
  void whoever_only_holds_the_device_is_refused() {
    add("My laptop");
    JsonObject nobody = new JsonObject();
    nobody.addProperty("authenticatorId", deviceId);
    nobody.addProperty("isUserVerified", false);
    device.send("WebAuthn.setUserVerified", nobody);
    mustBeRefused(send(sign("discouraged")));
  }

  @Test
  void a_tampered_answer_is_refused_and_uses_the_challenge_up() {
    add("My laptop");
    String signed = sign("required");
    String tampered = signed.replaceFirst("(\"signature\":\"[^\"]{20}).", "$1-");
    tampered =
        tampered.equals(signed)
            ? signed.replaceFirst("(\"signature\":\"[^\"]{20}).", "$1_")
            : tampered;
    mustBeRefused(send(tampered));
    mustBeRefused(send(signed));
    mustBeRefused(send("{\"credential\": {}}"));
    mustBeRefused(send("{\"credential\": \"x\"}"));
  }

  @Test
  void a_removed_passkey_signs_nobody_in() {
    add("My laptop");
    String signed = sign("required");
    page.navigate(AtAKnownAddress.HOME + "/settings/passkeys");
    page.click("text=Remove");
    page.waitForSelector(".flash");
    assertThat(own()).isEmpty();
    mustBeRefused(send(signed));
  }

  @Test
  void a_device_holds_one_passkey_for_a_member() {
    add("My laptop");
    page.fill("#name", "Again");
    page.click("[data-passkey=add]");
    page.waitForSelector("main [role=status]:not(:empty)");
    assertThat(own()).hasSize(1);
  }

  @Test
  void a_passkey_without_a_name_is_not_kept() {
    page.navigate(AtAKnownAddress.HOME + "/settings/passkeys");
    page.click("[data-passkey=add]");
    page.waitForSelector("main [role=status]:not(:empty)");
    assertThat(page.textContent("main [role=status]")).isEqualTo("Fill this in.");
    assertThat(own()).isEmpty();
  }

  @Test
  void only_its_owner_renames_or_removes_a_passkey() {
    add("My laptop");
    UUID id = own().get(0).id();
    Viewer iker = Viewer.member(rows.member("Iker Etxea"), Set.of());
    PasskeyName name = new PasskeyName("Mine");
    assertThatThrownBy(() -> passkeys.rename(iker, id, name)).isInstanceOf(NotFound.class);
    String session = sessions.open(iker.mustBeMember(), "a test");
    assertThatThrownBy(() -> passkeys.remove(iker, session, id)).isInstanceOf(NotFound.class);
    once.run(() -> passkeys.rename(viewer(), id, name));
    assertThat(own()).extracting(PasskeyView::name).containsExactly("Mine");
  }

  private void add(String name) {
    page.navigate(AtAKnownAddress.HOME + "/settings/passkeys");
    page.fill("#name", name);
    page.click("[data-passkey=add]");
    page.waitForSelector(".ways");
  }

  private String sign(String verification) {
    page.navigate(AtAKnownAddress.HOME + "/sign-in");
    return (String) page.evaluate(SIGN, verification);
  }

  private static Response send(String signed) {
    return given()
        .header("Sec-Fetch-Site", "same-origin")
        .accept("application/json")
        .contentType("application/json")
        .body(signed)
        .post("/sign-in/passkey");
  }

  private static void mustBeRefused(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.<String>path("code")).isEqualTo("passkey.refused");
    assertThat(answer.cookie("sid")).isNull();
  }

  private List<PasskeyView> own() {
    return passkeys.list(viewer());
  }

  private Viewer viewer() {
    return Viewer.member(marta, Set.of());
  }

  /** A device that holds passkeys and knows its owner's finger. */
  private String laptop() {
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject wanted = new JsonObject();
    wanted.add("options", options);
    return device
        .send("WebAuthn.addVirtualAuthenticator", wanted)
        .get("authenticatorId")
        .getAsString();
  }
}
