package org.panal.manage;

import java.util.List;

/**
 * A round as its page shows it.
 *
 * @param stamp when it was drawn or published
 * @param people how many meet somebody
 * @param report how good it is, in sentences
 * @param facts number, seed and points, for who wants to know
 * @param goesOut when a draft goes out by itself, in words; may be empty
 */
record RoundPage(
    Latest latest,
    Meets meets,
    int number,
    String stamp,
    int people,
    List<String> report,
    String facts,
    String goesOut) {}
