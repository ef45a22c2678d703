package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.panal.edge.CurrentViewer;
import org.panal.event.Teams;

/** The events that somebody runs: drafts, what is to come, what was. */
@Path("/manage")
public class OwnEventsPages {
  private final OwnEvents own;
  private final Teams teams;
  private final CurrentViewer viewer;

  OwnEventsPages(OwnEvents own, Teams teams, CurrentViewer viewer) {
    this.own = own;
    this.teams = teams;
    this.viewer = viewer;
  }

  /**
   * The list.
   *
   * @param earlier how many pages of the past there are behind this one
   * @param page which page of the past this is, the latest is 0
   */
  record list(
      List<OwnEvent> drafts, List<OwnEvent> coming, List<OwnEvent> past, int page, int earlier)
      implements TemplateInstance {}

  @GET
  public Response list(@QueryParam("page") @DefaultValue("0") int page) {
    if (!teams.helpsAnywhere(viewer.get())) {
      viewer.get().mustBeOrganiser();
    }
    return Shown.page(own.list(page));
  }
}
