package org.panal.picture;

/**
 * The colour of a person's cell. Picked by their id and the same in light and dark; letters on it
 * have a contrast of at least 6.5. The style sheet knows the pairs by {@link #css()}.
 */
public enum PersonColour {
  HONEY("#F6B335", "#241B0F"),
  THYME("#17654F", "#FFFFFF"),
  PEACH("#F3C9B5", "#6B200D"),
  MINT("#BFDFCF", "#0F4A3A"),
  SKY("#C6DCEE", "#173F63"),
  CHESTNUT("#7F4A00", "#FFF1D6");

  private final String ground;
  private final String letters;

  PersonColour(String ground, String letters) {
    this.ground = ground;
    this.letters = letters;
  }

  public static PersonColour of(String id) {
    return values()[new Seed(Seed.of(id)).below(values().length)];
  }

  /** The class that colours a {@code .hex}: t1 to t6. */
  public String css() {
    return "t" + (ordinal() + 1);
  }

  /** For pictures without a style sheet, such as mails. */
  public String ground() {
    return ground;
  }

  public String letters() {
    return letters;
  }
}
