package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceCard;
import org.panal.rsvp.Guest;
import org.panal.rsvp.GuestLists;
import org.panal.rsvp.RsvpChange;
import org.panal.rsvp.RsvpStatus;

/** Reads what happened to one answer. */
@ApplicationScoped
class GuestHistories {
  private final GuestLists guestLists;
  private final OccurrenceWords words;
  private final CurrentViewer viewer;

  GuestHistories(GuestLists guestLists, OccurrenceWords words, CurrentViewer viewer) {
    this.guestLists = guestLists;
    this.words = words;
    this.viewer = viewer;
  }

  OneGuest guest(OccurrenceCard card, UUID id) {
    List<RsvpChange> changes = new ArrayList<>(guestLists.history(viewer.get(), card.code(), id));
    Collections.reverse(changes);
    Guest guest = guestLists.get(viewer.get(), card.code(), id);
    RsvpStatus status = changes.get(0).status();
    return new OneGuest(
        id,
        guest.name(),
        guest.headline(),
        Choice.label("standing", status, viewer.language()),
        status != RsvpStatus.NOT_GOING,
        changes.stream().map(change -> told(card, change, id)).toList());
  }

  private OneGuest.Change told(OccurrenceCard card, RsvpChange change, UUID member) {
    String cause = Choice.label("cause", change.cause(), viewer.language());
    String reason =
        change.reason() == null
            ? ""
            : " (" + Choice.label("guest-reason", change.reason(), viewer.language()) + ")";
    boolean bySomebodyElse = change.actorId() != null && !change.actorId().equals(member);
    return new OneGuest.Change(
        words.at(change.at(), card), cause + reason, bySomebodyElse ? change.actorName() : "");
  }
}
