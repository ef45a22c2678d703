package org.panal.rsvp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.panal.event.Event;
import org.panal.event.GuardRow;
import org.panal.event.Happening;
import org.panal.event.Occurrence;
import org.panal.member.MemberErased;
import org.panal.shared.Facts;
import org.panal.shared.Viewer;

/** Whoever leaves for good steps back from all that is still to come, and the line moves up. */
@ApplicationScoped
class Departures {
  private static final Viewer ERASURE = Viewer.system("erasure");

  private final EntityManager em;
  private final GuardRow guard;
  private final Answers answers;
  private final Line line;
  private final Facts facts;

  Departures(EntityManager em, GuardRow guard, Answers answers, Line line, Facts facts) {
    this.em = em;
    this.guard = guard;
    this.answers = answers;
    this.line = line;
    this.facts = facts;
  }

  /** All guard rows in the order of their ids, then one look at each. */
  void hear(@Observes MemberErased fact) {
    List<GuardRow.Turn> turns = coming(fact).stream().map(guard::write).toList();
    turns.forEach(turn -> leave(turn.occurrenceId(), fact));
  }

  private List<String> coming(MemberErased fact) {
    return em.createQuery(
            "select o.code from Rsvp r join Occurrence o on o.id = r.occurrenceId"
                + " where r.memberId = :member and r.status <> NOT_GOING and o.endsAt > :now"
                + " order by o.id",
            String.class)
        .setParameter("member", fact.memberId())
        .setParameter("now", fact.at())
        .getResultList();
  }

  private void leave(UUID occurrenceId, MemberErased fact) {
    answers
        .find(occurrenceId, fact.memberId())
        .filter(Rsvp::isComing)
        .ifPresent(
            rsvp -> {
              rsvp.stepBack(fact.at());
              answers.note(rsvp, Actor.of(ERASURE, RsvpCause.WITHDREW, fact.at()));
              facts.publish(new SteppedBack(occurrenceId, fact.memberId(), fact.at()));
              Occurrence occurrence = em.find(Occurrence.class, occurrenceId);
              Event event = em.find(Event.class, occurrence.eventId());
              line.moveUp(new Happening(event, occurrence), fact.at(), null);
            });
  }
}
