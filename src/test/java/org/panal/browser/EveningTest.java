package org.panal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitUntilState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.panal.checkin.Badges;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckInMode;
import org.panal.checkin.CheckIns;
import org.panal.checkin.Devices;
import org.panal.checkin.PairForm;
import org.panal.checkin.Pass;
import org.panal.checkin.Presences;
import org.panal.checkin.Roster;
import org.panal.checkin.Rosters;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Once;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Scorecard;
import org.panal.testing.Tablets;
import org.panal.testing.Wire;

/**
 * A whole evening at one tablet: every way in, no network for a while, and the truth afterwards.
 */
@QuarkusTest
@Tag(Scorecard.TAG)
@Tag(Scorecard.ALONE)
class EveningTest {
  private static final double SCANNER_MILLIS = 2;

  /** Nothing here is slow but a busy machine. */
  private static final double PATIENCE_MILLIS = 90_000;

  /** How many are here, as far as the tablet itself knows. */
  private static final String KNOWN_HERE =
      "async (n) => { const store = await import('/assets/kiosk/store.js');"
          + " const rules = await import('/assets/kiosk/rules.js');"
          + " const facts = await store.allFacts(); const { people } = await store.list('roster');"
          + " return people.filter((each) => rules.hereSince(each, facts)).length === n; }";

  /** Nothing that was kept is left: no key, no list, no fact. */
  private static final String EMPTY =
      "async () => { const asked = indexedDB.open('panal-door');"
          + " await new Promise((done) => { asked.onsuccess = done; });"
          + " const names = [...asked.result.objectStoreNames];"
          + " const counts = await Promise.all(names.map((name) => new Promise((done) => {"
          + " const count = asked.result.transaction(name).objectStore(name).count();"
          + " count.onsuccess = () => done(count.result); })));"
          + " asked.result.close(); return counts.every((count) => count === 0); }";

  /** What is in the tablet's own database, by name, and of facts how many. */
  private static final String KEPT =
      "async () => { const asked = indexedDB.open('panal-door');"
          + " await new Promise((done) => { asked.onsuccess = done; });"
          + " const all = await Promise.all(['keys', 'lists', 'facts'].map((name) => new Promise("
          + " (done) => { const keys = asked.result.transaction(name).objectStore(name).getAllKeys();"
          + " keys.onsuccess = () => done(name + ':' + (name === 'facts' ? keys.result.length"
          + " : keys.result.join(','))); }))); asked.result.close(); return all.join(' '); }";

  private static final int NARROWEST = 320;

  /** Ways in, in turns. */
  private enum Way {
    SCANNER,
    TYPED,
    NAME,
    CAMERA
  }

  private record Guest(UUID id, String name, Pass pass) {
    String first() {
      return name.split(" ")[0];
    }
  }

  @Inject Tablets tablets;
  @Inject Devices devices;
  @Inject Guests guests;
  @Inject Badges badges;
  @Inject CheckIns checkIns;
  @Inject Rosters rosters;
  @Inject Presences presences;
  @Inject Rows rows;
  @Inject Once once;

  @TestHTTPResource("/")
  String server;

  private final List<String> faults = new ArrayList<>();
  private Chromium chromium;
  private Wire wire;
  private Path files;
  private FakeCamera camera;
  private BrowserContext tablet;
  private Page page;
  private Evening evening;

  @BeforeEach
  void a_tablet_with_a_camera() throws Exception {
    chromium = new Chromium();
    wire = new Wire(URI.create(server).getPort());
    files = Files.createTempDirectory(Path.of("target"), "tablet");
    camera = new FakeCamera(files.resolve("film.y4m"));
    evening = tablets.open(null);
    start();
  }

  @AfterEach
  void end() {
    tablet.close();
    chromium.close();
    wire.close();
  }

  private void start() {
    tablet = chromium.tablet(files.resolve("memory"), camera.film());
    page = tablet.pages().get(0);
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && message.text().contains("Content Security")) {
            faults.add(message.text());
          }
        });
    // A page that is left while it fades in, or a camera that has only just begun, says so.
    page.onPageError(
        error -> {
          if (!error.contains("Transition") && !error.contains("The play() request")) {
            faults.add(error);
          }
        });
  }

  private Guest guest(int number) {
    String name = "Guest%c%c Núñez".formatted('a' + number / 10, 'a' + number % 10);
    UUID id = rows.member(name);
    guests.answer(id, evening, RsvpForm.yes());
    Pass pass = once.run(() -> badges.get(Guests.as(id), evening.code()));
    return new Guest(id, name, pass);
  }

  private void pair() {
    page.navigate(wire.home() + "kiosk");
    page.locator("main button").click();
    String code = page.locator(".k-code").innerText();
    PairForm form = new PairForm(code, "Tablet by the entrance", false);
    once.run(() -> devices.confirm(evening.organiser(), evening.code(), form));
    page.locator("form[action$=begin] button").click();
    page.locator("#q").waitFor();
    // From here on it can do without the server.
    until(
        "async () => (await navigator.serviceWorker.ready).active?.state === 'activated'"
            + " && (await (await import('/assets/kiosk/store.js')).list('greetings')) !== null",
        null);
  }

  /** Waits for what a script says; the browser's own way of waiting takes any promise for a yes. */
  private void until(String expression, @Nullable Object given) {
    page.waitForCondition(() -> isSo(expression, given));
  }

  /** A page that goes on by itself in the middle of the question is asked again. */
  private boolean isSo(String expression, @Nullable Object given) {
    try {
      return Boolean.TRUE.equals(page.evaluate(expression, given));
    } catch (PlaywrightException left) {
      if (String.valueOf(left.getMessage()).contains("Execution context was destroyed")) {
        return false;
      }
      throw left;
    }
  }

  /** The screens of the tablet fill themselves, some time after they are there. */
  private void said(String where, String text) {
    page.locator(where, new Page.LocatorOptions().setHasText(text)).first().waitFor();
  }

  private void idle() {
    page.navigate(wire.home() + "kiosk");
    page.locator("#q").waitFor();
  }

  private void come(Guest guest, Way way) throws Exception {
    if (way == Way.CAMERA) {
      page.navigate("about:blank"); // lets go of the camera and of its film
      camera.see(guest.pass().payload());
      // It is left as soon as the camera has looked, which may be before all of it is there.
      page.navigate(
          wire.home() + "kiosk", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    } else {
      idle();
    }
    switch (way) {
      case SCANNER -> {
        page.keyboard()
            .type(guest.pass().payload(), new Keyboard.TypeOptions().setDelay(SCANNER_MILLIS));
        page.keyboard().press("Enter");
      }
      case TYPED -> {
        page.locator("#q").fill(guest.pass().typed());
        page.keyboard().press("Enter");
      }
      case NAME -> {
        page.locator("#q").fill("nunez " + guest.first());
        page.keyboard().press("Enter");
        page.locator(".k-list button").click();
      }
      case CAMERA -> {}
    }
    welcomed(guest);
    if (way == Way.CAMERA) {
      camera.seeNothing();
    }
  }

  private void welcomed(Guest guest) {
    String welcome = "Welcome, " + guest.first();
    try {
      page.locator("h1", new Page.LocatorOptions().setHasText(welcome)).waitFor();
    } catch (TimeoutError never) {
      throw new AssertionError(
          welcome + " is not said by: " + page.locator("body").innerText() + faults, never);
    }
  }

  private void come(List<Guest> coming) throws Exception {
    for (int i = 0; i < coming.size(); i++) {
      come(coming.get(i), Way.values()[i % Way.values().length]);
    }
  }

  private void restart() {
    tablet.close();
    start();
  }

  /** Forty people: sixteen, then fifteen while the network is cut, then nine. */
  @Test
  void all_come_in_by_every_way_and_nothing_is_lost_or_double() throws Exception {
    int some = 8;
    List<Guest> all = IntStream.range(0, 5 * some).mapToObj(this::guest).toList();
    Guest last = all.get(5 * some - 1);
    pair();
    come(all.subList(0, 2 * some));

    until(KNOWN_HERE, 2 * some);
    wire.cut();
    come(all.subList(2 * some, 3 * some));
    page.locator("#screen > *").first().waitFor();
    restart();
    come(all.subList(3 * some, 4 * some - 1));
    idle();
    int cut = 2 * some - 1;
    said(".k-net", cut + " to send");
    said(".k-foot", "%d of %d here".formatted(4 * some - 1, 5 * some));
    said(".k-foot", "min ago");
    assertThat(presences.here(occurrence())).hasSize(2 * some);
    Guest early = all.get(2 * some + 1);
    Guest late = all.get(3 * some + 1);
    elsewhere(early);
    elsewhere(late);
    once.run(() -> badges.renew(Guests.as(last.id()), evening.code()));

    wire.mend();
    page.locator(".k-net:not(.off)").waitFor();
    until(
        "async () => (await import('/assets/kiosk/store.js')).waiting().then(n => n === 0)", null);
    come(all.subList(4 * some - 1, 5 * some - 1));
    come(new Guest(last.id(), last.name(), pass(last)), Way.SCANNER);

    assertThat(presences.here(occurrence()))
        .containsExactlyInAnyOrderElementsOf(all.stream().map(Guest::id).toList());
    List<Roster.Happened> facts = rosters.facts(evening.organiser(), evening.code(), false);
    assertThat(facts).hasSize(5 * some + 2);
    assertThat(facts).filteredOn(fact -> fact.mode() == CheckInMode.OFFLINE).hasSize(cut);
    assertThat(facts)
        .filteredOn(Roster.Happened::flagged)
        .extracting(Roster.Happened::member)
        .containsExactlyInAnyOrder(early.id(), late.id());
    assertThat(faults).isEmpty();
  }

  /** All that a door needs, and afterwards the server knows of everybody. */
  @Test
  void on_its_own_people_sign_up_and_the_team_undoes_lets_in_and_looks_back() throws Exception {
    Guest here = guest(0);
    Guest late = guest(1);
    Evening other = tablets.open(null);
    guests.answer(late.id(), other, RsvpForm.yes());
    Pass elsewhere = once.run(() -> badges.get(Guests.as(late.id()), other.code()));
    pair();
    come(here, Way.TYPED);
    until(KNOWN_HERE, 1);
    wire.cut();

    idle();
    page.keyboard().type(elsewhere.payload(), new Keyboard.TypeOptions().setDelay(SCANNER_MILLIS));
    page.keyboard().press("Enter");
    said("h1", "That code isn’t on tonight’s list");
    signUp();
    openPanel();
    said(".k-staff", "Lucía P.");
    page.locator(".k-staff li", new Page.LocatorOptions().setHasText(here.first()))
        .locator("button")
        .click();
    said(".k-foot", "1 of 2 here");
    page.locator("#q").fill(late.first());
    page.keyboard().press("Enter");
    page.locator(".k-staff input[name=reason]").fill("speaker");
    page.keyboard().press("Enter");
    said("h1", "Welcome, " + late.first());
    restart();
    idle();
    said(".k-foot", "2 of 2 here");

    wire.mend();
    said(".k-net:not(.off)", "Online");
    until(
        "async () => (await import('/assets/kiosk/store.js')).waiting().then(n => n === 0)", null);
    List<Roster.Happened> facts = rosters.facts(evening.organiser(), evening.code(), false);
    assertThat(rosters.latest(evening.organiser(), evening.code()))
        .extracting(Roster.Found::name)
        .containsExactlyInAnyOrder("Lucía P.", late.first() + " N.");
    assertThat(facts).extracting(Roster.Happened::reason).contains("speaker");
    assertThat(facts).filteredOn(Roster.Happened::flagged).isEmpty();
    assertThat(faults).isEmpty();
  }

  private void signUp() {
    idle();
    page.locator("a[href='/kiosk/walk-in']").click();
    page.locator("#name").fill("Lucía Prado");
    page.locator("#email").fill("no");
    page.keyboard().press("Enter");
    said("#email-error", "Type an address");
    page.locator("#email").fill(UUID.randomUUID() + "@example.org");
    page.keyboard().press("Enter");
    said("h1", "Welcome, Lucía!");
  }

  private void openPanel() {
    idle();
    page.locator(".k-clock").press("Enter");
    page.locator("#code").fill("000000");
    page.keyboard().press("Enter");
    said("[role=alert]", "That is not the code.");
    String code = devices.list(evening.organiser(), evening.code()).get(0).staffCode();
    page.locator("#code").fill(code);
    page.keyboard().press("Enter");
    said("h2", "Came in last");
  }

  @Test
  void a_revoked_tablet_stops_at_the_next_call_and_keeps_nothing() {
    guest(0);
    pair();
    assertThat(page.evaluate(EMPTY)).isEqualTo(false);
    once.run(
        () ->
            devices
                .list(evening.organiser(), evening.code())
                .forEach(each -> devices.revoke(evening.organiser(), evening.code(), each.id())));
    page.navigate(wire.home() + "kiosk/walk-in");
    page.locator("form[action$=pairing]").waitFor();
    until(EMPTY, null);
    wire.cut();
    page.navigate(wire.home() + "kiosk");
    said("h1", "No network, and no list");
  }

  /** Who is coming is gone at once; who came is told when the network is back. */
  @Test
  void put_away_without_the_network_it_keeps_what_was_not_sent_and_nothing_else() throws Exception {
    Guest guest = guest(0);
    pair();
    wire.cut();
    come(guest, Way.TYPED);
    openPanel();
    page.locator(".k-staff-act .btn-danger").click();
    said("h1", "One check-in not sent yet");
    page.locator(".k-undo a").click();
    page.locator("#q").waitFor();
    openPanel();
    page.locator(".k-staff-act .btn-danger").click();
    page.locator("button[name=sure]").click();
    said("h1", "This tablet is put away");
    said("p", "Kept locked and still to send: 1.");
    assertThat(page.evaluate(KEPT)).isEqualTo("keys:own lists:away facts:1");
    restart();
    page.navigate(wire.home() + "kiosk/people?q=nunez");
    said("h1", "This tablet is put away");
    assertThat(presences.here(occurrence())).isEmpty();

    wire.mend();
    page.locator("form[action$=pairing]").waitFor();
    assertThat(presences.here(occurrence())).containsExactly(guest.id());
    assertThat(devices.list(evening.organiser(), evening.code())).isEmpty();
    until(EMPTY, null);
    assertThat(page.evaluate("caches.open('panal-kiosk-language').then(c => c.match('/away'))"))
        .isNull();
  }

  @Test
  void put_away_with_the_network_it_says_first_what_would_be_lost() throws Exception {
    Guest guest = guest(0);
    pair();
    come(guest, Way.TYPED);
    page.evaluate(
        "async () => (await import('/assets/kiosk/store.js')).addFact('00000000',"
            + " { nonce: 'never-heard', kind: 'UNDO', undoes: 'nothing-1', at: '2026-01-01T00:00:00Z' })");
    idle();
    openPanel();
    page.locator(".k-staff-act .btn-danger").click();
    said("[role=alert]", "1 not sent yet");
    page.locator(".k-staff-act .btn-danger").click();
    page.locator("form[action$=pairing]").waitFor();
    until(EMPTY, null);
    assertThat(devices.list(evening.organiser(), evening.code())).isEmpty();
  }

  @Test
  void what_the_tablet_keeps_is_noise_without_its_key_and_no_list_outlives_the_evening() {
    Guest marta = guest(0);
    pair();
    String kept =
        (String)
            page.evaluate(
                "async () => { const asked = indexedDB.open('panal-door');"
                    + " await new Promise((done) => { asked.onsuccess = done; });"
                    + " const read = (store, key) => new Promise((done) => { const got ="
                    + " asked.result.transaction(store).objectStore(store).get(key);"
                    + " got.onsuccess = () => done(got.result); });"
                    + " const key = await read('keys', 'own');"
                    + " const list = await read('lists', 'roster'); asked.result.close();"
                    + " return key.extractable + new TextDecoder('latin1').decode(list.data); }");
    assertThat(kept).startsWith("false").doesNotContain(marta.id().toString(), "guestaa");
    tablets.beganMinutesAgo(evening, 130);
    idleOver();
    until(
        "async () => (await (await import('/assets/kiosk/store.js')).list('roster'))"
            + ".people.length === 0",
        null);
  }

  @Test
  void every_screen_without_the_network_is_readable_by_everybody() {
    guest(0);
    pair();
    wire.cut();
    idle();
    page.locator(".k-lang button[value=es]").click();
    page.locator("h1", new Page.LocatorOptions().setHasText("¡Hola!")).waitFor();
    List<?> screens =
        (List<?>)
            page.evaluate(
                "[...document.querySelectorAll('template')].map((each) => each.id)"
                    + ".filter((id) => document.getElementById(id).content.querySelector('main'))");
    assertThat(screens).hasSizeGreaterThan(18);
    for (int width : new int[] {NARROWEST, 768, 1024}) {
      page.setViewportSize(width, 768);
      for (Object screen : screens) {
        page.evaluate("async (id) => (await import('/assets/kiosk/screens.js')).show(id)", screen);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
            .as(screen + " at " + width)
            .isEqualTo(true);
        new AxeBuilder(page)
            .setLegacyMode(true)
            .analyze()
            .getViolations()
            .forEach(
                rule ->
                    faults.add(
                        screen + " " + rule.getId() + ": " + rule.getNodes().get(0).getHtml()));
      }
    }
    assertThat(faults).isEmpty();
  }

  private void idleOver() {
    page.navigate(wire.home() + "kiosk");
    page.locator("h1", new Page.LocatorOptions().setHasText("is over")).waitFor();
  }

  /** Another tablet, which has the network, lets in the same person. */
  private void elsewhere(Guest guest) {
    Viewer other = tablets.device(evening);
    once.run(
        () ->
            checkIns.record(
                other, evening.code(), CheckInForm.shown(Tablets.nonce(), guest.pass().payload())));
  }

  private Pass pass(Guest guest) {
    return once.run(() -> badges.get(Guests.as(guest.id()), evening.code()));
  }

  private UUID occurrence() {
    return evening.event().dates().get(0).id();
  }
}
