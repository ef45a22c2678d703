package org.panal.edge;

/** How a file that somebody downloads is called. */
public final class Attached {
  private Attached() {}

  /** The introductions of a round. */
  public static String table(String occurrence, int number) {
    return "attachment; filename=\"panal-%s-round-%d.csv\"".formatted(occurrence, number);
  }

  /** Who sits where. */
  public static String seats(String occurrence, int number) {
    return "attachment; filename=\"panal-%s-seats-%d.csv\"".formatted(occurrence, number);
  }

  /** The proof of a round. */
  public static String round(String occurrence, int number) {
    return "attachment; filename=\"panal-%s-round-%d.json\"".formatted(occurrence, number);
  }
}
