package org.panal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panal.access.Sessions;
import org.panal.checkin.BoardForm;
import org.panal.checkin.BoardLink;
import org.panal.checkin.Boards;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckIns;
import org.panal.checkin.Devices;
import org.panal.checkin.DoorConsent;
import org.panal.checkin.DoorConsents;
import org.panal.shared.Once;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Tablets;

/** The screen on the wall in a browser, and the pass on a phone: with a network and without. */
@QuarkusTest
class BoardTest {
  private static final Path PICTURES = Path.of("target/pages");
  private static final String[] NAMES = {
    "Ana Ribera", "Iker Sanz", "Noor Haddad", "Elena Prat", "Sofía Lago", "Bartholomew Fitz"
  };
  private static Chromium chromium;

  @Inject Boards boards;
  @Inject Devices devices;
  @Inject DoorConsents consents;
  @Inject CheckIns checkIns;
  @Inject Sessions sessions;
  @Inject Tablets tablets;
  @Inject Guests guests;
  @Inject Rows rows;
  @Inject Once once;

  @TestHTTPResource("/")
  String home;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  private void come(Evening evening, String name) {
    UUID member = rows.member(name);
    CheckInForm form = CheckInForm.forced(Tablets.nonce(), member, "speaker");
    once.run(() -> checkIns.record(evening.organiser(), evening.code(), form));
    once.run(() -> consents.set(Guests.as(member), new DoorConsent(false, true)));
  }

  private BoardLink board(Evening evening) {
    return once.run(() -> boards.open(evening.organiser(), evening.code(), new BoardForm("Wall")));
  }

  @Test
  void it_shows_who_comes_says_when_it_is_cut_off_and_closes_with_its_link() {
    Evening evening = tablets.open(null);
    come(evening, "Ana Ribera");
    BoardLink board = board(evening);
    try (BrowserContext wall = chromium.person(1440, false, "en", true)) {
      Page page = wall.newPage();
      page.navigate(home + "board/" + board.secret());
      assertThat(page.locator("#hive").textContent()).contains("Ana R.");
      come(evening, "Iker Sanz");
      page.waitForSelector("#hive .new");
      assertThat(page.locator("#hive .new").textContent()).contains("Iker S.");
      assertThat(page.locator("#inroom").textContent()).contains("2 in the room");
      wall.setOffline(true);
      page.evaluate("() => dispatchEvent(new Event('offline'))");
      page.waitForSelector("#paused:not([hidden])");
      assertThat(page.locator("#paused").textContent()).containsPattern("Paused \\d\\d:\\d\\d");
      assertThat(page.locator("#hive").textContent()).contains("Ana R.", "Iker S.");
      wall.setOffline(false);
      come(evening, "Eva Ruiz");
      page.waitForSelector(
          "#paused",
          new Page.WaitForSelectorOptions()
              .setState(WaitForSelectorState.HIDDEN)
              .setTimeout(60_000));
      once.run(() -> devices.revoke(evening.organiser(), evening.code(), board.id()));
      page.waitForSelector("text=This board is closed");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 40, 76, 200})
  void it_fits_its_screen_however_many_come(int people) {
    Evening evening = tablets.open(null);
    for (int i = 0; i < people; i++) {
      come(evening, NAMES[i % NAMES.length]);
    }
    List<String> faults = new ArrayList<>();
    String address = home + "board/" + board(evening).secret() + "?language=";
    for (int width : new int[] {390, 1024, 1920}) {
      try (BrowserContext wall = chromium.person(width, width == 1024, "en", true)) {
        Page page = wall.newPage();
        page.setViewportSize(width, width == 1920 ? 1080 : 768);
        page.navigate(address + (width == 1024 ? "es" : "en"));
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve("board-" + people + "-" + width + ".png")));
        if (!Boolean.TRUE.equals(
            page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))) {
          faults.add(width + " scrolls sideways");
        }
        if (width == 1920
            && !Boolean.TRUE.equals(
                page.evaluate("document.body.scrollHeight <= innerHeight + 1"))) {
          faults.add(width + " scrolls down");
        }
        new AxeBuilder(page)
            .setLegacyMode(true)
            .analyze()
            .getViolations()
            .forEach(
                rule ->
                    faults.add(
                        width + " " + rule.getId() + ": " + rule.getNodes().get(0).getHtml()));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void a_pass_that_was_opened_once_is_there_without_a_network() {
    Evening evening = tablets.open(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    try (BrowserContext phone = chromium.person(390, false, "en", true)) {
      phone.addCookies(List.of(new Cookie("sid", sessions.open(marta, "a test")).setUrl(home)));
      Page page = phone.newPage();
      String address = home + "events/" + evening.code() + "/pass";
      page.navigate(address);
      String code = page.locator(".code").textContent();
      page.waitForFunction(
          "async () => !!(await caches.match(location.pathname))"
              + " && !!(await navigator.serviceWorker.ready)");
      phone.setOffline(true);
      page.navigate(address);
      assertThat(page.locator(".code").textContent()).isEqualTo(code);
    }
  }
}
