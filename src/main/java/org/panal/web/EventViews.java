package org.panal.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Faces;
import org.panal.event.Agendas;
import org.panal.event.EventWithDates;
import org.panal.event.EventWithDates.EventDate;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.event.Recurrences;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.Face;
import org.panal.rsvp.Follows;
import org.panal.rsvp.OwnRsvps;
import org.panal.rsvp.RsvpReceipt;
import org.panal.rsvp.RsvpStatus;
import org.panal.rsvp.Seats;
import org.panal.rsvp.Terms;
import org.panal.rsvp.TermsCard;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.turnout.DateTurnout;
import org.panal.turnout.Turnouts;

/** Puts together what the page of an occurrence shows. */
@ApplicationScoped
class EventViews {
  private static final int FACES = 6;

  private final Occurrences occurrences;
  private final Recurrences recurrences;
  private final Attendees attendees;
  private final OwnRsvps own;
  private final Follows follows;
  private final Terms terms;
  private final Companies companies;
  private final Agendas agendas;
  private final Turnouts turnouts;
  private final Faces faces;
  private final CurrentViewer viewer;
  private final Time time;

  EventViews(
      Occurrences occurrences,
      Recurrences recurrences,
      Attendees attendees,
      OwnRsvps own,
      Follows follows,
      Terms terms,
      Companies companies,
      Agendas agendas,
      Turnouts turnouts,
      Faces faces,
      CurrentViewer viewer,
      Time time) {
    this.occurrences = occurrences;
    this.recurrences = recurrences;
    this.attendees = attendees;
    this.own = own;
    this.follows = follows;
    this.terms = terms;
    this.companies = companies;
    this.agendas = agendas;
    this.turnouts = turnouts;
    this.faces = faces;
    this.viewer = viewer;
    this.time = time;
  }

  /**
   * The page for the reader.
   *
   * @param typed what they typed into the form just now, or null
   */
  EventView get(String code, @Nullable RsvpFields typed) {
    OccurrenceCard card = occurrences.get(viewer.get(), code);
    Optional<RsvpReceipt> receipt = receipt(code);
    RsvpStatus status = receipt.map(RsvpReceipt::status).orElse(null);
    Seats seats = attendees.seats(card.id());
    Instant now = time.now();
    TermsCard asked = terms.get(viewer.get(), code);
    Standing standing = Standing.of(card, status, seats, now).within(asked, now);
    RsvpFields fields = typed == null ? fields(receipt) : typed;
    Company company = companies.of(card, standing);
    faces.expect(company.meets().stream().map(meet -> meet.other().memberId()));
    Places places = Places.of(card.capacity(), seats);
    Answer answer = Answer.of(receipt, fields);
    return new EventView(
        card,
        standing,
        Moved.of(card, standing, viewer.language()),
        standing == Standing.PAST ? over(card, places, answer) : null,
        When.of(card, now, viewer.language()),
        Where.of(card),
        places,
        standing.isOpen() ? places.chip(viewer.language()) : null,
        answer,
        AskedOf.of(asked, fields, new AskedOf.Reading(card.zone(), viewer.language())),
        Goers.of(faces(card), seats.going(), viewer.language()),
        company,
        AgendaLines.of(
            agendas.get(viewer.get(), card.code()),
            card.start(),
            new AgendaLines.Reading(viewer.get().member().orElse(null), now, viewer.language())),
        others(card, now));
  }

  private Over over(OccurrenceCard card, Places places, Answer answer) {
    DateTurnout turnout =
        turnouts.ofDates(List.of(card.id())).getOrDefault(card.id(), DateTurnout.NONE);
    return Over.of(turnout, places.going(), answer.isGoing(), viewer.get().member().orElse(null));
  }

  private Others others(OccurrenceCard card, Instant now) {
    if (card.event().recurrence() == null) {
      return Others.NONE;
    }
    Viewer reader = viewer.get();
    EventWithDates event = recurrences.dates(reader, card.code());
    boolean isFollowed = reader.isSignedIn() && follows.get(reader, card.code()).since() != null;
    Map<UUID, RsvpStatus> answers =
        own.statuses(reader, event.dates().stream().map(EventDate::id).toList());
    return Others.of(
        event,
        card,
        new Others.Own(isFollowed, answers),
        new Others.Reading(now, viewer.language()));
  }

  private Optional<RsvpReceipt> receipt(String code) {
    Viewer reader = viewer.get();
    return reader.isSignedIn() ? own.find(reader, code) : Optional.empty();
  }

  private RsvpFields fields(Optional<RsvpReceipt> receipt) {
    return receipt
        .map(RsvpFields::of)
        .orElseGet(
            () -> RsvpFields.with(viewer.get().isSignedIn() ? own.lastGoal(viewer.get()) : ""));
  }

  private List<Face> faces(OccurrenceCard card) {
    List<Face> going =
        attendees.faces(viewer.get(), List.of(card.id()), FACES).getOrDefault(card.id(), List.of());
    faces.expect(card.event().organiser().id());
    faces.expect(going.stream().map(Face::memberId));
    return going;
  }
}
