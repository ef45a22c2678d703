package org.panal.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps the page itself as it was served, also where a button led from one to the next. */
final class Answers implements Consumer<Response> {
  private final Page page;
  private @Nullable Response last;

  Answers(Page page) {
    this.page = page;
  }

  @Override
  public void accept(Response response) {
    boolean redirects = response.status() >= 300 && response.status() < 400;
    if (response.request().isNavigationRequest()
        && response.frame().equals(page.mainFrame())
        && !redirects) {
      last = response;
    }
  }

  int status() {
    return last == null ? 0 : last.status();
  }

  /** Empty where the page came without an answer of the server. */
  String html() {
    return last == null ? "" : last.text();
  }
}
