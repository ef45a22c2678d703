package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** One event at a glance: how many come, what is left to do, who meets whom. */
@Path("/manage/events/{code}")
public class DashboardPages {
  private final OrganisedEvents organised;
  private final Boards boards;

  DashboardPages(OrganisedEvents organised, Boards boards) {
    this.organised = organised;
    this.boards = boards;
  }

  record dashboard(Board board) implements TemplateInstance {}

  @GET
  public Response dashboard(@PathParam("code") String code) {
    return Shown.page(new dashboard(boards.of(organised.get(code))));
  }
}
