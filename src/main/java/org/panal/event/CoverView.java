package org.panal.event;

import java.util.UUID;

/**
 * Where the cover stands that somebody uploaded. Another cover has another address.
 *
 * @param wide 1600 pixels wide and 800 high
 * @param close 400 pixels wide and high, for lists
 */
public record CoverView(String wide, String close) {
  /** What the wide one measures. */
  public static final int WIDTH = 1600;

  public static final int HEIGHT = 800;

  static CoverView at(UUID eventId, String hash) {
    String address = "/covers/" + eventId + "/" + hash;
    return new CoverView(address + ".jpg", address + "-small.jpg");
  }
}
