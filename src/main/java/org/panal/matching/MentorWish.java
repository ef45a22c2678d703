package org.panal.matching;

/** A topic somebody looks for a mentor in, and their own level in it (0: new to it). */
public record MentorWish(String topic, int level) {

  public MentorWish {
    Checks.named("topic", topic);
    Checks.within("level", level, 0, 5);
  }
}
