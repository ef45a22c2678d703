package org.panal.matching;

/**
 * A participant in numbers, ready to be compared with another.
 *
 * @param cap how many introductions they may get in this draw
 * @param field number of their field, −1 where unknown
 * @param organisation number of their organisation, −1 where unknown
 * @param offers skills they offer, rising
 * @param seeks skills they seek, rising
 * @param worth importance times rarity of each skill they seek
 * @param sought the sum of {@code worth}
 * @param credits what they earn, in percent, for each skill somebody may seek
 * @param complements how strongly what they offer complements each other skill
 * @param mentorLevels level in each topic they mentor in
 * @param wishes topics they seek a mentor in, with their own level plus one
 * @param wishWorth what each of those topics is worth to them
 * @param wished the sum of {@code wishWorth}
 * @param goals ranked
 * @param intents intents of their seeks that two people can give each other, rising
 */
record Profile(
    Participant person,
    int cap,
    int field,
    int organisation,
    int[] offers,
    int[] seeks,
    long[] worth,
    long sought,
    SkillTable credits,
    SkillTable complements,
    SkillTable mentorLevels,
    SkillTable wishes,
    long[] wishWorth,
    long wished,
    int[] goals,
    int[] intents,
    int[] interests,
    int[] languages,
    int[] formats,
    Masks masks) {

  /** Masks of four lists, by which most pairs that share nothing are told apart at once. */
  record Masks(long offers, long seeks, long goals, long interests) {}

  String id() {
    return person.id();
  }

  boolean saysNothing() {
    return person.offers().isEmpty()
        && person.seeks().isEmpty()
        && person.mentors().isEmpty()
        && person.seeksMentorIn().isEmpty();
  }
}
