package org.panal.checkin;

import org.jspecify.annotations.Nullable;

/** What tells one thing that happened at a door from all others. */
final class Nonces {
  static final String NONCE = "[A-Za-z0-9_-]{8,64}";

  private Nonces() {}

  /** Whether it is one at all: the database cannot even look for other letters. */
  static boolean isOne(@Nullable String text) {
    return text != null && text.matches(NONCE);
  }
}
