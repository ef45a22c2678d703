package org.panal.manage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many are likely to come, in words.
 *
 * @param confirmed how many said that they still come, or nothing
 * @param asked when they were asked, or nothing
 * @param crowded how often the room is too full as things are, or nothing
 * @param asks whether they are asked the day before
 * @param places what to do about the places, or null where nobody knows what the room holds
 */
record Outlook(
    int going,
    String about,
    String range,
    String confirmed,
    String asked,
    String crowded,
    boolean asks,
    @Nullable Places places) {

  /**
   * The advice.
   *
   * @param give what the button says that gives as many places, or nothing
   */
  record Places(int holds, int risk, String text, String give, List<Choice> risks) {}
}
