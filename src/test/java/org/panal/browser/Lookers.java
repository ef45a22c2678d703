package org.panal.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Two browsers that share out the screens: most of the time one waits for its page, which has one
 * thread.
 */
final class Lookers {
  static final Path PICTURES = Path.of("target/pages");
  private static final int BROWSERS = 2;

  private record Visit(Screen screen, CompletableFuture<List<String>> faults) {}

  private final String home;
  private final Function<Screen, Optional<Cookie>> signIn;
  private final Queue<Visit> waiting = new ConcurrentLinkedQueue<>();

  /**
   * @param signIn makes who looks at a screen, anew for each look; called by both at once
   */
  Lookers(String home, Function<Screen, Optional<Cookie>> signIn) {
    this.home = home;
    this.signIn = signIn;
  }

  /** What is wrong with each of the screens, as soon as somebody has looked at it. */
  Map<Screen, Future<List<String>>> start(List<Screen> screens) {
    Map<Screen, Future<List<String>>> faults = new LinkedHashMap<>();
    for (Screen screen : screens) {
      Visit visit = new Visit(screen, new CompletableFuture<>());
      faults.put(screen, visit.faults());
      waiting.add(visit);
    }
    for (int i = 0; i < BROWSERS; i++) {
      new Thread(this::look, "looker-" + i).start();
    }
    return faults;
  }

  private void look() {
    try (Chromium chromium = new Chromium()) {
      Map<Look, Page> pages = new HashMap<>();
      for (Visit visit = waiting.poll(); visit != null; visit = waiting.poll()) {
        if (visit.screen().isOfATablet()) {
          visit(visit, look -> page(chromium, look));
        } else {
          visit(visit, look -> pages.computeIfAbsent(look, each -> page(chromium, each)));
        }
      }
    }
  }

  private static Page page(Chromium chromium, Look look) {
    return chromium.person(look.width(), look.dark(), look.language(), true).newPage();
  }

  /**
   * @param pages a page of its own for a tablet, which remembers; else the same for all of a look,
   *     for to open one takes longer than to look at it
   */
  private void visit(Visit visit, Function<Look, Page> pages) {
    try {
      List<String> faults = new ArrayList<>();
      Look.at(visit.screen()).forEach(look -> look(pages.apply(look), visit, look, faults));
      visit.faults().complete(faults);
    } catch (RuntimeException broken) {
      visit.faults().completeExceptionally(broken);
    }
  }

  private void look(Page page, Visit visit, Look look, List<String> faults) {
    page.context().clearCookies();
    signIn.apply(visit.screen()).ifPresent(cookie -> page.context().addCookies(List.of(cookie)));
    Consumer<ConsoleMessage> notes = said -> note(faults, look, said.type(), said.text());
    page.onConsoleMessage(notes);
    String html = open(page, visit.screen(), look, faults);
    Conformance.faults(html).forEach(fault -> faults.add(look + " " + fault));
    if (Look.takesPictures()) {
      keep(page, html, PICTURES.resolve(look.picture(visit.screen())));
    }
    if (!Boolean.TRUE.equals(
        page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))) {
      faults.add(look + " scrolls sideways");
    }
    for (Rule rule : violations(page)) {
      faults.add(look + " " + rule.getId() + ": " + rule.getNodes().get(0).getHtml());
    }
    page.offConsoleMessage(notes);
    if (visit.screen().isOfATablet()) {
      page.context().close();
    }
  }

  private String open(Page page, Screen screen, Look look, List<String> faults) {
    Answers answers = new Answers(page);
    page.onResponse(answers);
    page.navigate(home + screen.path());
    if (!screen.press().isEmpty()) {
      page.locator(screen.press()).first().click();
    }
    page.offResponse(answers);
    if (answers.status() >= 500) {
      faults.add(look + " answered " + answers.status());
    }
    return answers.html();
  }

  /** The HTML too, for checkers that do not run here. */
  private static void keep(Page page, String html, Path picture) {
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture));
    try {
      Files.writeString(Path.of(picture.toString().replace(".png", ".html")), html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without the list of what is right, which takes a page longer to make. */
  private static List<Rule> violations(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options).setLegacyMode(true).analyze().getViolations();
  }

  private static void note(List<String> faults, Look look, String type, String text) {
    // The browser notes each answer of 400 or more; some screens are just that.
    if (type.equals("error") && !text.matches(".* status of (404|409|410|422) .*")) {
      faults.add(look + " said " + text);
    }
  }
}
