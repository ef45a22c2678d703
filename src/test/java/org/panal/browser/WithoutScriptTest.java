package org.panal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.panal.access.Sessions;
import org.panal.event.EventForm;
import org.panal.event.EventWithDates;
import org.panal.event.NewEvent;
import org.panal.event.Occurrences;
import org.panal.event.RecurrenceForm;
import org.panal.event.Visibility;
import org.panal.rsvp.LaneForm;
import org.panal.rsvp.OwnRsvps;
import org.panal.rsvp.QuestionForm;
import org.panal.rsvp.QuestionKind;
import org.panal.rsvp.RsvpReceipt;
import org.panal.rsvp.RsvpStatus;
import org.panal.rsvp.Terms;
import org.panal.rsvp.TermsForm;
import org.panal.shared.Once;
import org.panal.shared.Time;
import org.panal.testing.ClockAt;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

/** What people do with events in a browser that runs no script at all. */
@QuarkusTest
class WithoutScriptTest {
  private static Chromium chromium;

  @Inject Evenings evenings;
  @Inject Rows rows;
  @Inject Sessions sessions;
  @Inject Occurrences occurrences;
  @Inject OwnRsvps own;
  @Inject Terms terms;
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

  private Page page(UUID member, String path) {
    BrowserContext person = chromium.person(390, false, "en-US", false);
    person.addCookies(List.of(new Cookie("sid", sessions.open(member, "a test")).setUrl(home)));
    Page page = person.newPage();
    page.navigate(home + path);
    return page;
  }

  private Page event(UUID member, Evening evening) {
    return page(member, "events/" + evening.code());
  }

  private RsvpReceipt stands(UUID member, Evening evening) {
    return own.find(Guests.as(member), evening.code()).orElseThrow();
  }

  @Test
  void a_yes_is_one_tap() {
    Evening evening = evenings.forSeats(3);
    UUID marta = rows.member("Marta Gil");
    Page page = event(marta, evening);
    page.locator("button[value=going]:visible").first().click();
    assertThat(page.locator("[role=status]").first().innerText()).contains("You’re going");
    assertThat(stands(marta, evening).status()).isEqualTo(RsvpStatus.GOING);
  }

  @Test
  void an_answer_takes_a_role_guests_and_what_the_organiser_asks() {
    Evening evening = evenings.forSeats(9);
    QuestionForm question = QuestionForm.asking(QuestionKind.TEXT, "What do you eat?", true);
    TermsForm form =
        new TermsForm(
            2,
            null,
            null,
            List.of(LaneForm.named("Mentee", 5), LaneForm.named("Mentor", 3)),
            List.of(question));
    once.run(() -> terms.change(evening.organiser(), evening.code(), form, null));
    UUID marta = rows.member("Marta Gil");
    Page page = event(marta, evening);
    page.getByLabel("Mentor").check();
    page.locator("select[name=guests]").selectOption("2");
    page.getByLabel("What do you eat?").fill("Everything");
    page.locator("button[value=going]:visible").click();
    RsvpReceipt receipt = stands(marta, evening);
    assertThat(receipt.status()).isEqualTo(RsvpStatus.GOING);
    assertThat(receipt.guests()).isEqualTo(2);
    assertThat(receipt.lane().name()).isEqualTo("Mentor");
    assertThat(receipt.answers()).hasSize(1);
  }

  @Test
  void whoever_waits_claims_a_free_seat_and_gives_it_back() {
    Evening evening = evenings.forSeats(1);
    UUID marta = rows.member("Marta Gil");
    UUID iker = rows.member("Iker Etxea");
    Page martas = event(marta, evening);
    martas.locator("button[value=going]:visible").first().click();
    Page ikers = event(iker, evening);
    ikers.locator("button[value=going]:visible").first().click();
    assertThat(ikers.locator("#rsvp").innerText()).contains("1");
    assertThat(stands(iker, evening).status()).isEqualTo(RsvpStatus.WAITLISTED);
    QuarkusMock.installMockForType(new ClockAt(Instant.parse("2098-03-05T16:30:00Z")), Time.class);
    // Whoever was signed in years before is not any more.
    martas = event(marta, evening);
    martas.locator("button[value=not-going]:visible").first().click();
    ikers = event(iker, evening);
    ikers.locator("button[value=claim]").click();
    assertThat(stands(iker, evening).status()).isEqualTo(RsvpStatus.GOING);
    ikers.locator("button[value=not-going]:visible").first().click();
    assertThat(stands(iker, evening).status()).isEqualTo(RsvpStatus.NOT_GOING);
  }

  private Evening season() {
    return evenings.of(
        new NewEvent(
            rows.space("Europe/Madrid"),
            Evenings.form("Coffee"),
            Evenings.at(START, END, 20),
            true,
            new RecurrenceForm("FREQ=WEEKLY;COUNT=4", List.of())));
  }

  private static Evening at(Evening season, int number) {
    return new Evening(
        season.organiser(),
        new EventWithDates(
            season.event().event(), List.of(season.event().dates().get(number - 1))));
  }

  @Test
  void a_series_is_followed_and_one_of_its_dates_skipped() {
    Evening season = season();
    UUID marta = rows.member("Marta Gil");
    Page page = event(marta, season);
    page.locator("button[value=follow]").click();
    assertThat(stands(marta, at(season, 3)).status()).isEqualTo(RsvpStatus.GOING);
    Evening third = at(season, 3);
    page.locator("form[action='/events/" + third.code() + "/rsvp'] button[value=not-going]")
        .click();
    assertThat(stands(marta, third).status()).isEqualTo(RsvpStatus.NOT_GOING);
    assertThat(stands(marta, at(season, 4)).status()).isEqualTo(RsvpStatus.GOING);
  }

  @Test
  void whoever_asks_to_come_is_let_in() {
    EventForm byAsking =
        new EventForm(
            "Workshop", "", null, null, null, Visibility.PUBLIC, List.of(), null, null, true);
    Evening evening =
        evenings.of(
            new NewEvent(rows.space("Europe/Madrid"), byAsking, Evenings.at(START, END, 5), true));
    UUID marta = rows.member("Marta Gil");
    Page page = event(marta, evening);
    page.locator("button[value=going]:visible").first().click();
    assertThat(stands(marta, evening).status()).isEqualTo(RsvpStatus.PENDING);
    Page guests =
        page(evening.organiser().mustBeMember(), "manage/events/" + evening.code() + "/guests");
    guests.locator("form[action$='/approval'] button").first().click();
    assertThat(stands(marta, evening).status()).isEqualTo(RsvpStatus.GOING);
  }

  @Test
  void a_change_reaches_this_date_and_those_after_it() {
    Evening season = season();
    Evening second = at(season, 2);
    Page page = page(season.organiser().mustBeMember(), "manage/events/" + second.code() + "/edit");
    page.locator("#place").fill("Plaza Nueva 3");
    page.locator("#capacity").fill("7");
    page.locator("input[name=reach][value=FOLLOWING]").check();
    page.locator("button[value=save]").click();
    page.waitForURL("**/manage/events/" + second.code());
    assertThat(
            season.event().dates().stream()
                .map(date -> occurrences.get(season.organiser(), date.code()).capacity()))
        .containsExactly(20, 7, 7, 7);
  }
}
