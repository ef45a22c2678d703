package org.panal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckInOutcome;
import org.panal.checkin.CheckIns;
import org.panal.checkin.DeviceToken;
import org.panal.checkin.Devices;
import org.panal.checkin.DoorConsent;
import org.panal.checkin.DoorConsents;
import org.panal.introduction.Rounds;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Terms;
import org.panal.rsvp.TermsForm;
import org.panal.shared.Once;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Scorecard;
import org.panal.testing.Tablets;

/**
 * Every screen of the tablet as it hangs at doors, lying and upright, and on a phone, in both
 * languages: what people are told by the server and what the tablet says on its own. Pictures land
 * in {@code target/pages} with {@code -Dpanal.pages=all}.
 */
@QuarkusTest
@Tag(Scorecard.TAG)
@Tag(Scorecard.ALONE)
class KioskScreensTest {
  private static final Path PICTURES = Path.of("target/pages");
  private static final boolean ALL = "all".equals(System.getProperty("panal.pages"));
  private static final int[][] SIZES = {{1024, 768}, {768, 1024}, {390, 844}};
  private static final String NONCE = "told-on-this-screen";

  /** No screen goes away by itself while it is looked at, however long that takes. */
  private static final String STAYS =
      "const later = setTimeout; window.setTimeout ="
          + " (deed, after, ...given) => (after > 4000 ? 0 : later(deed, after, ...given));";

  /** A box that hides a part of what is in it; a phone is held in the hand, and scrolls. */
  private static final String HIDES =
      "() => innerWidth > 700 && [...document.querySelectorAll('body, .k-res, .k-main')]"
          + ".some((box) => box.scrollHeight > box.clientHeight + 2)";

  @Inject Tablets tablets;
  @Inject Devices devices;
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject DoorConsents consents;
  @Inject CheckIns checkIns;
  @Inject Rounds rounds;
  @Inject Terms terms;
  @Inject Rows rows;
  @Inject Once once;

  @TestHTTPResource("/")
  String home;

  private final List<String> faults = new ArrayList<>();
  private Evening evening;
  private DeviceToken tablet;
  private UUID marta;

  /** Marta comes with two guests to an evening where three people wait to be said hello to. */
  private void anEvening() {
    evening = evenings.forSeats(40);
    once.run(() -> terms.change(evening.organiser(), evening.code(), TermsForm.guests(2), null));
    marta = guests.member("Marta Gil", "web-programming", "copywriting");
    guests.answer(marta, evening, new RsvpForm(true, false, true, 3, "").in(null, 2));
    for (String name : List.of("Ana Ribera", "Iker Echeverría", "Lucía Prado")) {
      UUID id = guests.going(evening, name, "copywriting", "web-programming");
      once.run(() -> consents.set(Guests.as(id), new DoorConsent(true, false)));
    }
    for (String name : List.of("Marcos Vela", "María Sol", "Mar de la Torre-Villanueva")) {
      guests.going(evening, name, "photography", "sales");
    }
    rounds.draw(evening.organiser(), evening.code());
    once.run(() -> rounds.publish(evening.organiser(), evening.code(), 1));
    tablets.beganMinutesAgo(evening, 11);
    tablet = tablets.pair(evening);
    Viewer door = Viewer.device(tablet.device());
    once.run(() -> checkIns.record(door, evening.code(), CheckInForm.of(NONCE, marta)));
  }

  /** The same arrival as any of the closed list, for as long as the pictures take. */
  private void told(CheckInOutcome outcome) {
    rows.change(
        "UPDATE check_in SET result = ?1, here_since = device_time,"
            + " server_time = UTC_TIMESTAMP(6) + INTERVAL 1 HOUR WHERE nonce = ?2",
        outcome.name(),
        NONCE);
  }

  @Test
  void every_screen_is_whole_and_readable_by_everybody() {
    anEvening();
    try (Chromium chromium = new Chromium()) {
      for (int i = 0; i < SIZES.length; i++) {
        for (String language : List.of("en", "es")) {
          try (BrowserContext context = chromium.person(SIZES[i][0], false, language, true)) {
            context.addCookies(List.of(new Cookie("device", tablet.token()).setUrl(home)));
            context.addInitScript(STAYS);
            Page page = context.newPage();
            page.setViewportSize(SIZES[i][0], SIZES[i][1]);
            screens(page, SIZES[i][0] + "-" + language);
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private void screens(Page page, String look) {
    for (CheckInOutcome outcome : CheckInOutcome.values()) {
      told(outcome);
      page.navigate(home + "kiosk/check-ins/" + NONCE);
      look(page, "told-" + outcome.name().toLowerCase(Locale.ROOT), look);
    }
    told(CheckInOutcome.WELCOME);
    page.navigate(home + "kiosk");
    look(page, "idle", look);
    page.navigate(home + "kiosk/people?q=mar");
    look(page, "search", look);
    page.navigate(home + "kiosk/people?q=xyzzy");
    look(page, "nobody", look);
    page.navigate(home + "kiosk/walk-in");
    look(page, "walk-in", look);
    page.locator(".k-form .btn").click();
    page.locator(".k-form .error").first().waitFor();
    look(page, "walk-in-wrong", look);
    staff(page, look);
    alone(page, look);
  }

  private void staff(Page page, String look) {
    page.navigate(home + "kiosk/staff");
    page.locator("#code").fill("1");
    page.locator(".k-form .btn").click();
    page.locator("[role=alert]").waitFor();
    look(page, "staff-wrong", look);
    looseEnd();
    String code = devices.list(evening.organiser(), evening.code()).get(0).staffCode();
    page.locator("#code").fill(code);
    page.locator(".k-form .btn").click();
    page.locator(".k-loose li").first().waitFor();
    look(page, "staff-latest", look);
    for (int i = 0; i < 2; i++) {
      page.locator(".k-loose summary").nth(i).click();
    }
    look(page, "staff-settles", look);
    page.locator("#q").fill("mar");
    page.locator(".k-go").click();
    page.locator(".k-staff:not(.k-loose) input[name=reason]").first().waitFor();
    look(page, "staff-found", look);
  }

  /** Somebody whom the tablet let in alone, by what is no address. */
  private void looseEnd() {
    Tablets.as(tablet)
        .body(
            "{\"nonce\": \"a-loose-end\", \"name\": \"Lola Mento\", \"email\": \"lola@\", \"at\": \"%s\"}"
                .formatted(Instant.now()))
        .post("/api/v1/occurrences/" + evening.code() + "/door/walk-ins")
        .then()
        .statusCode(200);
  }

  /** The screens that the tablet fills in by itself, as they are kept: empty of people. */
  private void alone(Page page, String look) {
    // A tablet that hears the server goes back to its pages.
    page.route("**/api/v1/**", Route::abort);
    page.navigate(home + "kiosk/offline");
    page.locator("#screen > main").waitFor();
    List<?> screens =
        (List<?>)
            page.evaluate(
                "[...document.querySelectorAll('template')].filter((each) => !/^told-/.test(each.id)"
                    + " && each.content.querySelector('main')).map((each) => each.id)");
    for (Object screen : screens) {
      page.evaluate("async (id) => (await import('/assets/kiosk/screens.js')).show(id)", screen);
      look(page, "alone-" + screen, look);
    }
  }

  private void look(Page page, String screen, String look) {
    page.evaluate(
        "document.getAnimations().filter((each) => each.effect.getComputedTiming().endTime < 2000)"
            + ".forEach((each) => each.finish())");
    String name = screen + "-" + look;
    if (ALL) {
      page.screenshot(
          new Page.ScreenshotOptions().setPath(PICTURES.resolve("tablet-" + name + ".png")));
    }
    if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))) {
      faults.add(name + " scrolls sideways");
    }
    if (!screen.contains("staff") && Boolean.TRUE.equals(page.evaluate(HIDES))) {
      faults.add(name + " hides a part");
    }
    new AxeBuilder(page)
        .setLegacyMode(true)
        .analyze()
        .getViolations()
        .forEach(
            rule ->
                faults.add(name + " " + rule.getId() + ": " + rule.getNodes().get(0).getHtml()));
  }
}
