package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.panal.event.GuardRow;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.CameByFollowing;
import org.panal.rsvp.Expected;
import org.panal.rsvp.OwnRsvps;
import org.panal.rsvp.Promoted;
import org.panal.rsvp.RsvpAnswered;
import org.panal.rsvp.RsvpStatus;
import org.panal.shared.Code;
import org.panal.shared.NotFound;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/**
 * What people show at the door. A badge is made in the transaction that gives somebody a seat, so
 * that looking at it writes nothing.
 */
@ApplicationScoped
@Transactional
public class Badges {
  private final BadgeRows rows;
  private final OwnRsvps own;
  private final Attendees attendees;
  private final GuardRow guard;
  private final Doors doors;
  private final Time time;

  Badges(
      BadgeRows rows, OwnRsvps own, Attendees attendees, GuardRow guard, Doors doors, Time time) {
    this.rows = rows;
    this.own = own;
    this.attendees = attendees;
    this.guard = guard;
    this.doors = doors;
    this.time = time;
  }

  /** Whoever answered holds the guard row. */
  void hear(@Observes RsvpAnswered fact) {
    if (fact.status() == RsvpStatus.GOING) {
      have(fact.occurrenceId(), fact.memberId(), fact.at());
    }
  }

  void hear(@Observes CameByFollowing fact) {
    have(fact.occurrenceId(), fact.memberId(), fact.at());
  }

  void hear(@Observes Promoted fact) {
    have(fact.occurrenceId(), fact.memberId(), fact.at());
  }

  private Badge have(UUID occurrenceId, UUID memberId, Instant now) {
    return rows.live(occurrenceId, memberId)
        .orElseGet(() -> rows.make(occurrenceId, memberId, now));
  }

  /** The viewer's own, while they are going. */
  public Optional<Pass> find(Viewer viewer, String code) {
    viewer.mustHave(Scope.RSVPS_READ);
    UUID me = viewer.mustBeMember();
    return own.find(viewer, code)
        .filter(receipt -> receipt.status() == RsvpStatus.GOING)
        .flatMap(receipt -> rows.liveAt(receipt.code(), me))
        .map(rows::secret)
        .map(secret -> Pass.of(code, secret));
  }

  /** Whether what somebody typed at a door is meant as a code, and not as a name. */
  public boolean isCode(Viewer viewer, String code, String typed) {
    UUID occurrence = doors.at(viewer, code).occurrence().id();
    boolean isShort = Code.meant(typed).length() == BadgeSecret.TYPED_LENGTH + 1;
    boolean hasDigit = typed.chars().anyMatch(Character::isDigit);
    return typed.strip().startsWith(BadgeSecret.PREFIX)
        || (isShort && (hasDigit || rows.shown(occurrence, typed).isPresent()));
  }

  public Pass get(Viewer viewer, String code) {
    return find(viewer, code).orElseThrow(() -> new NotFound("badge.none"));
  }

  /** A new pass in the place of one that was lost; the old one opens nothing from now on. */
  public Pass renew(Viewer viewer, String code) {
    viewer.mustHave(Scope.RSVPS_WRITE);
    UUID me = viewer.mustBeMember();
    GuardRow.Turn turn = guard.write(code);
    Expected answer =
        attendees.expected(turn.occurrenceId(), me).orElseThrow(() -> new NotFound("badge.none"));
    if (answer.status() != RsvpStatus.GOING) {
      throw new Refusal("badge.not-going");
    }
    Instant now = time.now();
    rows.live(turn.occurrenceId(), me).ifPresent(lost -> lost.replace(now));
    Badge made = rows.make(turn.occurrenceId(), me, now);
    return Pass.of(Code.meant(code), rows.secret(made));
  }
}
