package org.panal.rsvp;

import static java.util.Objects.requireNonNullElse;
import static org.panal.rsvp.Turns.refuseUnlessOpen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.Refusal;
import org.panal.shared.Viewer;

/**
 * Answers to invitations. Every verb writes the guard row first, then looks, then acts; then the
 * line moves up, all in one transaction.
 */
@ApplicationScoped
@Transactional
public class Rsvps {
  private final Forms forms;
  private final Turns turns;
  private final Wishes wishes;
  private final Holding holding;
  private final Answers answers;
  private final Line line;
  private final Facts facts;

  Rsvps(
      Forms forms,
      Turns turns,
      Wishes wishes,
      Holding holding,
      Answers answers,
      Line line,
      Facts facts) {
    this.forms = forms;
    this.turns = turns;
    this.wishes = wishes;
    this.holding = holding;
    this.answers = answers;
    this.line = line;
    this.facts = facts;
  }

  /** The viewer comes or does not. Answering twice is the same as once. */
  public RsvpReceipt answer(Viewer viewer, String code, RsvpForm form) {
    forms.check(form);
    Visit visit = turns.visit(viewer, code, viewer.mustBeMember());
    refuseUnlessOpen(visit);
    return turns.receipt(visit, form.going() ? come(visit, form) : stay(visit, form));
  }

  private Rsvp come(Visit visit, RsvpForm form) {
    Optional<Rsvp> present = find(visit);
    boolean isComing = present.filter(Rsvp::isComing).isPresent();
    Optional<SeatHold> held = holding.of(visit);
    if (!isComing && held.isEmpty()) {
      Turns.refuseUnlessTaken(visit);
    }
    wishes.check(visit.rules(), present, form);
    Rsvp rsvp = present.orElseGet(() -> turns.begin(visit));
    boolean isNews = wishes.take(visit, rsvp, form);
    if (!isComing) {
      holding.seat(visit, rsvp, held);
      turns.tell(rsvp, visit.actor(RsvpCause.ANSWERED));
      return rsvp;
    }
    if (isNews) {
      answers.note(rsvp, visit.actor(RsvpCause.CHANGED_WISHES));
    }
    if (isNews || holding.isReleased(held)) {
      line.moveUp(visit.happening(), visit.now(), null);
    }
    return rsvp;
  }

  private Rsvp stay(Visit visit, RsvpForm form) {
    Optional<Rsvp> present = find(visit);
    Rsvp rsvp = present.orElseGet(() -> turns.begin(visit));
    boolean isNews = rsvp.wish(form) || present.isEmpty();
    if (rsvp.isComing()) {
      turns.leave(visit, rsvp, visit.actor(RsvpCause.WITHDREW));
    } else if (isNews) {
      RsvpCause cause = present.isEmpty() ? RsvpCause.ANSWERED : RsvpCause.CHANGED_WISHES;
      answers.note(rsvp, visit.actor(cause));
    }
    return rsvp;
  }

  /** Whoever has confirmed their address says what they said before; a yes of theirs stays. */
  RsvpReceipt confirm(Viewer viewer, String code, RsvpForm form) {
    Visit visit = turns.visit(viewer, code, viewer.mustBeMember());
    Optional<Rsvp> present = find(visit).filter(Rsvp::isComing);
    if (present.isPresent() && holding.isReleased(holding.of(visit))) {
      line.moveUp(visit.happening(), visit.now(), null);
    }
    refuseUnlessOpen(visit);
    return turns.receipt(visit, present.orElseGet(() -> come(visit, form)));
  }

  private Optional<Rsvp> find(Visit visit) {
    return answers.find(visit.occurrence().id(), visit.member());
  }

  /** A follower who has not answered this date joins its line; nobody is told of each. */
  Optional<RsvpStatus> joinStanding(Viewer viewer, String code, Follow follow) {
    Visit visit = turns.visit(viewer, code, follow.memberId());
    refuseUnlessOpen(visit);
    if (find(visit).isPresent()) {
      return Optional.empty();
    }
    Rsvp rsvp = turns.begin(visit);
    rsvp.wish(follow.form());
    rsvp.sit(lane(visit, follow.form().lane()), 0);
    turns.join(visit, rsvp);
    answers.note(rsvp, visit.actor(RsvpCause.FOLLOWED));
    if (rsvp.status() == RsvpStatus.GOING) {
      facts.publish(new CameByFollowing(rsvp.occurrenceId(), rsvp.memberId(), visit.now()));
    }
    return Optional.of(rsvp.status());
  }

  /** Whoever does not say comes in the usual role, where there are any. */
  private static @Nullable UUID lane(Visit visit, @Nullable UUID wanted) {
    return visit.rules().lane(wanted).map(Lane::id).orElse(visit.rules().usualLane());
  }

  /** The viewer takes their answer back. Doing so twice is the same as once. */
  public RsvpReceipt withdraw(Viewer viewer, String code) {
    Visit visit = turns.visit(viewer, code, viewer.mustBeMember());
    refuseUnlessOpen(visit);
    Rsvp rsvp = turns.present(visit);
    if (rsvp.isComing()) {
      turns.leave(visit, rsvp, visit.actor(RsvpCause.WITHDREW));
    }
    return turns.receipt(visit, rsvp);
  }

  /** The viewer, who waits, takes a seat that nobody gets by themselves any more. */
  public RsvpReceipt claim(Viewer viewer, String code) {
    Visit visit = turns.visit(viewer, code, viewer.mustBeMember());
    refuseUnlessOpen(visit);
    Rsvp rsvp = turns.present(visit);
    if (!rsvp.isComing() || rsvp.status() == RsvpStatus.PENDING) {
      throw new Refusal("rsvp.not-waiting");
    }
    if (rsvp.status() == RsvpStatus.WAITLISTED) {
      if (!line.claim(visit.happening(), rsvp, visit.now())) {
        throw new Refusal("rsvp.full");
      }
      turns.tell(rsvp, visit.actor(RsvpCause.CLAIMED));
    }
    return turns.receipt(visit, rsvp);
  }

  /** The organiser puts somebody in line, who is treated like everybody else in it. */
  public RsvpReceipt add(Viewer viewer, String code, UUID member, GuestReason reason) {
    Visit visit = turns.organised(viewer, code, member);
    Rsvp rsvp = answers.find(visit.occurrence().id(), member).orElseGet(() -> begin(visit, false));
    if (!rsvp.isComing()) {
      rsvp.sit(lane(visit, rsvp.laneId()), 0);
      turns.join(visit, rsvp);
      if (rsvp.status() == RsvpStatus.PENDING) {
        line.admit(rsvp, visit.now());
      }
      turns.tell(rsvp, new Actor(viewer, RsvpCause.ADDED, reason, visit.now()));
      facts.publish(placed(visit, RsvpCause.ADDED));
      facts.publish(deed(visit, Act.GUEST_ADDED).saying(reason));
    }
    return turns.receipt(visit, rsvp);
  }

  /**
   * Somebody stands at the door without an answer: a free seat is theirs at once, and where there
   * is none nothing is written. Who keeps the door is asked before.
   */
  public RsvpReceipt walkIn(Viewer door, String code, UUID member, boolean wantsIntroductions) {
    Visit visit = turns.organised(door, code, member);
    Rsvp rsvp =
        answers
            .find(visit.occurrence().id(), member)
            .orElseGet(() -> begin(visit, wantsIntroductions));
    boolean isNews = rsvp.status() != RsvpStatus.GOING;
    if (!rsvp.isComing()) {
      rsvp.sit(wishes.roomy(visit, lane(visit, rsvp.laneId())), 0);
      turns.join(visit, rsvp);
    }
    if (!isSeated(visit, rsvp)) {
      throw new Refusal("rsvp.full");
    }
    if (isNews) {
      turns.tell(rsvp, visit.actor(RsvpCause.WALKED_IN));
    }
    return turns.receipt(visit, rsvp);
  }

  /** Gives a free seat to somebody at the door; whoever keeps it has let them in. */
  private boolean isSeated(Visit visit, Rsvp rsvp) {
    return switch (rsvp.status()) {
      case GOING -> true;
      case PENDING -> line.admit(rsvp, visit.now());
      case WAITLISTED -> line.claim(visit.happening(), rsvp, visit.now());
      case NOT_GOING -> false;
    };
  }

  private Rsvp begin(Visit visit, boolean wantsIntroductions) {
    Rsvp rsvp = turns.begin(visit);
    return wantsIntroductions ? rsvp : rsvp.withoutIntroductions();
  }

  /** The organiser takes somebody off the list or out of the line. */
  public RsvpReceipt remove(Viewer viewer, String code, UUID member, GuestReason reason) {
    Visit visit = turns.organised(viewer, code, member);
    Rsvp rsvp = turns.present(visit);
    if (rsvp.isComing()) {
      turns.leave(visit, rsvp, new Actor(viewer, RsvpCause.REMOVED, reason, visit.now()));
      facts.publish(placed(visit, RsvpCause.REMOVED));
      facts.publish(deed(visit, Act.GUEST_REMOVED).saying(reason));
    }
    return turns.receipt(visit, rsvp);
  }

  private static Placed placed(Visit visit, RsvpCause cause) {
    return new Placed(visit.occurrence().id(), visit.member(), cause, visit.now());
  }

  private static Deed deed(Visit visit, Act act) {
    return Deed.by(visit.viewer(), act).to(visit.member()).on(visit.occurrence().code());
  }

  /** The organiser puts somebody who comes into another lane, or lets them bring other guests. */
  public RsvpReceipt move(Viewer viewer, String code, UUID member, MoveForm form) {
    forms.check(form);
    Visit visit = turns.organised(viewer, code, member);
    Rsvp rsvp = turns.present(visit);
    if (!rsvp.isComing()) {
      throw new Refusal("rsvp.not-coming");
    }
    if (form.lane() != null && visit.rules().lane(form.lane()).isEmpty()) {
      throw new Invalid("lane", "field.unknown", form.lane());
    }
    Wishes.Place place =
        new Wishes.Place(
            form.lane() == null ? rsvp.laneId() : form.lane(),
            requireNonNullElse(form.guests(), rsvp.guests()));
    if (!place.equals(new Wishes.Place(rsvp.laneId(), rsvp.guests()))) {
      wishes.move(visit, rsvp, place);
      answers.note(rsvp, new Actor(viewer, RsvpCause.MOVED, form.reason(), visit.now()));
      facts.publish(placed(visit, RsvpCause.MOVED));
      facts.publish(deed(visit, Act.GUEST_MOVED).saying(form.reason()));
      line.moveUp(visit.happening(), visit.now(), null);
    }
    return turns.receipt(visit, rsvp);
  }
}
