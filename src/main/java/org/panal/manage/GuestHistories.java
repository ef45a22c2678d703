package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceCard;
import org.panal.rsvp.GivenAnswer;
import org.panal.rsvp.Guest;
import org.panal.rsvp.GuestLists;
import org.panal.rsvp.QuestionCard;
import org.panal.rsvp.QuestionKind;
import org.panal.rsvp.RsvpChange;
import org.panal.rsvp.RsvpStatus;
import org.panal.rsvp.Terms;
import org.panal.rsvp.TermsCard;
import org.panal.rsvp.TermsCard.LaneCard;

/** Reads what happened to one answer. */
@ApplicationScoped
class GuestHistories {
  private final GuestLists guestLists;
  private final Terms terms;
  private final OccurrenceWords words;
  private final CurrentViewer viewer;

  GuestHistories(GuestLists guestLists, Terms terms, OccurrenceWords words, CurrentViewer viewer) {
    this.guestLists = guestLists;
    this.terms = terms;
    this.words = words;
    this.viewer = viewer;
  }

  OneGuest guest(OccurrenceCard card, UUID id) {
    List<RsvpChange> changes = new ArrayList<>(guestLists.history(viewer.get(), card.code(), id));
    Collections.reverse(changes);
    Guest guest = guestLists.get(viewer.get(), card.code(), id);
    TermsCard asked = terms.get(viewer.get(), card.code());
    RsvpStatus status = changes.get(0).status();
    return new OneGuest(
        id,
        guest.name(),
        guest.headline(),
        Choice.label("standing", status, viewer.language()),
        status != RsvpStatus.NOT_GOING,
        changes.stream().map(change -> told(card, change, id)).toList(),
        words.place(guest),
        guest.guests(),
        asked.mostGuests() > 0 || guest.guests() > 0,
        asked.lanes().stream().map(lane -> lane(lane, guest)).toList(),
        asked.questions().stream().map(question -> said(question, guest)).toList());
  }

  private static Choice lane(LaneCard lane, Guest guest) {
    boolean isTheirs = guest.lane() != null && guest.lane().id().equals(lane.id());
    return new Choice(lane.id().toString(), lane.name(), isTheirs);
  }

  private OneGuest.Said said(QuestionCard question, Guest guest) {
    String text =
        guest.answers().stream()
            .filter(answer -> answer.question().equals(question.id()))
            .map(GivenAnswer::text)
            .findFirst()
            .orElse("");
    boolean isYesOrNo = question.kind() == QuestionKind.YES_NO && !text.isEmpty();
    return new OneGuest.Said(question.text(), isYesOrNo ? words.say("party." + text) : text);
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
