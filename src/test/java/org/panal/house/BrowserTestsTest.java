package org.panal.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The tests in a browser run by themselves where there is one; elsewhere this says so. */
class BrowserTestsTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  @Test
  void the_browser_tests_are_run_where_chromium_is_installed() {
    assertThat(System.getenv("CI") == null || Files.exists(CHROMIUM))
        .as("continuous integration runs the browser tests")
        .isTrue();
    assumeTrue(
        Files.exists(CHROMIUM), "Chromium is not at " + CHROMIUM + ": its tests are left out");
    assertThat(Path.of("target/test-classes/org/panal/browser/PagesTest.class")).exists();
  }
}
