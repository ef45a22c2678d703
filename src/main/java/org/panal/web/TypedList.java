package org.panal.web;

/** What stands in the form of a list, to show it again. */
record TypedList(String text, int introductions) {
  static final int USUAL = 2;
  private static final int MOST = 5;

  /** A number that no browser would send stands for the usual one. */
  static TypedList of(String text, String introductions) {
    boolean isOffered = introductions.matches("[1-" + MOST + "]");
    return new TypedList(text, isOffered ? Integer.parseInt(introductions) : USUAL);
  }
}
