package org.panal.shared;

/** Too much is going on at once; the same request may succeed in a moment. */
public final class Busy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int retryAfterSeconds;

  /** Refuses what there is no room for right now. */
  public Busy(int retryAfterSeconds) {
    super("too much at once");
    this.retryAfterSeconds = retryAfterSeconds;
  }

  Busy(Throwable cause) {
    super("too much at once", cause);
    this.retryAfterSeconds = 1;
  }

  public int retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
