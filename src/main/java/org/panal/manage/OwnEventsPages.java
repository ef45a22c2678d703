package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.panal.edge.CurrentViewer;

/** The events that somebody runs: drafts, what is to come, what was. */
@Path("/manage")
public class OwnEventsPages {
  private final OwnEvents own;
  private final CurrentViewer viewer;

  OwnEventsPages(OwnEvents own, CurrentViewer viewer) {
    this.own = own;
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
    viewer.get().mustBeOrganiser();
    return Shown.page(own.list(page));
  }
}
