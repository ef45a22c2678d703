package org.panal.rsvp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.panal.event.EventStatus;
import org.panal.event.GuardRow;
import org.panal.event.Happening;
import org.panal.event.Occurrence;
import org.panal.event.Occurrences;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Forms;
import org.panal.shared.NotFound;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/**
 * Answers to invitations. Every verb writes the guard row first, then looks, then acts; then the
 * line moves up, all in one transaction.
 */
@ApplicationScoped
@Transactional
public class Rsvps {
  private final Forms forms;
  private final GuardRow guard;
  private final Occurrences occurrences;
  private final Answers answers;
  private final Line line;
  private final Facts facts;
  private final Time time;

  Rsvps(
      Forms forms,
      GuardRow guard,
      Occurrences occurrences,
      Answers answers,
      Line line,
      Facts facts,
      Time time) {
    this.forms = forms;
    this.guard = guard;
    this.occurrences = occurrences;
    this.answers = answers;
    this.line = line;
    this.facts = facts;
    this.time = time;
  }

  /** One's turn at an occurrence: the guard row is written, and this is what it holds. */
  private record Visit(
      GuardRow.Turn turn, Happening happening, UUID member, Viewer viewer, Instant now) {
    Occurrence occurrence() {
      return happening.occurrence();
    }

    Actor actor(RsvpCause cause) {
      return Actor.of(viewer, cause, now);
    }
  }

  /** The viewer comes or does not. Answering twice is the same as once. */
  public RsvpReceipt answer(Viewer viewer, String code, RsvpForm form) {
    forms.check(form);
    Visit visit = visit(viewer, code, viewer.mustBeMember());
    refuseUnlessOpen(visit);
    Optional<Rsvp> present = answers.find(visit.occurrence().id(), visit.member());
    Rsvp rsvp = present.orElseGet(() -> begin(visit));
    boolean isNews = rsvp.wish(form) || present.isEmpty();
    if (form.going() != rsvp.isComing()) {
      turn(visit, rsvp, visit.actor(form.going() ? RsvpCause.ANSWERED : RsvpCause.WITHDREW));
    } else if (isNews) {
      RsvpCause cause = present.isEmpty() ? RsvpCause.ANSWERED : RsvpCause.CHANGED_WISHES;
      answers.note(rsvp, visit.actor(cause));
      line.moveUp(visit.happening(), visit.now(), null);
    }
    return receipt(visit, rsvp);
  }

  private Visit visit(Viewer viewer, String code, UUID member) {
    viewer.mustHave(Scope.RSVPS_WRITE);
    GuardRow.Turn turn = guard.write(code);
    Instant now = time.now();
    return new Visit(turn, occurrences.seen(viewer, code), member, viewer, now);
  }

  private static void refuseUnlessOpen(Visit visit) {
    EventStatus status = visit.happening().event().status();
    if (status == EventStatus.CANCELLED || visit.occurrence().isCancelled()) {
      throw new Refusal("rsvp.cancelled");
    }
    if (status == EventStatus.DRAFT) {
      throw new Refusal("rsvp.closed");
    }
    if (visit.occurrence().isOver(visit.now())) {
      throw new Refusal("rsvp.over");
    }
  }

  private Rsvp begin(Visit visit) {
    return answers.begin(visit.turn(), visit.member(), visit.now());
  }

  /** Turns a no into a yes, or a yes into a no. */
  private void turn(Visit visit, Rsvp rsvp, Actor actor) {
    if (rsvp.isComing()) {
      leave(visit, rsvp, actor);
    } else {
      come(visit, rsvp, actor);
    }
  }

  private void come(Visit visit, Rsvp rsvp, Actor actor) {
    join(visit, rsvp);
    tell(rsvp, actor);
  }

  private void join(Visit visit, Rsvp rsvp) {
    answers.mustBeHere(rsvp.memberId());
    if (visit.happening().event().needsApproval()) {
      rsvp.ask(visit.turn(), visit.now());
      return;
    }
    rsvp.join(visit.turn(), visit.now());
    line.moveUp(visit.happening(), visit.now(), rsvp.memberId());
    if (rsvp.status() == RsvpStatus.WAITLISTED) {
      line.claim(visit.happening(), rsvp, visit.now());
    }
  }

  private void leave(Visit visit, Rsvp rsvp, Actor actor) {
    rsvp.stepBack(visit.now());
    answers.note(rsvp, actor);
    facts.publish(new SteppedBack(rsvp.occurrenceId(), rsvp.memberId(), visit.now()));
    line.moveUp(visit.happening(), visit.now(), null);
  }

  private void tell(Rsvp rsvp, Actor actor) {
    answers.note(rsvp, actor);
    facts.publish(
        new RsvpAnswered(rsvp.occurrenceId(), rsvp.memberId(), rsvp.status(), actor.at()));
  }

  /** A follower who has not answered this date joins its line; nobody is told of each. */
  Optional<RsvpStatus> joinStanding(Viewer viewer, String code, Follow follow) {
    Visit visit = visit(viewer, code, follow.memberId());
    refuseUnlessOpen(visit);
    if (answers.find(visit.occurrence().id(), visit.member()).isPresent()) {
      return Optional.empty();
    }
    Rsvp rsvp = begin(visit);
    rsvp.wish(follow.form());
    join(visit, rsvp);
    answers.note(rsvp, visit.actor(RsvpCause.FOLLOWED));
    if (rsvp.status() == RsvpStatus.GOING) {
      facts.publish(new CameByFollowing(rsvp.occurrenceId(), rsvp.memberId(), visit.now()));
    }
    return Optional.of(rsvp.status());
  }

  /** The viewer takes their answer back. Doing so twice is the same as once. */
  public RsvpReceipt withdraw(Viewer viewer, String code) {
    Visit visit = visit(viewer, code, viewer.mustBeMember());
    refuseUnlessOpen(visit);
    Rsvp rsvp = present(visit);
    if (rsvp.isComing()) {
      leave(visit, rsvp, visit.actor(RsvpCause.WITHDREW));
    }
    return receipt(visit, rsvp);
  }

  private Rsvp present(Visit visit) {
    return answers
        .find(visit.occurrence().id(), visit.member())
        .orElseThrow(() -> new NotFound("rsvp.none"));
  }

  /** The viewer, who waits, takes a seat that nobody gets by themselves any more. */
  public RsvpReceipt claim(Viewer viewer, String code) {
    Visit visit = visit(viewer, code, viewer.mustBeMember());
    refuseUnlessOpen(visit);
    Rsvp rsvp = present(visit);
    if (!rsvp.isComing() || rsvp.status() == RsvpStatus.PENDING) {
      throw new Refusal("rsvp.not-waiting");
    }
    if (rsvp.status() == RsvpStatus.WAITLISTED) {
      if (!line.claim(visit.happening(), rsvp, visit.now())) {
        throw new Refusal("rsvp.full");
      }
      tell(rsvp, visit.actor(RsvpCause.CLAIMED));
    }
    return receipt(visit, rsvp);
  }

  /** The organiser puts somebody in line, who is treated like everybody else in it. */
  public RsvpReceipt add(Viewer viewer, String code, UUID member, GuestReason reason) {
    Visit visit = organised(viewer, code, member);
    Rsvp rsvp =
        answers
            .find(visit.occurrence().id(), member)
            .orElseGet(() -> begin(visit).withoutIntroductions());
    if (!rsvp.isComing()) {
      join(visit, rsvp);
      if (rsvp.status() == RsvpStatus.PENDING) {
        line.admit(visit.occurrence(), rsvp);
      }
      tell(rsvp, new Actor(viewer, RsvpCause.ADDED, reason, visit.now()));
      facts.publish(deed(visit, Act.GUEST_ADDED).saying(reason));
    }
    return receipt(visit, rsvp);
  }

  /**
   * Somebody stands at the door without an answer: a free seat is theirs at once, and where there
   * is none nothing is written. Who keeps the door is asked before.
   */
  public RsvpReceipt walkIn(Viewer door, String code, UUID member, boolean wantsIntroductions) {
    Visit visit = organised(door, code, member);
    Rsvp rsvp =
        answers
            .find(visit.occurrence().id(), member)
            .orElseGet(() -> begin(visit, wantsIntroductions));
    boolean isNews = rsvp.status() != RsvpStatus.GOING;
    if (!rsvp.isComing()) {
      join(visit, rsvp);
    }
    if (!isSeated(visit, rsvp)) {
      throw new Refusal("rsvp.full");
    }
    if (isNews) {
      tell(rsvp, visit.actor(RsvpCause.WALKED_IN));
    }
    return receipt(visit, rsvp);
  }

  /** Gives a free seat to somebody at the door; whoever keeps it has let them in. */
  private boolean isSeated(Visit visit, Rsvp rsvp) {
    return switch (rsvp.status()) {
      case GOING -> true;
      case PENDING -> line.admit(visit.occurrence(), rsvp);
      case WAITLISTED -> line.claim(visit.happening(), rsvp, visit.now());
      case NOT_GOING -> false;
    };
  }

  private Rsvp begin(Visit visit, boolean wantsIntroductions) {
    Rsvp rsvp = begin(visit);
    return wantsIntroductions ? rsvp : rsvp.withoutIntroductions();
  }

  /** The organiser says yes to somebody who asked to come, if there is a seat. */
  public RsvpReceipt approve(Viewer viewer, String code, UUID member) {
    Visit visit = organised(viewer, code, member);
    Rsvp rsvp = asking(visit);
    if (rsvp.status() != RsvpStatus.GOING) {
      if (!line.admit(visit.occurrence(), rsvp)) {
        throw new Refusal("rsvp.full");
      }
      tell(rsvp, visit.actor(RsvpCause.APPROVED));
    }
    return receipt(visit, rsvp);
  }

  /** Somebody who asked, or got a yes before; nobody jumps the line of an event without asking. */
  private Rsvp asking(Visit visit) {
    Rsvp rsvp = present(visit);
    boolean isAsked =
        visit.happening().event().needsApproval() || rsvp.status() == RsvpStatus.PENDING;
    if (!isAsked || rsvp.status() == RsvpStatus.NOT_GOING) {
      throw new Refusal("rsvp.not-asking");
    }
    return rsvp;
  }

  /** The organiser says no to somebody who asked to come. */
  public RsvpReceipt decline(Viewer viewer, String code, UUID member) {
    Visit visit = organised(viewer, code, member);
    Rsvp rsvp = asking(visit);
    if (rsvp.status() == RsvpStatus.GOING) {
      throw new Refusal("rsvp.not-asking");
    }
    rsvp.stepBack(visit.now());
    answers.note(rsvp, visit.actor(RsvpCause.DECLINED));
    facts.publish(new Declined(rsvp.occurrenceId(), rsvp.memberId(), visit.now()));
    return receipt(visit, rsvp);
  }

  /** The organiser takes somebody off the list or out of the line. */
  public RsvpReceipt remove(Viewer viewer, String code, UUID member, GuestReason reason) {
    Visit visit = organised(viewer, code, member);
    Rsvp rsvp = present(visit);
    if (rsvp.isComing()) {
      leave(visit, rsvp, new Actor(viewer, RsvpCause.REMOVED, reason, visit.now()));
      facts.publish(deed(visit, Act.GUEST_REMOVED).saying(reason));
    }
    return receipt(visit, rsvp);
  }

  private static Deed deed(Visit visit, Act act) {
    return Deed.by(visit.viewer(), act).to(visit.member()).on(visit.occurrence().code());
  }

  private Visit organised(Viewer viewer, String code, UUID member) {
    Visit visit = visit(viewer, code, member);
    visit.happening().mustBeRunBy(viewer);
    refuseUnlessOpen(visit);
    return visit;
  }

  private RsvpReceipt receipt(Visit visit, Rsvp rsvp) {
    return answers.receipt(visit.happening(), rsvp, visit.now());
  }
}
