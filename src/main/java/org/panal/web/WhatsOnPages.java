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
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.event.EventFormat;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.shared.Slice;
import org.panal.shared.Time;
import org.panal.space.Spaces;

/** What's on: the days to come, with what the reader goes to next above them. */
@Path("/events")
public class WhatsOnPages {
  private static final int ON_A_PAGE = 20;

  private final Occurrences occurrences;
  private final NextUps nextUps;
  private final WhatsOnLists lists;
  private final Spaces spaces;
  private final CurrentViewer viewer;
  private final Time time;

  WhatsOnPages(
      Occurrences occurrences,
      NextUps nextUps,
      WhatsOnLists lists,
      Spaces spaces,
      CurrentViewer viewer,
      Time time) {
    this.occurrences = occurrences;
    this.nextUps = nextUps;
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
        found.hasPrevious() || asked.isAnything() ? null : nextUps.next(now),
        lists.days(found.items(), now),
        asked,
        EventFormat.values(),
        Turn.of(found, uri));
  }

  /** A day is asked for by the clock on the wall of the space. */
  private ZoneId zone(WhatsOnQuery asked) {
    return asked.isAnything() ? spaces.zoneOfFirst() : ZoneId.of("UTC");
  }
}
