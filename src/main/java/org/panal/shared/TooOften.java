package org.panal.shared;

import java.time.Duration;

/** Asked too often; after a while the same request may succeed. Sentences get the minutes. */
public final class TooOften extends Coded {
  private static final long serialVersionUID = 1L;

  private final long seconds;

  public TooOften(String code, Duration wait) {
    super(code, wait.toMinutes() + 1);
    this.seconds = wait.toSeconds() + 1;
  }

  public long retryAfterSeconds() {
    return seconds;
  }
}
