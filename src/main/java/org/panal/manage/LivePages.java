package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.panal.checkin.BoardForm;
import org.panal.checkin.Boards;
import org.panal.checkin.Devices;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.edge.Mistakes;
import org.panal.introduction.Rematches;
import org.panal.shared.Coded;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Refusal;

/** The door as it goes, for who runs the event: who came, who is missing, what fell apart. */
@Path("/manage/events/{code}/live")
public class LivePages {
  private final OrganisedEvents organised;
  private final LiveScreens screens;
  private final Boards boards;
  private final Devices devices;
  private final Rematches rematches;
  private final CurrentViewer viewer;
  private final Once once;

  LivePages(
      OrganisedEvents organised,
      LiveScreens screens,
      Boards boards,
      Devices devices,
      Rematches rematches,
      CurrentViewer viewer,
      Once once) {
    this.organised = organised;
    this.screens = screens;
    this.boards = boards;
    this.devices = devices;
    this.rematches = rematches;
    this.viewer = viewer;
    this.once = once;
  }

  /**
   * Everything at a glance.
   *
   * @param problem what kept the last press back, or empty
   */
  record live(Board.Head head, Live live, String problem, Map<String, String> errors)
      implements TemplateInstance {}

  /** How the room filled, as a table. */
  record arrivals(Board.Head head, List<Live.Moment> moments) implements TemplateInstance {}

  @GET
  public Response live(@PathParam("code") String code) {
    return Shown.page(screens.of(organised.get(code), "", Map.of()));
  }

  @GET
  @Path("arrivals")
  public Response arrivals(@PathParam("code") String code) {
    return Shown.page(screens.table(organised.get(code)));
  }

  @POST
  @Path("rematch")
  public Response rematch(@PathParam("code") String code) {
    String at = organised.get(code).code();
    try {
      rematches.draw(new Once.Call(viewer.get(), "rematch", null, null), at);
      return Flash.to(here(at), "told.rematched");
    } catch (Refusal no) {
      return refused(at, no);
    }
  }

  @POST
  @Path("boards")
  public Response open(
      @PathParam("code") String code, @FormParam("name") @DefaultValue("") String name) {
    String at = organised.get(code).code();
    try {
      once.run(() -> boards.open(viewer.get(), at, new BoardForm(name)));
      return Flash.to(here(at), "told.board-made");
    } catch (Invalid invalid) {
      Map<String, String> errors = Mistakes.in(invalid, viewer.language());
      return Shown.page(Shown.INVALID, screens.of(organised.get(at), "", errors));
    }
  }

  @POST
  @Path("devices/{id}/revoke")
  public Response revoke(@PathParam("code") String code, @PathParam("id") UUID id) {
    String at = organised.get(code).code();
    once.run(() -> devices.revoke(viewer.get(), at, id));
    return Flash.to(here(at), "told.board-closed");
  }

  private Response refused(String code, Coded no) {
    return Shown.page(
        Shown.REFUSED, screens.of(organised.get(code), screens.sentence(no), Map.of()));
  }

  private static String here(String code) {
    return "/manage/events/" + code + "/live";
  }
}
