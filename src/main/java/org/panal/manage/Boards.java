package org.panal.manage;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.DeviceKind;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceCard;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.GuestFilter;
import org.panal.rsvp.GuestLists;
import org.panal.rsvp.Seats;
import org.panal.rsvp.Terms;
import org.panal.rsvp.TermsCard.LaneCard;
import org.panal.shared.Paging;
import org.panal.shared.Time;

/** Puts the dashboard of an occurrence together. */
@ApplicationScoped
class Boards {
  private static final int FIRST_GUESTS = 6;

  private final Heads heads;
  private final Attendees attendees;
  private final GuestLists guestLists;
  private final GuestRows guests;
  private final ToDos todos;
  private final Outlooks outlooks;
  private final Lacks lacks;
  private final LatestRounds rounds;
  private final Terms terms;
  private final Things things;
  private final OccurrenceWords words;
  private final CurrentViewer viewer;
  private final Time time;

  Boards(
      Heads heads,
      Attendees attendees,
      GuestLists guestLists,
      GuestRows guests,
      ToDos todos,
      Outlooks outlooks,
      Lacks lacks,
      LatestRounds rounds,
      Terms terms,
      Things things,
      OccurrenceWords words,
      CurrentViewer viewer,
      Time time) {
    this.heads = heads;
    this.attendees = attendees;
    this.guestLists = guestLists;
    this.guests = guests;
    this.todos = todos;
    this.outlooks = outlooks;
    this.lacks = lacks;
    this.rounds = rounds;
    this.terms = terms;
    this.things = things;
    this.words = words;
    this.viewer = viewer;
    this.time = time;
  }

  Board of(OccurrenceCard card) {
    Latest latest = rounds.find(card.code()).orElse(null);
    return new Board(
        card,
        heads.of(card),
        numbers(card, latest),
        outlooks.find(card).orElse(null),
        lacks.of(card),
        todos.of(card, latest),
        chart(card),
        latest == null ? null : Meets.of(latest, viewer.language()),
        things.of(card, DeviceKind.TABLET),
        guests.list(card.code(), GuestFilter.everybody(), new Paging(0, FIRST_GUESTS), latest));
  }

  private Board.Numbers numbers(OccurrenceCard card, @Nullable Latest latest) {
    Seats seats = attendees.seats(card.id());
    return new Board.Numbers(
        (int) seats.going(),
        card.capacity(),
        card.capacity() == null ? "" : words.say("board.comb", seats.going(), card.capacity()),
        seats.waiting(),
        latest == null ? null : ofRound(latest),
        lanes(card, seats));
  }

  /** Mentor: 3 of 10. With those that are kept while somebody confirms their address. */
  private List<String> lanes(OccurrenceCard card, Seats seats) {
    Stream<String> held =
        seats.held() == 0 ? Stream.of() : Stream.of(words.say("board.held", seats.held()));
    return Stream.concat(
            terms.get(viewer.get(), card.code()).lanes().stream().map(this::lane), held)
        .toList();
  }

  private String lane(LaneCard lane) {
    Integer places = lane.capacity();
    if (places == null) {
      return words.say("board.lane", lane.name(), lane.taken());
    }
    return lane.taken() > places
        ? words.say("board.lane-lent", lane.name(), lane.taken(), lane.taken() - places)
        : words.say("board.lane-of", lane.name(), lane.taken(), places);
  }

  private Board.OfRound ofRound(Latest latest) {
    return new Board.OfRound(
        latest.introductions().size(),
        words.say("board.introductions", latest.introductions().size(), latest.average()),
        latest.round().report().usefullyServed(),
        latest.round().report().people());
  }

  private @Nullable RawString chart(OccurrenceCard card) {
    RsvpChart chart = RsvpChart.of(card, guestLists.growth(viewer.get(), card.code()), time.now());
    return chart.isEmpty() ? null : chart.picture(card, viewer.language());
  }
}
