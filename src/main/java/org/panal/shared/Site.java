package org.panal.shared;

import java.net.URI;
import java.util.Objects;

/**
 * Where people reach this installation: {@code panal.url}, however its end was typed.
 *
 * @param home an absolute address without a slash at its end
 */
public record Site(String home) {
  /** Reads the setting. */
  public static Site of(String typed) {
    String home = typed.strip().replaceAll("/+$", "");
    if (!home.matches("https?://[^/?#\\s]+(/[^?#\\s]*)?")) {
      throw new IllegalArgumentException(
          "panal.url must be like https://panal.example, and is: " + typed);
    }
    return new Site(home);
  }

  /**
   * The address of one of the pages.
   *
   * @param path from its slash on
   */
  public String at(String path) {
    return home + path;
  }

  public String host() {
    return Objects.requireNonNullElse(URI.create(home).getHost(), "localhost");
  }

  /** As browsers tell where a page is from. */
  public String origin() {
    URI here = URI.create(home);
    return here.getScheme() + "://" + here.getAuthority();
  }
}
