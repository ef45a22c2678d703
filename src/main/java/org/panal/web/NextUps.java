package org.panal.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceCard;
import org.panal.rsvp.OwnRsvp;
import org.panal.rsvp.OwnRsvps;
import org.panal.rsvp.RsvpStatus;
import org.panal.shared.Paging;
import org.panal.words.Dates;

/** Where the reader goes to next. */
@ApplicationScoped
class NextUps {
  private static final int SOON = 5;

  private final OwnRsvps own;
  private final CurrentViewer viewer;

  NextUps(OwnRsvps own, CurrentViewer viewer) {
    this.own = own;
    this.viewer = viewer;
  }

  @Nullable NextUp next(Instant now) {
    if (!viewer.get().isSignedIn()) {
      return null;
    }
    return own.listUpcoming(viewer.get(), new Paging(0, SOON)).items().stream()
        .filter(mine -> mine.rsvp().status() == RsvpStatus.GOING)
        .map(OwnRsvp::occurrence)
        .filter(card -> card.cancelledAt() == null)
        .findFirst()
        .map(card -> next(card, now))
        .orElse(null);
  }

  private NextUp next(OccurrenceCard card, Instant now) {
    Dates dates = new Dates(viewer.language());
    LocalDate today = now.atZone(card.zone()).toLocalDate();
    return new NextUp(
        card.code(),
        dates.near(card.start().toLocalDate(), today),
        card.event().event().title(),
        dates.hours(card.start(), card.end()),
        Listed.place(card));
  }
}
