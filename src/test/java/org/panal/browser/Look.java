package org.panal.browser;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.panal.testing.Scorecard;

/** A width, a theme and a language to see a screen in. */
record Look(int width, boolean dark, String language) {
  /**
   * {@code -Dpanal.pages=all}: every width in both themes and languages, with a picture of each;
   * {@code -Dpanal.pages="320-light-es|1440-dark-en"}: these alone.
   */
  private static final String ASKED = System.getProperty("panal.pages", "");

  private static final Look NARROW = new Look(320, false, "es");
  private static final Look WIDE = new Look(1024, true, "en");

  /** One by the test command, each screen always the same; both for the scorecard. */
  static List<Look> at(Screen screen) {
    if (!ASKED.isEmpty()) {
      return IntStream.of(320, 390, 768, 1024, 1440)
          .boxed()
          .flatMap(Look::every)
          .filter(look -> ASKED.equals("all") || look.name().matches(ASKED))
          .toList();
    }
    if (Scorecard.runs()) {
      return List.of(NARROW, WIDE);
    }
    return List.of(screen.name().hashCode() % 2 == 0 ? NARROW : WIDE);
  }

  static boolean takesPictures() {
    return !ASKED.isEmpty() || Scorecard.runs();
  }

  String picture(Screen screen) {
    return "%s-%s.png".formatted(screen.name(), name());
  }

  private String name() {
    return "%d-%s-%s".formatted(width, dark ? "dark" : "light", language);
  }

  private static Stream<Look> every(int width) {
    return Stream.of("en", "es")
        .flatMap(language -> Stream.of(false, true).map(dark -> new Look(width, dark, language)));
  }
}
