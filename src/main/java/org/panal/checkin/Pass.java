package org.panal.checkin;

/**
 * A member's own badge, as they show it.
 *
 * @param payload what the QR picture holds
 * @param typed the same for typing, in two groups of four
 */
public record Pass(String occurrence, String payload, String typed) {
  static Pass of(String occurrence, BadgeSecret secret) {
    String code = secret.typed();
    return new Pass(occurrence, secret.payload(), code.substring(0, 4) + " " + code.substring(4));
  }
}
