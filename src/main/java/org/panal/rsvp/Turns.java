package org.panal.rsvp;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.panal.event.EventStatus;
import org.panal.event.GuardRow;
import org.panal.event.Happening;
import org.panal.event.Occurrences;
import org.panal.shared.Facts;
import org.panal.shared.NotFound;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** What every verb about an answer is made of: write the guard row, look, come or leave. */
@ApplicationScoped
class Turns {
  private final GuardRow guard;
  private final Occurrences occurrences;
  private final TermsRows terms;
  private final HoldRows holds;
  private final Answers answers;
  private final Line line;
  private final Facts facts;
  private final Time time;

  Turns(
      GuardRow guard,
      Occurrences occurrences,
      TermsRows terms,
      HoldRows holds,
      Answers answers,
      Line line,
      Facts facts,
      Time time) {
    this.guard = guard;
    this.occurrences = occurrences;
    this.terms = terms;
    this.holds = holds;
    this.answers = answers;
    this.line = line;
    this.facts = facts;
    this.time = time;
  }

  /** Begins a turn; seats that were held too long go to the line first. */
  Visit visit(Viewer viewer, String code, UUID member) {
    viewer.mustHave(Scope.RSVPS_WRITE);
    GuardRow.Turn turn = guard.write(code);
    Instant now = time.now();
    Happening happening = occurrences.seen(viewer, code);
    List<SeatHold> held = holds.at(turn.occurrenceId());
    List<SeatHold> over = held.stream().filter(hold -> hold.isOver(now)).toList();
    if (!over.isEmpty()) {
      over.forEach(holds::remove);
      line.moveUp(happening, now, null);
    }
    List<SeatHold> live = held.stream().filter(hold -> !hold.isOver(now)).toList();
    Rules rules = terms.of(happening.event().id());
    return new Visit(turn, happening, rules, live, member, viewer, now);
  }

  /** Looks, and writes nothing. */
  Happening look(Viewer viewer, String code) {
    return occurrences.seen(viewer, code);
  }

  Visit organised(Viewer viewer, String code, UUID member) {
    Visit visit = visit(viewer, code, member);
    visit.happening().mustBeRunBy(viewer);
    refuseUnlessOpen(visit);
    return visit;
  }

  static void refuseUnlessOpen(Visit visit) {
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

  /** The organiser may say from when and until when people answer by themselves. */
  static void refuseUnlessTaken(Visit visit) {
    Instant opens = visit.rules().opensAt(visit.occurrence());
    Instant closes = visit.rules().closesAt(visit.occurrence());
    if (opens != null && visit.now().isBefore(opens)) {
      throw new Refusal("rsvp.not-open-yet");
    }
    if (closes != null && !visit.now().isBefore(closes)) {
      throw new Refusal("rsvp.closed-by-now");
    }
  }

  Rsvp begin(Visit visit) {
    return answers.begin(visit.turn(), visit.member(), visit.now());
  }

  /** The answer that there is. */
  Rsvp present(Visit visit) {
    return answers
        .find(visit.occurrence().id(), visit.member())
        .orElseThrow(() -> new NotFound("rsvp.none"));
  }

  /** Joins the line, and moves up at once where there is room. */
  void join(Visit visit, Rsvp rsvp) {
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

  void leave(Visit visit, Rsvp rsvp, Actor actor) {
    rsvp.stepBack(visit.now());
    answers.note(rsvp, actor);
    facts.publish(new SteppedBack(rsvp.occurrenceId(), rsvp.memberId(), visit.now()));
    line.moveUp(visit.happening(), visit.now(), null);
  }

  void tell(Rsvp rsvp, Actor actor) {
    answers.note(rsvp, actor);
    facts.publish(
        new RsvpAnswered(rsvp.occurrenceId(), rsvp.memberId(), rsvp.status(), actor.at()));
  }

  RsvpReceipt receipt(Visit visit, Rsvp rsvp) {
    return answers.receipt(visit.happening(), rsvp, visit.now());
  }
}
