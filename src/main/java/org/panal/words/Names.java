package org.panal.words;

/** How people are addressed. */
public final class Names {
  private Names() {}

  /** The first word of a name, as friends write it. */
  public static String first(String name) {
    return name.strip().split("\\s+", 2)[0];
  }

  /** First name and initial: all that others learn before both say yes. */
  public static String brief(String name) {
    String[] words = name.strip().split("\\s+");
    return words.length == 1
        ? words[0]
        : words[0] + " " + Character.toString(words[1].codePointAt(0)) + ".";
  }
}
