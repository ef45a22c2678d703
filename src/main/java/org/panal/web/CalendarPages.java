package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.panal.space.SpaceView;
import org.panal.space.Spaces;

/** What is on at a space in a month, for whoever looks. */
@Path("/spaces/{space}")
public class CalendarPages {
  private final Spaces spaces;
  private final CalendarMonths months;

  CalendarPages(Spaces spaces, CalendarMonths months) {
    this.spaces = spaces;
    this.months = months;
  }

  record month(SpaceView space, CalendarMonth month) implements TemplateInstance {}

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance month(
      @PathParam("space") String code, @QueryParam("month") @DefaultValue("") String asked) {
    SpaceView space = spaces.get(code);
    return new month(space, months.of(space, asked));
  }
}
