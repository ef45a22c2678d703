package org.panal.browser;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All pictures of all screens on one page, screen by screen, each with the name of its look. */
final class ContactSheet {
  private static final Pattern NAME = Pattern.compile("(.+)-(\\d+)-(light|dark)-(en|es)[.]png");

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Panal: every screen in every look</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <style>
      body{font:15px/1.4 system-ui,sans-serif;margin:1.5rem;background:#fbf6ea;color:#241b0f}
      nav{columns:14rem;margin-block:1rem} h2{margin:2rem 0 .5rem;border-top:1px solid #e4d8c0;padding-top:1rem}
      .looks{display:flex;gap:1rem;overflow-x:auto;align-items:flex-start;padding-bottom:1rem}
      figure{margin:0;flex:none} figcaption{font-size:13px;color:#55482f}
      img{display:block;border:1px solid #c9bca2;height:26rem;width:auto;max-width:32rem;object-fit:cover;object-position:top}
      </style></head><body>
      """;

  /** One picture of a screen. */
  private record Shot(String screen, int width, String theme, String language, String file) {
    static Shot of(Matcher name) {
      return new Shot(
          name.group(1),
          Integer.parseInt(name.group(2)),
          name.group(3),
          name.group(4),
          name.group());
    }

    String html() {
      String look = "%d %s %s".formatted(width, theme, language);
      return ("<figure><a href=\"%1$s\"><img src=\"%1$s\" loading=\"lazy\" alt=\"%2$s, %3$s\"></a>"
              + "<figcaption>%3$s</figcaption></figure>")
          .formatted(file, screen, look);
    }
  }

  private ContactSheet() {}

  /** Writes {@code index.html} beside the pictures; where there are none, nothing. */
  static void write(Path pictures) throws IOException {
    if (!Files.isDirectory(pictures)) {
      return;
    }
    Map<String, List<Shot>> screens = screens(pictures);
    if (!screens.isEmpty()) {
      Files.writeString(pictures.resolve("index.html"), page(screens));
    }
  }

  private static Map<String, List<Shot>> screens(Path pictures) throws IOException {
    try (Stream<Path> files = Files.list(pictures)) {
      return files
          .map(file -> NAME.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .map(Shot::of)
          .sorted(
              Comparator.comparingInt(Shot::width)
                  .thenComparing(Shot::language)
                  .thenComparing(Shot::theme))
          .collect(groupingBy(Shot::screen, TreeMap::new, toList()));
    }
  }

  private static String page(Map<String, List<Shot>> screens) {
    long shots = screens.values().stream().mapToLong(List::size).sum();
    String links =
        screens.keySet().stream()
            .map(screen -> "<a href=\"#%1$s\">%1$s</a>".formatted(screen))
            .collect(joining("<br>\n"));
    return HEAD
        + "<h1>%d screens, %d pictures</h1>\n<nav>%s</nav>\n"
            .formatted(screens.size(), shots, links)
        + screens.entrySet().stream().map(ContactSheet::section).collect(joining("\n"))
        + "\n</body></html>\n";
  }

  private static String section(Map.Entry<String, List<Shot>> screen) {
    return "<h2 id=\"%1$s\">%1$s</h2><div class=\"looks\">%2$s</div>"
        .formatted(screen.getKey(), screen.getValue().stream().map(Shot::html).collect(joining()));
  }
}
