package org.panal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panal.access.Sessions;
import org.panal.access.SignIns;
import org.panal.event.NewEvent;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.introduction.Rounds;
import org.panal.rsvp.OwnRsvps;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.RsvpStatus;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.testing.ClockAt;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.turnout.Attended;
import org.panal.turnout.Showing;
import org.panal.turnout.Turnouts;

/**
 * The ways of a member and of an organiser from one end to the other, by keyboard alone: with
 * JavaScript and without.
 */
@QuarkusTest
class JourneysTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final int WIDE = 1024;

  private static Chromium chromium;

  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Rows rows;
  @Inject Sessions sessions;
  @Inject SignIns signIns;
  @Inject Rsvps rsvps;
  @Inject OwnRsvps own;
  @Inject Occurrences occurrences;
  @Inject Rounds rounds;
  @Inject Turnouts turnouts;
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

  @AfterEach
  void away() {
    chromium.away();
  }

  private BrowserContext person(boolean javaScript) {
    return chromium.person(WIDE, false, "en-US", javaScript);
  }

  private BrowserContext signedIn(UUID member, boolean javaScript) {
    BrowserContext person = person(javaScript);
    person.addCookies(List.of(new Cookie("sid", sessions.open(member, "a test")).setUrl(home)));
    return person;
  }

  private String codeMailedTo(String address) {
    Object id = rows.value("SELECT id FROM sign_in_code WHERE email = ?1", address);
    UUID asked = UUID.fromString(id.toString());
    return once.run(() -> signIns.mail(Viewer.system("test"), asked)).orElseThrow().code();
  }

  private Evening inTenDays() {
    LocalDateTime start = LocalDate.now(MADRID).plusDays(10).atTime(18, 30);
    return evenings.of(
        new NewEvent(
            rows.space("Europe/Madrid"),
            Evenings.form("Copy & Code"),
            Evenings.at(start, start.plusHours(2), 20),
            true));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_member_joins_answers_and_finds_their_way_by_keyboard_alone(boolean javaScript) {
    Evening evening = inTenDays();
    guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    String address = UUID.randomUUID() + "@example.org";
    Keys keys = new Keys(person(javaScript).newPage());

    keys.go(home + "sign-in");
    keys.type("#email", address);
    keys.press("Enter");
    keys.lands("**/sign-in/code");
    keys.type("#code", codeMailedTo(address));
    keys.press("Enter");
    keys.lands("**/sign-in/join");
    keys.type("#name", "Marta Gil");
    keys.reach("#agrees");
    keys.press("Space");
    keys.choose("main form .btn-primary");
    UUID marta =
        UUID.fromString(rows.value("SELECT id FROM member WHERE email = ?1", address).toString());

    keys.choose(".topnav a[href='/profile']");
    keys.lands("**/profile");
    keys.type("#headline", "Web programmer");
    keys.type("#offers", "web programming");
    keys.type("#seeks", "copywriting");
    keys.choose("main form .btn-lg");
    assertThat(keys.page().locator("[role=status]").first().innerText()).isNotBlank();

    keys.go(home + "events/" + evening.code());
    keys.choose("#answer button[value=going]");
    assertThat(keys.page().locator("[role=status]").first().innerText()).contains("You’re going");
    assertThat(own.find(Guests.as(marta), evening.code()).orElseThrow().status())
        .isEqualTo(RsvpStatus.GOING);

    int round =
        rounds
            .draw(new Once.Call(evening.organiser(), "draw", null, null), evening.code(), 7L)
            .number();
    once.run(() -> rounds.publish(evening.organiser(), evening.code(), round));
    keys.choose(".topnav a[href='/introductions']");
    keys.lands("**/introductions");
    assertThat(keys.page().locator("main").innerText()).contains("Ana");
    keys.choose("button[value=LOOKING_FORWARD]");
    assertThat(keys.page().locator("button[value=LOOKING_FORWARD]").count()).isZero();

    keys.choose("footer a[href='/spaces']");
    keys.lands("**/spaces**");
    keys.go(home + "spaces/" + evening.event().event().space().code());
    if (keys.page().locator("a[href='/events/" + evening.code() + "']").count() == 0) {
      keys.choose("a[rel=next]");
    }
    keys.choose("a[href='/events/" + evening.code() + "']");
    keys.lands("**/events/" + evening.code());

    keys.choose(".topbar .brand");
    keys.lands("**/home");
    assertThat(keys.page().locator("#next").innerText()).contains("Copy & Code");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_organiser_runs_an_evening_from_its_name_to_who_came_by_keyboard_alone(
      boolean javaScript) {
    Viewer carmen = evenings.organiser();
    Keys keys = new Keys(signedIn(carmen.mustBeMember(), javaScript).newPage());

    keys.go(home + "manage");
    keys.choose("a.btn-primary[href='/manage/events/new']");
    long begun = System.nanoTime();
    keys.type("#title", "Breakfast of pitches");
    keys.type("#date", "03052098");
    keys.type("#start", "0630PM");
    keys.type("#end", "0830PM");
    keys.elsewhere("Calle Mayor 12");
    keys.choose("button[value=publish]");
    keys.page().waitForURL(address -> !address.endsWith("/new"));
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(A_MINUTE);
    String code = keys.page().url().replaceAll(".*/", "");
    OccurrenceCard made = occurrences.get(carmen, code);
    assertThat(made.event().event().title()).isEqualTo("Breakfast of pitches");
    assertThat(made.start()).isEqualTo(START);
    assertThat(made.end()).isEqualTo(END);
    assertThat(made.place()).isEqualTo("Calle Mayor 12");
    UUID marta = going(code, "Marta Gil", "web-programming", "copywriting");
    going(code, "Ana Ribera", "copywriting", "web-programming");

    keys.choose(".tabs a[href$='/guests']");
    keys.lands("**/guests");
    assertThat(keys.page().locator("main").innerText()).contains("Marta Gil", "Ana Ribera");
    keys.choose(".tabs a[href$='/introductions']");
    keys.lands("**/introductions");
    keys.choose("form[action$='/draw'] button");
    keys.choose("a[href$='/introductions/publish']");
    keys.lands("**/introductions/publish");
    keys.choose("form[action$='/publish'] .btn-primary");
    assertThat(rounds.list(carmen, code, Paging.first()).items().get(0).status().name())
        .isEqualTo("PUBLISHED");

    QuarkusMock.installMockForType(
        new ClockAt(END.plusHours(14).atZone(MADRID).toInstant()), Time.class);
    // Whoever was signed in years before is not any more.
    keys = new Keys(signedIn(carmen.mustBeMember(), javaScript).newPage());
    keys.go(home + "manage/events/" + code + "/turnout");
    keys.reach("form[action$='/turnout/" + marta + "'] select");
    keys.page().keyboard().type("Came");
    keys.choose("form[action$='/turnout/" + marta + "'] button");
    assertThat(turnouts.list(carmen, code))
        .filteredOn(each -> each.memberId().equals(marta))
        .extracting(Attended::showing)
        .containsExactly(Showing.CAME);

    keys.go(home + "manage");
    keys.choose("a[href='/manage/season']");
    keys.lands("**/manage/season");
    assertThat(keys.page().locator("main").innerText()).contains("Of 2 who said yes 100 %");
    keys.reach("a[href='#table']");
    keys.press("Enter");
    keys.go(home + "manage/season");
    keys.choose(".season-form .btn");
    assertThat(keys.page().locator("table").innerText()).contains("March 2098");
  }

  private UUID going(String code, String name, String offers, String seeks) {
    UUID guest = guests.member(name, offers, seeks);
    once.run(() -> rsvps.answer(Guests.as(guest), code, RsvpForm.yes()));
    return guest;
  }
}
