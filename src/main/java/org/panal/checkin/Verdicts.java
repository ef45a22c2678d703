package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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

  /** By the time and the state of the occurrence alone; empty where the door is open. */
  Optional<CheckInOutcome> closed(Happening happening, Instant at) {
    Occurrence occurrence = happening.occurrence();
    if (occurrence.isCancelled() || happening.event().status() == EventStatus.CANCELLED) {
      return Optional.of(CheckInOutcome.CANCELLED);
    }
    if (occurrence.isOver(at)) {
      return Optional.of(CheckInOutcome.OVER);
    }
    return at.isBefore(occurrence.startsAt().minus(config.opens()))
        ? Optional.of(CheckInOutcome.TOO_EARLY)
        : Optional.empty();
  }

  CheckInOutcome of(Happening happening, UUID member, boolean isHere) {
    Optional<Expected> answer = attendees.expected(happening.occurrence().id(), member);
    if (isHere) {
      return CheckInOutcome.ALREADY_HERE;
    }
    if (answer.filter(Expected::isRemoved).isPresent()) {
      return CheckInOutcome.ASK_THE_TEAM;
    }
    return of(answer.map(Expected::status).orElse(RsvpStatus.NOT_GOING));
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
