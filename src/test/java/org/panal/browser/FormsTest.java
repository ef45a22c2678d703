package org.panal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.access.Sessions;
import org.panal.event.NewEvent;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;
import org.panal.testing.SentPictures;

/** What the script adds to forms, which work without it. */
@QuarkusTest
class FormsTest {
  /** Of three corners, whichever of red, green and blue is the most. */
  private static final String COLOURS =
      """
      (canvas) => {
        const { data, width } = canvas.getContext("2d").getImageData(0, 0, 512, 512);
        return [[9, 9], [500, 9], [9, 500]].map(([x, y]) => {
          const seen = [...data.slice(4 * (y * width + x), 4 * (y * width + x) + 3)];
          return ["red", "green", "blue"][seen.indexOf(Math.max(...seen))];
        }).join(" ");
      }
      """;

  @Inject Evenings evenings;
  @Inject Rows rows;
  @Inject Sessions sessions;

  @TestHTTPResource("/")
  String home;

  @Test
  void what_is_wrong_comes_first_and_is_told_by_the_name_of_its_field() {
    String secret = sessions.open(evenings.organiser().mustBeMember(), "a test");
    try (Chromium chromium = new Chromium();
        BrowserContext person = chromium.person(390, false, "en", true)) {
      person.addCookies(List.of(new Cookie("sid", secret).setUrl(home)));
      Page page = person.newPage();
      page.navigate(home + "manage/events/new");
      page.locator("button[value=publish]").click();
      page.waitForSelector(".error-summary:focus");
      assertThat(page.locator(".error-summary a[href='#title']").textContent())
          .isEqualTo("What’s it called? Enter a name for the event");
    }
  }

  @Test
  void which_rooms_are_free_is_said_as_soon_as_the_time_is_typed() {
    String space = rows.space("Europe/Madrid");
    UUID hall = rows.room(space, "Hall", 30);
    UUID attic = rows.room(space, "Attic", 8);
    evenings.of(
        new NewEvent(
            space,
            Evenings.form("Copy & Code"),
            Evenings.in(hall, Evenings.START, Evenings.END),
            true));
    Evening next =
        evenings.of(
            new NewEvent(
                space,
                Evenings.form("Breakfast of pitches"),
                Evenings.in(attic, Evenings.START.plusDays(1), Evenings.END.plusDays(1)),
                true));
    String secret = sessions.open(next.organiser().mustBeMember(), "a test");
    try (Chromium chromium = new Chromium();
        BrowserContext person = chromium.person(390, false, "en", true)) {
      person.addCookies(List.of(new Cookie("sid", secret).setUrl(home)));
      Page page = person.newPage();
      page.navigate(home + "manage/events/" + next.code() + "/edit");
      page.locator("#title").fill("Typed before");
      page.locator("#date").fill("2098-03-05");
      page.locator("#capacity").focus();
      page.waitForSelector("#room:has-text('taken then')");
      assertThat(page.locator("#room .room").allInnerTexts())
          .anyMatch(room -> room.startsWith("Hall") && room.contains("taken then"))
          .anyMatch(room -> room.startsWith("Attic") && room.contains("free then"));
      assertThat(page.locator("#title").inputValue()).isEqualTo("Typed before");
    }
  }

  @Test
  void a_picture_is_shown_as_it_will_be_cut_before_it_is_sent() {
    String secret = sessions.open(evenings.organiser().mustBeMember(), "a test");
    try (Chromium chromium = new Chromium();
        BrowserContext person = chromium.person(390, false, "en", true)) {
      person.addCookies(List.of(new Cookie("sid", secret).setUrl(home)));
      Page page = person.newPage();
      List<String> console = new ArrayList<>();
      page.onConsoleMessage(message -> console.add(message.text()));
      page.navigate(home + "profile/photo");
      Locator shown = page.locator("canvas.preview");
      assertThat(shown.isVisible()).isFalse();
      page.setInputFiles("#picture", chosen("me.jpeg", SentPictures.jpeg(400, 800)));
      shown.waitFor();
      assertThat(shown.evaluate(COLOURS)).asString().isEqualTo("red green blue");
      page.setInputFiles("#picture", chosen("me.txt", new byte[] {1, 2, 3}));
      shown.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
      assertThat(console).isEmpty();
    }
  }

  private static FilePayload chosen(String name, byte[] file) {
    return new FilePayload(name, "image/jpeg", file);
  }
}
