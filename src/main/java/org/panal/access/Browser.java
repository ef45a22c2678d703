package org.panal.access;

import java.util.List;

/**
 * What a browser says it is, in names that its owner knows.
 *
 * @param name such as Firefox, or empty where it is none we know
 * @param system what it runs on, such as Android, or empty
 */
public record Browser(String name, String system) {
  private record Sign(String text, String name) {}

  /** The order counts: most browsers also claim to be those further down. */
  private static final List<Sign> NAMES =
      List.of(
          new Sign("Edg", "Edge"),
          new Sign("OPR/", "Opera"),
          new Sign("SamsungBrowser", "Samsung Internet"),
          new Sign("Vivaldi", "Vivaldi"),
          new Sign("Firefox", "Firefox"),
          new Sign("FxiOS", "Firefox"),
          new Sign("Chrome", "Chrome"),
          new Sign("CriOS", "Chrome"),
          new Sign("Chromium", "Chromium"),
          new Sign("Safari", "Safari"));

  private static final List<Sign> SYSTEMS =
      List.of(
          new Sign("iPhone", "iPhone"),
          new Sign("iPad", "iPad"),
          new Sign("Android", "Android"),
          new Sign("CrOS", "ChromeOS"),
          new Sign("Windows", "Windows"),
          new Sign("Macintosh", "Mac"),
          new Sign("Linux", "Linux"));

  static Browser of(String userAgent) {
    return new Browser(first(NAMES, userAgent), first(SYSTEMS, userAgent));
  }

  private static String first(List<Sign> signs, String userAgent) {
    return signs.stream()
        .filter(sign -> userAgent.contains(sign.text()))
        .map(Sign::name)
        .findFirst()
        .orElse("");
  }
}
