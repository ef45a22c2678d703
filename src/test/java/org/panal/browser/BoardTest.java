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
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.panal.access.Sessions;
import org.panal.checkin.BoardForm;
import org.panal.checkin.BoardLink;
import org.panal.checkin.Boards;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckIns;
import org.panal.checkin.Devices;
import org.panal.checkin.DoorConsent;
import org.panal.checkin.DoorConsents;
import org.panal.introduction.Answer;
import org.panal.introduction.AnswerForm;
import org.panal.introduction.Introductions;
import org.panal.introduction.Rounds;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Scorecard;
import org.panal.testing.Tablets;

/** The screen on the wall in a browser, and the pass on a phone: with a network and without. */
@QuarkusTest
@Tag(Scorecard.TAG)
@Tag(Scorecard.ALONE)
class BoardTest {
  private static final Path PICTURES = Path.of("target/pages");
  private static final String[] NAMES = {
    "Ana Ribera", "Iker Sanz", "Noor Haddad", "Elena Prat", "Sofía Lago", "Bartholomew Fitz"
  };
  private static final String[] SEEKS = {"web-programming", "sales"};
  private static Chromium chromium;

  @Inject Boards boards;
  @Inject Devices devices;
  @Inject DoorConsents consents;
  @Inject CheckIns checkIns;
  @Inject Sessions sessions;
  @Inject Introductions introductions;
  @Inject Rounds rounds;
  @Inject Evenings evenings;
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
    come(evening, rows.member(name));
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

  static IntStream anyCrowd() {
    return IntStream.of(0, 5, 40, 76, 200);
  }

  @ParameterizedTest
  @MethodSource("anyCrowd")
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

  static IntStream roomfuls() {
    return IntStream.of(5, 60, 200, 500);
  }

  /** On the screens that hang in rooms, in both languages: nothing is cut off, nothing scrolls. */
  @ParameterizedTest
  @MethodSource("roomfuls")
  void it_fits_a_wall_screen_whole_with_so_many_people(int people) {
    Evening evening = evenings.forSeats(null);
    crowd(evening, people);
    String address = home + "board/" + board(evening).secret();
    List<String> faults = new ArrayList<>();
    for (int[] size : new int[][] {{1920, 1080}, {1280, 720}}) {
      for (String language : List.of("en", "es")) {
        try (BrowserContext wall = chromium.person(size[0], size[0] == 1280, language, true)) {
          Page page = wall.newPage();
          page.setViewportSize(size[0], size[1]);
          page.navigate(address + "?language=" + language);
          String name = people + "-" + size[0] + "x" + size[1] + "-" + language;
          assertThat(page.locator("#intro").textContent()).contains("Bartholomew F.");
          page.screenshot(
              new Page.ScreenshotOptions().setPath(PICTURES.resolve("wall-" + name + ".png")));
          ((List<?>) page.evaluate(CUT_OFF)).forEach(fault -> faults.add(name + ": " + fault));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** What does not find its place: the page itself, and everything that stands on it. */
  private static final String CUT_OFF =
      "() => { const faults = []; const doc = document.documentElement;"
          + " if (doc.scrollWidth > innerWidth) faults.push('scrolls sideways');"
          + " if (document.body.scrollHeight > innerHeight + 1) faults.push('scrolls down');"
          + " for (const at of document.querySelectorAll('h1, h2, p, li:not(.ghost), svg, time')) {"
          + " const box = at.getBoundingClientRect(); if (box.width === 0) continue;"
          + " const list = at.closest('.names')?.getBoundingClientRect();"
          + " if (list && (box.right > list.right + 1 || box.bottom > list.bottom + 1))"
          + " faults.push('hidden: ' + at.textContent);"
          + " if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1"
          + " || box.top < -1) faults.push(at.tagName + ' ' + at.textContent.trim().slice(0, 30)); }"
          + " const boxes = [...document.querySelectorAll('.b-side > *, .b-room')].map((each) =>"
          + " [each, each.getBoundingClientRect()]);"
          + " for (const [one, a] of boxes) for (const [other, b] of boxes) if (one !== other"
          + " && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1"
          + " && b.top < a.bottom - 1) faults.push(one.className + ' lies on ' + other.className);"
          + " return faults; }";

  /** As rows: each with something that they look for. */
  private void crowd(Evening evening, int people) {
    UUID one = guests.going(evening, "Bartholomew Fitz", "web-programming", "copywriting");
    UUID other = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    rounds.draw(evening.organiser(), evening.code());
    once.run(() -> rounds.publish(evening.organiser(), evening.code(), 1));
    for (UUID each : List.of(one, other)) {
      UUID id =
          introductions.list(Guests.as(each), Language.EN, new Paging(0, 5)).items().get(0).id();
      AnswerForm yes = AnswerForm.of(Answer.LOOKING_FORWARD);
      once.run(() -> introductions.answer(Guests.as(each), id, yes, Language.EN));
    }
    tablets.beganMinutesAgo(evening, 10);
    come(evening, one);
    come(evening, other);
    for (int i = 2; i < people; i++) {
      UUID member =
          i < 12
              ? guests.member(NAMES[i % NAMES.length], "copywriting", SEEKS[i % SEEKS.length])
              : rows.member(NAMES[i % NAMES.length]);
      come(evening, member);
    }
  }

  private void come(Evening evening, UUID member) {
    CheckInForm form = CheckInForm.forced(Tablets.nonce(), member, "speaker");
    once.run(() -> checkIns.record(evening.organiser(), evening.code(), form));
    once.run(() -> consents.set(Guests.as(member), new DoorConsent(false, true)));
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
      // The browser's own way of waiting takes any promise for a yes.
      page.waitForCondition(
          () ->
              Boolean.TRUE.equals(
                  page.evaluate(
                      "async () => (await navigator.serviceWorker.ready).active?.state"
                          + " === 'activated' && !!(await caches.match(location.pathname))")));
      phone.setOffline(true);
      page.navigate(address);
      assertThat(page.locator(".code").textContent()).isEqualTo(code);
    }
  }
}
