package org.panal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.panal.access.Sessions;
import org.panal.testing.Evenings;

/** What the script adds to forms, which work without it. */
@QuarkusTest
class FormsTest {
  @Inject Evenings evenings;
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
}
