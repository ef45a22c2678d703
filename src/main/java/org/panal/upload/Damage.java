package org.panal.upload;

import org.panal.shared.Invalid;

/** What was sent is no whole picture. */
final class Damage {
  private Damage() {}

  static Invalid found() {
    return new Invalid("picture", "picture.damaged");
  }
}
