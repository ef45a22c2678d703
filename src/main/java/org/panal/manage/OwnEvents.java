package org.panal.manage;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.event.EventFilter;
import org.panal.event.EventStatus;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.Seats;
import org.panal.shared.Paging;
import org.panal.shared.Slice;
import org.panal.shared.Time;

/** Reads what an organiser runs, and for an admin everything there is. */
@ApplicationScoped
class OwnEvents {
  private static final int PAST_ON_A_PAGE = 20;

  private final Occurrences occurrences;
  private final Attendees attendees;
  private final OccurrenceWords words;
  private final CurrentViewer viewer;
  private final Time time;

  OwnEvents(
      Occurrences occurrences,
      Attendees attendees,
      OccurrenceWords words,
      CurrentViewer viewer,
      Time time) {
    this.occurrences = occurrences;
    this.attendees = attendees;
    this.words = words;
    this.viewer = viewer;
    this.time = time;
  }

  OwnEventsPages.list list(int page) {
    Instant now = time.now();
    Map<Boolean, List<OccurrenceCard>> ahead =
        occurrences
            .listNext(viewer.get(), filter(now, null), new Paging(0, Paging.MOST))
            .items()
            .stream()
            .collect(partitioningBy(card -> card.event().status() == EventStatus.DRAFT));
    Past past = past(now, page);
    return new OwnEventsPages.list(
        rows(ahead.getOrDefault(true, List.of())),
        rows(ahead.getOrDefault(false, List.of())),
        rows(past.cards()),
        page,
        past.earlier());
  }

  private EventFilter filter(@Nullable Instant from, @Nullable Instant to) {
    boolean mine = !viewer.get().isAdmin();
    return new EventFilter(from, to, null, null, null, null, mine, null);
  }

  /** One page of the past, the latest first, and how many pages lie behind it. */
  private record Past(List<OccurrenceCard> cards, int earlier) {}

  /** Lists are in the order of time, so the latest stand on the last page. */
  private Past past(Instant now, int page) {
    long total = begun(now, 0).total();
    int last = (int) Math.max(0, (total - 1) / PAST_ON_A_PAGE);
    int wanted = last - Math.max(0, Math.min(page, last));
    List<OccurrenceCard> cards =
        begun(now, wanted).items().stream()
            .filter(card -> !card.endsAt().isAfter(now))
            .sorted((one, other) -> other.startsAt().compareTo(one.startsAt()))
            .toList();
    return new Past(cards, wanted);
  }

  private Slice<OccurrenceCard> begun(Instant now, int page) {
    return occurrences.list(viewer.get(), filter(null, now), new Paging(page, PAST_ON_A_PAGE));
  }

  private List<OwnEvent> rows(List<OccurrenceCard> cards) {
    List<UUID> ids = cards.stream().map(OccurrenceCard::id).toList();
    Map<UUID, Seats> seats = attendees.seats(ids);
    return cards.stream()
        .map(card -> row(card, seats.getOrDefault(card.id(), Seats.NONE)))
        .toList();
  }

  private OwnEvent row(OccurrenceCard card, Seats seats) {
    return new OwnEvent(
        "/manage/events/" + card.code() + (card.event().mayChange() ? "" : "/guests"),
        Covers.close(card),
        card.event().event().title(),
        words.when(card),
        card.start().toString(),
        where(card),
        words.state(card),
        words.kind(card),
        card.event().status() == EventStatus.DRAFT ? "" : words.going(card, seats));
  }

  /** With how it repeats, where it does: the list shows one date of it. */
  private String where(OccurrenceCard card) {
    return Stream.of(words.where(card), words.repeats(card))
        .filter(part -> !part.isEmpty())
        .collect(joining(" · "));
  }
}
