package org.panal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Debian's Chromium, headless, as a person with a screen of some size and a theme would have it.
 */
final class Chromium implements AutoCloseable {
  private static final List<String> QUIET =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--use-fake-device-for-media-stream",
          "--use-fake-ui-for-media-stream");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private @Nullable Browser browser;

  BrowserContext person(int width, boolean dark, String language, boolean javaScript) {
    if (browser == null) {
      browser = launched();
    }
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(width, width < 600 ? 844 : 900)
            .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
            .setLocale(language)
            // A page that fades into the next takes no clicks meanwhile.
            .setReducedMotion(ReducedMotion.REDUCE)
            .setJavaScriptEnabled(javaScript));
  }

  private Browser launched() {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setHeadless(true)
                .setArgs(QUIET));
  }

  /** A browser with a memory that outlives it, as a tablet has, and with a camera. */
  BrowserContext tablet(Path memory, Path film) {
    List<String> args = new ArrayList<>(QUIET);
    args.add("--use-file-for-fake-video-capture=" + film.toAbsolutePath());
    return playwright
        .chromium()
        .launchPersistentContext(
            memory,
            new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setHeadless(true)
                .setArgs(args)
                .setViewportSize(1024, 768)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en"));
  }

  /** Everybody leaves; the browser stays for who comes next. */
  void away() {
    if (browser != null) {
      List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}
