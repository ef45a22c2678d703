package org.panal.matching;

/** A skill somebody can give, from 1 (has done it) to 5 (teaches it). */
public record Offer(String skill, int level) {

  public static final int USUAL_LEVEL = 3;

  public Offer {
    Checks.named("skill", skill);
    Checks.within("level", level, 1, 5);
  }
}
