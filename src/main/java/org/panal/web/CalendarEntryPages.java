package org.panal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.panal.calendar.Feeds;
import org.panal.edge.CalendarFile;
import org.panal.edge.CurrentViewer;

/** A date that the reader is going to, for the calendar they have. */
@Path("/events/{code}/calendar.ics")
public class CalendarEntryPages {
  private final Feeds feeds;
  private final CurrentViewer viewer;

  CalendarEntryPages(Feeds feeds, CurrentViewer viewer) {
    this.feeds = feeds;
    this.viewer = viewer;
  }

  @GET
  public Response entry(@PathParam("code") String code, @Context Request request) {
    return CalendarFile.of(feeds.ofDate(viewer.get(), code), request);
  }
}
