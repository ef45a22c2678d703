package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.shared.Forbidden;

/** Occurrences of the events that the viewer runs; nobody else gets past here. */
@ApplicationScoped
class OrganisedEvents {
  private final Occurrences occurrences;
  private final CurrentViewer viewer;

  OrganisedEvents(Occurrences occurrences, CurrentViewer viewer) {
    this.occurrences = occurrences;
    this.viewer = viewer;
  }

  /** For those who keep its door too. */
  OccurrenceCard helped(String code) {
    viewer.get().mustBeMember();
    OccurrenceCard card = occurrences.get(viewer.get(), code);
    return card.event().part() == null ? get(code) : card;
  }

  OccurrenceCard get(String code) {
    viewer.get().mustBeMember();
    OccurrenceCard card = occurrences.get(viewer.get(), code);
    if (!card.event().mayChange()) {
      throw new Forbidden("event.not-yours");
    }
    return card;
  }
}
