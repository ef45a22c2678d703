package org.panal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.checkin.Badges;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Once;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Tablets;

/** The tablet at a door in a browser: hand scanner, keyboard, camera, and a clock. */
@QuarkusTest
class KioskTest {
  /** A hand scanner is faster than any person. */
  private static final double SCANNER_MILLIS = 3;

  private static final double PERSON_MILLIS = 90;

  private static Chromium chromium;

  @Inject Tablets tablets;
  @Inject Guests guests;
  @Inject Badges badges;
  @Inject Rows rows;
  @Inject Once once;

  @TestHTTPResource("/")
  String home;

  private BrowserContext context;
  private Page page;
  private String payload = "";

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @BeforeEach
  void a_tablet_and_somebody_with_a_pass() {
    Evening evening = tablets.open(null);
    UUID marta = rows.member("Marta Gil");
    guests.answer(marta, evening, RsvpForm.yes());
    payload = once.run(() -> badges.get(Guests.as(marta), evening.code())).payload();
    context = chromium.person(1024, false, "en", true);
    context.addCookies(List.of(new Cookie("device", tablets.pair(evening).token()).setUrl(home)));
    page = context.newPage();
  }

  @AfterEach
  void end() {
    context.close();
  }

  private void scan() {
    page.keyboard().type(payload, new Keyboard.TypeOptions().setDelay(SCANNER_MILLIS));
    String before = page.url();
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("/kiosk/check-ins/") && !url.equals(before));
  }

  private String title() {
    return page.locator("h1").innerText();
  }

  @Test
  void a_hand_scanner_works_with_no_field_in_focus() {
    page.navigate(home + "kiosk");
    scan();
    assertThat(title()).isEqualTo("Welcome, Marta!");
  }

  @Test
  void a_hand_scanner_works_on_a_result_and_leaves_nothing_in_a_field() {
    page.navigate(home + "kiosk/walk-in");
    page.locator("#name").fill("Luc");
    page.locator("#name").focus();
    scan();
    assertThat(title()).isEqualTo("Welcome, Marta!");
    scan();
    assertThat(title()).contains("already in, Marta");
  }

  @Test
  void whoever_types_without_a_field_means_the_name() {
    page.navigate(home + "kiosk");
    page.keyboard().type("mar", new Keyboard.TypeOptions().setDelay(PERSON_MILLIS));
    assertThat(page.locator("#q").inputValue()).isEqualTo("mar");
    page.keyboard().press("Enter");
    page.waitForURL("**/kiosk/people?q=mar");
    page.keyboard().press("Tab");
    page.locator(".k-list button").first().focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/kiosk/check-ins/*");
    assertThat(title()).isEqualTo("Welcome, Marta!");
  }

  @Test
  void a_result_goes_away_by_itself_and_a_touch_stops_its_clock() {
    page.clock().install();
    page.navigate(home + "kiosk");
    scan();
    page.locator("h1").click();
    page.clock().runFor(10_000);
    assertThat(page.url()).contains("/check-ins/");
    page.clock().runFor(25_000);
    page.waitForURL("**/kiosk");
    scan();
    page.clock().runFor(7_000);
    page.waitForURL("**/kiosk");
  }

  /** The browser finds the code in the picture; everything around that is ours. */
  @Test
  void a_pass_before_the_camera_lets_in() {
    context.addInitScript(
        "window.BarcodeDetector = class { async detect(source) {"
            + " return source.videoWidth > 0 ? [{ rawValue: '"
            + payload
            + "' }] : []; } };");
    page.navigate(home + "kiosk");
    page.waitForURL("**/kiosk/check-ins/*");
    assertThat(title()).isEqualTo("Welcome, Marta!");
  }

  @Test
  void without_a_camera_the_door_says_how_else_to_come_in() {
    context.addInitScript(
        "navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('refused'));");
    page.navigate(home + "kiosk");
    page.locator(".k-nocam").waitFor();
    assertThat(page.locator(".k-say").innerText())
        .contains("Type your name, or use the hand scanner");
    assertThat(page.locator(".feed-off").isVisible()).isTrue();
    assertThat(page.locator("video").count()).isZero();
  }

  @Test
  void the_teams_panel_lies_behind_a_long_press_on_the_clock_or_a_key() {
    page.clock().install();
    page.navigate(home + "kiosk");
    page.locator(".k-clock").click();
    assertThat(page.url()).endsWith("/kiosk");
    page.locator(".k-clock").hover();
    page.mouse().down();
    page.clock().runFor(3_100);
    page.mouse().up();
    page.waitForURL("**/kiosk/staff");
    page.navigate(home + "kiosk");
    page.locator(".k-clock").press("Enter");
    page.waitForURL("**/kiosk/staff");
  }

  @Test
  void a_welcome_sounds_unless_the_team_turned_sounds_off() {
    context.addInitScript(
        "const start = OscillatorNode.prototype.start;"
            + "OscillatorNode.prototype.start = function (...when) {"
            + " document.documentElement.dataset.notes ="
            + " Number(document.documentElement.dataset.notes ?? 0) + 1;"
            + " return start.apply(this, when); };");
    page.navigate(home + "kiosk");
    scan();
    assertThat(page.locator("html").getAttribute("data-notes")).isEqualTo("2");
    page.evaluate("localStorage.setItem('kiosk-silent', 'yes')");
    scan();
    assertThat(page.locator("html").getAttribute("data-notes")).isNull();
  }
}
