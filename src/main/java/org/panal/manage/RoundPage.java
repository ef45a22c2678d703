package org.panal.manage;

import java.util.List;

/**
 * A round as its page shows it.
 *
 * @param stamp when it was drawn or published
 * @param people how many meet somebody
 * @param report how good it is, in sentences
 * @param proof whether there is anything better
 * @param facts number and seed, for who wants to know
 * @param goesOut when a draft goes out by itself, in words; may be empty
 */
record RoundPage(
    Latest latest,
    Meets meets,
    int number,
    String stamp,
    int people,
    List<String> report,
    Proof proof,
    String facts,
    String goesOut) {

  /**
   * Whether there is anything better.
   *
   * @param best whether that is ruled out
   * @param verdict the same as a sentence
   * @param figures what was reached, in points
   */
  record Proof(boolean best, String verdict, String figures) {}
}
