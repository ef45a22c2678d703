package org.panal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.testing.AtAKnownAddress;
import org.panal.testing.IdentityProvider;
import org.panal.testing.IdentityProvider.Person;

/**
 * To the identity provider and back in a real browser, which holds the page's policy against it.
 */
@QuarkusTest
@TestProfile(AtAKnownAddress.class)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class ProviderTest {
  private static final String HOME = AtAKnownAddress.HOME;

  @Test
  void somebody_new_joins_leaves_comes_back_by_one_press_and_removes_the_account() {
    String address = UUID.randomUUID() + "@example.org";
    IdentityProvider.has(new Person("sub-" + address, address, true, "Ada Prieto"));
    try (Chromium chromium = new Chromium();
        BrowserContext person = chromium.person(390, false, "en", true)) {
      Page page = person.newPage();
      press(page);
      page.waitForURL(HOME + "/sign-in/join");
      assertThat(page.inputValue("#name")).isEqualTo("Ada Prieto");
      page.check("[name=agrees]");
      page.click("main .btn-primary");
      page.waitForSelector(".flash");
      page.navigate(HOME + "/settings");
      assertThat(page.textContent("main")).contains("Valdemiel ID");
      person.clearCookies();
      press(page);
      page.waitForURL(HOME + "/events?day=1");
      assertThat(page.textContent(".flash")).contains("You’re in.");
      page.navigate(HOME + "/settings");
      page.click("form[action^='/settings/accounts/'] button");
      page.waitForSelector(".flash");
      assertThat(page.textContent("main")).contains("You have linked none");
    }
  }

  private static void press(Page page) {
    page.navigate(HOME + "/sign-in?back=/events?day=1");
    page.click("text=Sign in with Valdemiel ID");
  }
}
