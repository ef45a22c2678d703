package org.panal.rsvp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.panal.shared.Facts;
import org.panal.shared.Refusal;
import org.panal.shared.Viewer;

/** Who asks to come is let in by the organiser, or not: nobody moves up by themselves there. */
@ApplicationScoped
@Transactional
public class Approvals {
  private final Turns turns;
  private final Answers answers;
  private final Line line;
  private final Facts facts;

  Approvals(Turns turns, Answers answers, Line line, Facts facts) {
    this.turns = turns;
    this.answers = answers;
    this.line = line;
    this.facts = facts;
  }

  /** The organiser says yes to somebody who asked to come, if there is a seat. */
  public RsvpReceipt approve(Viewer viewer, String code, UUID member) {
    Visit visit = turns.organised(viewer, code, member);
    Rsvp rsvp = asking(visit);
    if (rsvp.status() != RsvpStatus.GOING) {
      if (!line.admit(rsvp, visit.now())) {
        throw new Refusal("rsvp.full");
      }
      turns.tell(rsvp, visit.actor(RsvpCause.APPROVED));
    }
    return turns.receipt(visit, rsvp);
  }

  /** Somebody who asked, or got a yes before; nobody jumps the line of an event without asking. */
  private Rsvp asking(Visit visit) {
    Rsvp rsvp = turns.present(visit);
    boolean isAsked =
        visit.happening().event().needsApproval() || rsvp.status() == RsvpStatus.PENDING;
    if (!isAsked || rsvp.status() == RsvpStatus.NOT_GOING) {
      throw new Refusal("rsvp.not-asking");
    }
    return rsvp;
  }

  /** The organiser says no to somebody who asked to come. */
  public RsvpReceipt decline(Viewer viewer, String code, UUID member) {
    Visit visit = turns.organised(viewer, code, member);
    Rsvp rsvp = asking(visit);
    if (rsvp.status() == RsvpStatus.GOING) {
      throw new Refusal("rsvp.not-asking");
    }
    rsvp.stepBack(visit.now());
    answers.note(rsvp, visit.actor(RsvpCause.DECLINED));
    facts.publish(new Declined(rsvp.occurrenceId(), rsvp.memberId(), visit.now()));
    return turns.receipt(visit, rsvp);
  }
}
