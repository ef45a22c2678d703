package org.panal.browser;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;

/** Somebody at a page with a keyboard and nothing else: they go from one thing to the next. */
record Keys(Page page) {
  private static final double PER_KEY_MILLIS = 20;
  private static final int FAR = 250;

  void go(String address) {
    page.navigate(address);
  }

  /** Goes on until that has the focus; whatever cannot be reached is no use to them. */
  void reach(String what) {
    for (int presses = 0; presses < FAR; presses++) {
      if (page.locator(what + ":focus").count() > 0) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError(what + " is not reached by keyboard at " + page.url());
  }

  void type(String input, String keys) {
    reach(input);
    page.keyboard().type(keys, new Keyboard.TypeOptions().setDelay(PER_KEY_MILLIS));
  }

  /** Of what the form of an event offers as places, the last; a room may be chosen already. */
  void elsewhere(String place) {
    reach("#room input:checked");
    press("ArrowUp");
    type("#place", place);
  }

  /** Goes to a link or button, presses it, and is where it leads. */
  @SuppressWarnings("deprecation") // whatever else waits may still look at the page before
  void choose(String what) {
    reach(what);
    page.waitForNavigation(() -> press("Enter"));
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  void lands(String address) {
    page.waitForURL(address);
  }
}
