package org.panal.browser;

/**
 * Something to look at.
 *
 * @param who the person who is signed in; empty for nobody
 * @param press a button that leads from the path to the screen; may be empty
 */
record Screen(String name, String who, String path, String press) {
  Screen(String name, String who, String path) {
    this(name, who, path, "");
  }

  /** Tablets remember from one visit to the next. */
  boolean isOfATablet() {
    return path.startsWith("kiosk");
  }
}
