package org.panal.matching;

/** Who can mentor whom: the same topic, and a level above that of the one who wants to learn. */
final class Mentors {

  private Mentors() {}

  /** The first topic that {@code mentor} can mentor {@code mentee} in, or −1. */
  static int topic(Profile mentor, Profile mentee) {
    if ((mentor.mentorLevels().mask() & mentee.wishes().mask()) == 0) {
      return -1;
    }
    for (int i = 0; i < mentee.wishes().skills().length; i++) {
      if (covers(mentor, mentee, i)) {
        return mentee.wishes().skills()[i];
      }
    }
    return -1;
  }

  /** Whether the mentor stands above the mentee in the mentee's i-th topic. */
  static boolean covers(Profile mentor, Profile mentee, int i) {
    int levelAndOne = mentee.wishes().values()[i];
    return mentor.mentorLevels().of(mentee.wishes().skills()[i]) >= levelAndOne;
  }

  /** How many mentees this person takes in one draw: the most of any topic. */
  static int places(Profile mentor) {
    return mentor.person().mentors().stream().mapToInt(Mentoring::mentees).max().orElse(0);
  }
}
