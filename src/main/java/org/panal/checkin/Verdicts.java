package org.panal.checkin;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.event.EventStatus;
import org.panal.event.Happening;
import org.panal.event.Occurrence;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.Expected;
import org.panal.rsvp.RsvpStatus;

/** What somebody at a door is told, and why. */
@ApplicationScoped
class Verdicts {
  private final Attendees attendees;
  private final CheckInConfig config;

  Verdicts(Attendees attendees, CheckInConfig config) {
    this.attendees = attendees;
    this.config = config;
  }

  /** When the door opens and until when it lets in. */
  Roster.Hours hours(Happening happening) {
    Occurrence occurrence = happening.occurrence();
    return new Roster.Hours(
        happening.event().title(),
        occurrence.zone(),
        occurrence.startsAt().minus(config.opens()),
        occurrence.endsAt(),
        isCancelled(happening));
  }

  private static boolean isCancelled(Happening happening) {
    return happening.occurrence().isCancelled()
        || happening.event().status() == EventStatus.CANCELLED;
  }

  /** By the time and the state of the occurrence alone; empty where the door is open. */
  Optional<CheckInOutcome> closed(Happening happening, Instant at) {
    Occurrence occurrence = happening.occurrence();
    if (isCancelled(happening)) {
      return Optional.of(CheckInOutcome.CANCELLED);
    }
    if (occurrence.isOver(at)) {
      return Optional.of(CheckInOutcome.OVER);
    }
    return at.isBefore(occurrence.startsAt().minus(config.opens()))
        ? Optional.of(CheckInOutcome.TOO_EARLY)
        : Optional.empty();
  }

  /** Whether a device did by itself what we would not have done: somebody should look at it. */
  static boolean differs(CheckInForm form, @Nullable CheckInOutcome ours) {
    if (form.mode() != CheckInMode.OFFLINE || ours == null) {
      return false;
    }
    CheckInOutcome told = requireNonNullElse(form.told(), CheckInOutcome.WELCOME);
    boolean letInTwice = told == CheckInOutcome.WELCOME && ours == CheckInOutcome.ALREADY_HERE;
    return told.letsIn() != ours.letsIn() || letInTwice;
  }

  CheckInOutcome of(Happening happening, UUID member, boolean isHere) {
    Optional<Expected> answer = attendees.expected(happening.occurrence().id(), member);
    if (isHere) {
      return CheckInOutcome.ALREADY_HERE;
    }
    return answer.map(Verdicts::of).orElse(CheckInOutcome.NOT_ON_THE_LIST);
  }

  /** What somebody who is not here yet is told while the door is open. */
  static CheckInOutcome of(Expected answer) {
    return answer.isRemoved() ? CheckInOutcome.ASK_THE_TEAM : of(answer.status());
  }

  private static CheckInOutcome of(RsvpStatus status) {
    return switch (status) {
      case GOING -> CheckInOutcome.WELCOME;
      case WAITLISTED -> CheckInOutcome.WAITLISTED;
      case PENDING -> CheckInOutcome.ASK_THE_TEAM;
      case NOT_GOING -> CheckInOutcome.NOT_ON_THE_LIST;
    };
  }
}
