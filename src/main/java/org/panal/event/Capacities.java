package org.panal.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** More places on one date, and be it more than its room holds: not everybody comes. */
@ApplicationScoped
@Transactional
public class Capacities {
  private final EntityManager em;
  private final Occurrences occurrences;
  private final GuardRow guard;
  private final Facts facts;
  private final Time time;

  Capacities(EntityManager em, Occurrences occurrences, GuardRow guard, Facts facts, Time time) {
    this.em = em;
    this.occurrences = occurrences;
    this.guard = guard;
    this.facts = facts;
    this.time = time;
  }

  /** Whoever asks has weighed how many come; nothing is lowered here. The line moves up at once. */
  public OccurrenceCard raise(Viewer viewer, String code, int capacity) {
    guard.write(code);
    Occurrence occurrence = occurrences.changeable(viewer, code).occurrence();
    Instant now = time.now();
    occurrence.raise(capacity, now);
    if (em.find(Recurrence.class, occurrence.eventId()) != null) {
      occurrence.override(Set.of(Part.CAPACITY));
    }
    facts.publish(new CapacityChanged(occurrence.id(), now));
    facts.publish(Deed.by(viewer, Act.OCCURRENCE_CHANGED).on(occurrence.code()));
    return occurrences.shown(occurrence, viewer);
  }
}
