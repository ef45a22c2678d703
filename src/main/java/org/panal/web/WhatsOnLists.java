package org.panal.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Faces;
import org.panal.event.OccurrenceCard;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.Face;
import org.panal.rsvp.OwnRsvps;
import org.panal.rsvp.RsvpStatus;
import org.panal.rsvp.Seats;
import org.panal.words.Dates;

/** Turns occurrences into days of cards, in as many queries for twenty as for one. */
@ApplicationScoped
class WhatsOnLists {
  private static final int FACES = 3;

  private final Attendees attendees;
  private final OwnRsvps own;
  private final Faces faces;
  private final CurrentViewer viewer;

  WhatsOnLists(Attendees attendees, OwnRsvps own, Faces faces, CurrentViewer viewer) {
    this.attendees = attendees;
    this.own = own;
    this.faces = faces;
    this.viewer = viewer;
  }

  /** What stands beside the cards of one page. */
  private record Beside(
      Map<UUID, Seats> seats,
      Map<UUID, List<Face>> faces,
      Map<UUID, RsvpStatus> own,
      Instant now,
      Dates dates) {}

  List<Day> days(List<OccurrenceCard> cards, Instant now) {
    Beside beside = beside(cards, now);
    return cards.stream()
        .collect(groupingBy(WhatsOnLists::day, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(day -> day(day.getKey(), day.getValue(), beside))
        .toList();
  }

  /** The cards alone, by id. */
  Map<UUID, Listed> listed(List<OccurrenceCard> cards, Instant now) {
    Beside beside = beside(cards, now);
    return cards.stream().collect(toMap(OccurrenceCard::id, card -> listed(card, beside)));
  }

  private Beside beside(List<OccurrenceCard> cards, Instant now) {
    List<UUID> ids = cards.stream().map(OccurrenceCard::id).toList();
    Map<UUID, List<Face>> going = attendees.faces(viewer.get(), ids, FACES);
    faces.expect(going.values().stream().flatMap(List::stream).map(Face::memberId));
    return new Beside(
        attendees.seats(ids),
        going,
        own.statuses(viewer.get(), ids),
        now,
        new Dates(viewer.language()));
  }

  private static LocalDate day(OccurrenceCard card) {
    return card.start().toLocalDate();
  }

  private static Day day(LocalDate day, List<OccurrenceCard> cards, Beside beside) {
    LocalDate today = beside.now().atZone(cards.get(0).zone()).toLocalDate();
    return new Day(
        "day-" + day,
        beside.dates().weekday(day),
        beside.dates().date(day, today),
        cards.stream().map(card -> listed(card, beside)).toList());
  }

  private static Listed listed(OccurrenceCard card, Beside beside) {
    Seats seats = beside.seats().getOrDefault(card.id(), Seats.NONE);
    return new Listed(
        card.code(),
        card.event(),
        card.event().event().title(),
        beside.dates().hours(card.start(), card.end()),
        Listed.datetime(card),
        Listed.place(card),
        card.event().organiser().name(),
        chip(card, seats, beside),
        beside.faces().getOrDefault(card.id(), List.of()).stream().map(Person::of).toList(),
        (int) seats.going());
  }

  private static @Nullable Chip chip(OccurrenceCard card, Seats seats, Beside beside) {
    Standing standing = Standing.of(card, beside.own().get(card.id()), seats, beside.now());
    long left = seats.left() == null ? 0 : seats.left();
    return Chip.of(standing, left, seats.waiting(), beside.dates().language());
  }
}
