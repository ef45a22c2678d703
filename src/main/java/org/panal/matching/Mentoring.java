package org.panal.matching;

/** A topic somebody mentors in, their level in it, and the most mentees an evening may bring. */
public record Mentoring(String topic, int level, int mentees) {

  public Mentoring {
    Checks.named("topic", topic);
    Checks.within("level", level, 1, 5);
    Checks.within("mentees", mentees, 1, 100);
  }
}
