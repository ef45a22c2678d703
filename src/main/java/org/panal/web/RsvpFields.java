package org.panal.web;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.RsvpReceipt;
import org.panal.shared.Invalid;

/** The fields of an answer as they are typed. */
public class RsvpFields {
  @RestForm String answer = "";
  @RestForm String goal = "";
  @RestForm String introductionsWanted = "";
  @RestForm String wantsIntroductions = "";
  @RestForm String standby = "";

  /** Before anybody typed: with what was said last time they were asked. */
  static RsvpFields with(String goal) {
    RsvpFields fields = new RsvpFields();
    fields.goal = goal;
    fields.wantsIntroductions = "true";
    return fields;
  }

  static RsvpFields of(RsvpReceipt given) {
    RsvpFields fields = with(given.goal());
    Integer wanted = given.introductionsWanted();
    fields.introductionsWanted = wanted == null ? "" : wanted.toString();
    fields.wantsIntroductions = given.wantsIntroductions() ? "true" : "";
    fields.standby = given.standby() ? "true" : "";
    return fields;
  }

  RsvpForm form() {
    return new RsvpForm(true, isStandby(), isWantsIntroductions(), wanted(), goal);
  }

  private @Nullable Integer wanted() {
    if (introductionsWanted.isBlank()) {
      return null;
    }
    if (!introductionsWanted.matches("[0-9]{1,3}")) {
      throw new Invalid("introductionsWanted", "field.out-of-range", 1, 5);
    }
    return Integer.valueOf(introductionsWanted);
  }

  public String goal() {
    return goal;
  }

  public String introductionsWanted() {
    return introductionsWanted;
  }

  public boolean isWantsIntroductions() {
    return !wantsIntroductions.isEmpty();
  }

  public boolean isStandby() {
    return !standby.isEmpty();
  }
}
