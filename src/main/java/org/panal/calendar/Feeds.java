package org.panal.calendar;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.panal.event.EventFilter;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.rsvp.OwnRsvps;
import org.panal.rsvp.RsvpStatus;
import org.panal.shared.NotFound;
import org.panal.shared.Scope;
import org.panal.shared.Site;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.space.SpaceView;
import org.panal.space.Spaces;

/** Calendars to follow. */
@ApplicationScoped
@Transactional
public class Feeds {
  /** What was moved or called off of late is still told to who follows. */
  private static final Duration BACK = Duration.ofDays(60);

  private final Spaces spaces;
  private final Occurrences occurrences;
  private final OwnRsvps own;
  private final Time time;
  private final Site site;

  Feeds(
      Spaces spaces,
      Occurrences occurrences,
      OwnRsvps own,
      Time time,
      @ConfigProperty(name = "panal.url") Site site) {
    this.spaces = spaces;
    this.occurrences = occurrences;
    this.own = own;
    this.time = time;
    this.site = site;
  }

  /** The public events of a space: the same for everybody, since calendars are passed on. */
  public Feed ofSpace(Viewer viewer, String code) {
    viewer.mustHave(Scope.EVENTS_READ);
    SpaceView space = spaces.get(code);
    Instant now = time.now();
    EventFilter filter =
        new EventFilter(now.minus(BACK), null, null, space.code(), null, null, false, null);
    List<OccurrenceCard> cards = occurrences.listAll(Viewer.anonymous(), filter);
    return new Feed(
        space.name(),
        space.code(),
        cards.stream().map(card -> CalendarEntry.of(card, site)).toList(),
        now);
  }

  /** One date that the viewer is going to: none of those they wait for, which may never be. */
  public Feed ofDate(Viewer viewer, String code) {
    if (own.get(viewer, code).status() != RsvpStatus.GOING) {
      throw new NotFound("calendar.not-going");
    }
    UUID id = occurrences.seen(viewer, code).occurrence().id();
    OccurrenceCard card = requireNonNull(occurrences.cards(viewer, List.of(id)).get(id));
    return new Feed(
        card.event().event().title(),
        card.code(),
        List.of(CalendarEntry.of(card, site)),
        time.now());
  }
}
