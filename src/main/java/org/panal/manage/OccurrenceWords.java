package org.panal.manage;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.panal.edge.CurrentViewer;
import org.panal.event.EventStatus;
import org.panal.event.OccurrenceCard;
import org.panal.event.RecurrenceCard;
import org.panal.rsvp.Guest;
import org.panal.rsvp.LaneName;
import org.panal.rsvp.Seats;
import org.panal.shared.Time;
import org.panal.words.Dates;
import org.panal.words.Sentences;

/** An occurrence in the few words that stand beside its name. */
@ApplicationScoped
class OccurrenceWords {
  private final CurrentViewer viewer;
  private final Time time;

  OccurrenceWords(CurrentViewer viewer, Time time) {
    this.viewer = viewer;
    this.time = time;
  }

  /** Thu 26 Nov, 18:30. */
  String when(OccurrenceCard card) {
    return new Dates(viewer.language()).brief(card.start());
  }

  /** An instant by the clock on the wall of the space. */
  String at(Instant instant, OccurrenceCard card) {
    return new Dates(viewer.language()).brief(instant.atZone(card.zone()).toLocalDateTime());
  }

  /** 18:32 by that clock. */
  String clock(Instant instant, OccurrenceCard card) {
    return Dates.time(instant.atZone(card.zone()).toLocalDateTime());
  }

  String where(OccurrenceCard card) {
    if (card.room() != null) {
      return card.room().name();
    }
    return card.place().isEmpty() && card.online() ? say("state.online") : card.place();
  }

  /** Every week on Thursday; nothing where it has one date. */
  String repeats(OccurrenceCard card) {
    RecurrenceCard recurrence = card.event().recurrence();
    return recurrence == null ? "" : recurrence.inWords(viewer.language());
  }

  String state(OccurrenceCard card) {
    return say("state." + stateCode(card));
  }

  private String stateCode(OccurrenceCard card) {
    if (isCancelled(card)) {
      return "cancelled";
    }
    if (card.event().status() == EventStatus.DRAFT) {
      return "draft";
    }
    return card.endsAt().isAfter(time.now()) ? "published" : "over";
  }

  /** The kind of the chip that tells the state. */
  String kind(OccurrenceCard card) {
    return switch (stateCode(card)) {
      case "cancelled" -> "warn";
      case "published" -> "offer";
      default -> "";
    };
  }

  static boolean isCancelled(OccurrenceCard card) {
    return card.cancelledAt() != null || card.event().status() == EventStatus.CANCELLED;
  }

  /** Whether people can still answer and be introduced. */
  boolean isAhead(OccurrenceCard card) {
    return !isCancelled(card) && card.endsAt().isAfter(time.now());
  }

  /** Mentor · 2 guests. */
  String place(Guest guest) {
    Stream<String> lane = Stream.ofNullable(guest.lane()).map(LaneName::name);
    Stream<String> guests =
        guest.guests() == 0 ? Stream.of() : Stream.of(say("party.guests", guest.guests()));
    return Stream.concat(lane, guests).collect(joining(" · "));
  }

  /** 23 of 30 going, 3 waiting. */
  String going(OccurrenceCard card, Seats seats) {
    String going =
        card.capacity() == null
            ? say("state.going", seats.going())
            : say("state.going-of", seats.going(), card.capacity());
    return seats.waiting() == 0 ? going : going + ", " + say("state.waiting", seats.waiting());
  }

  String say(String code, Object... values) {
    return Sentences.of(code, viewer.language(), List.of(values));
  }
}
