package org.panal.rsvp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.panal.member.Member;

/** What a seat that was held is worth to whom it was held for: it is theirs, whoever waits. */
@ApplicationScoped
class Holding {
  private final EntityManager em;
  private final HoldRows holds;
  private final Turns turns;

  Holding(EntityManager em, HoldRows holds, Turns turns) {
    this.em = em;
    this.holds = holds;
    this.turns = turns;
  }

  /** What is held for the member whose turn it is, by their address. */
  Optional<SeatHold> of(Visit visit) {
    return visit.holds().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(em.find(Member.class, visit.member())).flatMap(who -> of(visit, who));
  }

  private static Optional<SeatHold> of(Visit visit, Member member) {
    return visit.holds().stream().filter(hold -> hold.isOfAddress(member.email())).findFirst();
  }

  /** Whoever comes already needs nothing held; tells whether a seat was given back. */
  boolean isReleased(Optional<SeatHold> held) {
    held.ifPresent(holds::remove);
    return held.isPresent();
  }

  /** The held seat, else the line. */
  void seat(Visit visit, Rsvp rsvp, Optional<SeatHold> held) {
    boolean isKept = held.filter(hold -> hold.holds(rsvp.laneId(), rsvp.party())).isPresent();
    held.ifPresent(holds::remove);
    if (isKept && !visit.happening().event().needsApproval()) {
      rsvp.join(visit.turn(), visit.now());
      rsvp.promote();
    } else {
      turns.join(visit, rsvp);
    }
  }
}
