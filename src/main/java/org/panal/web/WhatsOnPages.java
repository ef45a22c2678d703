package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.event.EventFormat;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.rsvp.OwnRsvp;
import org.panal.rsvp.OwnRsvps;
import org.panal.rsvp.RsvpStatus;
import org.panal.shared.Paging;
import org.panal.shared.Slice;
import org.panal.shared.Time;
import org.panal.space.Spaces;
import org.panal.words.Dates;

/** What's on: the days to come, with what the reader goes to next above them. */
@Path("/events")
public class WhatsOnPages {
  private static final int ON_A_PAGE = 20;
  private static final int SOON = 5;

  private final Occurrences occurrences;
  private final OwnRsvps own;
  private final WhatsOnLists lists;
  private final Spaces spaces;
  private final CurrentViewer viewer;
  private final Time time;

  WhatsOnPages(
      Occurrences occurrences,
      OwnRsvps own,
      WhatsOnLists lists,
      Spaces spaces,
      CurrentViewer viewer,
      Time time) {
    this.occurrences = occurrences;
    this.own = own;
    this.lists = lists;
    this.spaces = spaces;
    this.viewer = viewer;
    this.time = time;
  }

  record list(
      @Nullable NextUp next, List<Day> days, WhatsOnQuery asked, EventFormat[] formats, Turn turn)
      implements TemplateInstance {}

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance list(@BeanParam WhatsOnQuery asked, @Context UriInfo uri) {
    Instant now = time.now();
    Slice<OccurrenceCard> found =
        occurrences.list(viewer.get(), asked.filter(now, zone(asked)), asked.paging(ON_A_PAGE));
    return new list(
        found.hasPrevious() || asked.isAnything() ? null : next(now),
        lists.days(found.items(), now),
        asked,
        EventFormat.values(),
        Turn.of(found, uri));
  }

  /** A day is asked for by the clock on the wall of the space. */
  private ZoneId zone(WhatsOnQuery asked) {
    return asked.isAnything()
        ? ZoneId.of(spaces.list(new Paging(0, 1)).items().get(0).zone())
        : ZoneId.of("UTC");
  }

  private @Nullable NextUp next(Instant now) {
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
