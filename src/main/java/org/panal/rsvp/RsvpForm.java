package org.panal.rsvp;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
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
 * @param lane the role they come in, where there are any; left out: as it was
 * @param guests whom they bring; left out: as it was, and nobody for who comes anew
 * @param answers to questions of the organiser; those left out stay as they were
 */
public record RsvpForm(
    @NotNull Boolean going,
    Boolean standby,
    Boolean wantsIntroductions,
    @Nullable @Min(1) @Max(5) Integer introductionsWanted,
    @Size(max = 160) String goal,
    @Nullable UUID lane,
    @Nullable @Min(0) @Max(20) Integer guests,
    @Size(max = 5) List<@NotNull @Valid GivenAnswer> answers) {
  public RsvpForm {
    answers = Typed.list(answers);
    standby = requireNonNullElse(standby, false);
    wantsIntroductions = requireNonNullElse(wantsIntroductions, true);
    goal = Typed.line(goal);
  }

  /** Alone, in no role of their own choice. */
  public RsvpForm(
      Boolean going,
      Boolean standby,
      Boolean wantsIntroductions,
      @Nullable Integer introductionsWanted,
      String goal) {
    this(going, standby, wantsIntroductions, introductionsWanted, goal, null, null, List.of());
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
    return new RsvpForm(
        going, true, wantsIntroductions, introductionsWanted, goal, lane, guests, answers);
  }

  /** The same in a lane, with guests. */
  public RsvpForm in(@Nullable UUID role, @Nullable Integer others) {
    return new RsvpForm(
        going, standby, wantsIntroductions, introductionsWanted, goal, role, others, answers);
  }

  public RsvpForm answering(GivenAnswer... given) {
    return new RsvpForm(
        going,
        standby,
        wantsIntroductions,
        introductionsWanted,
        goal,
        lane,
        guests,
        List.of(given));
  }
}
