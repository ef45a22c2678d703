package org.panal.shared;

/** Somebody else changed the thing since the viewer last read it. */
public final class Stale extends Coded {
  private static final long serialVersionUID = 1L;

  public Stale() {
    super("stale");
  }

  /** Refuses when the version that was read is not the present one; null asks for no check. */
  public static void unless(long present, @org.jspecify.annotations.Nullable Long read) {
    if (read != null && read != present) {
      throw new Stale();
    }
  }
}
