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

/** The calendar of a space, to follow in a calendar program. */
@Path("/spaces/{space}/calendar.ics")
public class CalendarFeedPages {
  private final Feeds feeds;
  private final CurrentViewer viewer;

  CalendarFeedPages(Feeds feeds, CurrentViewer viewer) {
    this.feeds = feeds;
    this.viewer = viewer;
  }

  @GET
  public Response follow(@PathParam("space") String code, @Context Request request) {
    return CalendarFile.of(feeds.ofSpace(viewer.get(), code), request);
  }
}
