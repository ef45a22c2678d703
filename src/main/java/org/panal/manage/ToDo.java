package org.panal.manage;

import org.jspecify.annotations.Nullable;

/**
 * One thing to do before an event, or done.
 *
 * @param press where the button posts to, or null where it is a link
 */
record ToDo(
    boolean done,
    String title,
    String text,
    @Nullable String button,
    @Nullable String href,
    @Nullable String press) {

  static ToDo done(String title, String text) {
    return new ToDo(true, title, text, null, null, null);
  }

  static ToDo open(String title, String text) {
    return new ToDo(false, title, text, null, null, null);
  }

  ToDo link(String words, String href) {
    return new ToDo(done, title, text, words, href, null);
  }

  ToDo press(String words, String path) {
    return new ToDo(done, title, text, words, null, path);
  }
}
