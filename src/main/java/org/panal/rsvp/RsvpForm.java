package org.panal.rsvp;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Typed;

/**
 * A member's answer to an invitation.
 *
 * @param going whether they come
 * @param standby whether they move up by themselves even shortly before the start
 * @param wantsIntroductions whether they want to be introduced to people there
 * @param introductionsWanted to how many at most, or null for what the profile says
 * @param goal what they want from this one
 */
public record RsvpForm(
    @NotNull Boolean going,
    Boolean standby,
    Boolean wantsIntroductions,
    @Nullable @Min(1) @Max(5) Integer introductionsWanted,
    @Size(max = 160) String goal) {
  public RsvpForm {
    standby = requireNonNullElse(standby, false);
    wantsIntroductions = requireNonNullElse(wantsIntroductions, true);
    goal = Typed.line(goal);
  }

  /** A plain yes. */
  public static RsvpForm yes() {
    return new RsvpForm(true, false, true, null, "");
  }

  /** A plain no. */
  public static RsvpForm no() {
    return new RsvpForm(false, false, true, null, "");
  }

  public RsvpForm onStandby() {
    return new RsvpForm(going, true, wantsIntroductions, introductionsWanted, goal);
  }
}
