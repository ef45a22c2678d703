package org.panal.words;

/** How people are addressed. */
public final class Names {
  private Names() {}

  /** The first word of a name, as friends write it. */
  public static String first(String name) {
    return name.strip().split("\\s+", 2)[0];
  }
}
