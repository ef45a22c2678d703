package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.CheckInAnswer;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckIns;
import org.panal.checkin.HeadCount;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.introduction.Rematches;
import org.panal.shared.Once;

/** The door of an event on the phone of who keeps it. */
@Path("/manage/events/{code}/door")
public class DoorPages {
  private final OrganisedEvents organised;
  private final DoorScreens screens;
  private final CheckIns checkIns;
  private final Rematches rematches;
  private final CurrentViewer viewer;
  private final Once once;

  DoorPages(
      OrganisedEvents organised,
      DoorScreens screens,
      CheckIns checkIns,
      Rematches rematches,
      CurrentViewer viewer,
      Once once) {
    this.organised = organised;
    this.screens = screens;
    this.checkIns = checkIns;
    this.rematches = rematches;
    this.viewer = viewer;
    this.once = once;
  }

  /**
   * The door.
   *
   * @param people who is coming or here, and fits the search
   * @param nonce of the next form that is sent
   * @param problem what kept the last one back, or empty
   */
  record door(
      Board.Head head,
      HeadCount count,
      String q,
      List<Row> people,
      List<String> flagged,
      List<Loose> loose,
      List<Tablet> tablets,
      Asking asking)
      implements TemplateInstance {}

  /** One person: whether they are here, and what can be done about it. */
  record Row(UUID id, String name, String headline, String status, boolean here, boolean going) {}

  /** One tablet. */
  record Tablet(
      UUID id, String name, String seen, String until, String staffCode, boolean mayRevoke) {}

  /**
   * The forms of the page.
   *
   * @param address where a tablet is made one
   * @param wholeSpace whether the reader may pair one for the whole space
   */
  record Asking(
      String nonce,
      String problem,
      Map<String, String> errors,
      String address,
      boolean wholeSpace) {
    public @Nullable String at(String field) {
      return errors.get(field);
    }
  }

  @GET
  public Response door(
      @PathParam("code") String code, @QueryParam("q") @DefaultValue("") String q) {
    return Shown.page(screens.of(organised.helped(code), q, "", Map.of()));
  }

  @POST
  @Path("people/{member}")
  public Response checkIn(
      @PathParam("code") String code,
      @PathParam("member") UUID member,
      @FormParam("nonce") String nonce,
      @FormParam("reason") @Nullable String reason) {
    String at = organised.helped(code).code();
    CheckInForm form =
        reason == null ? CheckInForm.of(nonce, member) : CheckInForm.forced(nonce, member, reason);
    return screens.tried(
        at, () -> told(at, once.run(() -> checkIns.record(viewer.get(), at, form))));
  }

  /** A no is told on the page itself, where letting in all the same stands beside the name. */
  private Response told(String code, CheckInAnswer answer) {
    return answer.letsIn()
        ? Flash.to(here(code), "told.checked-in")
        : screens.refused(code, answer.result());
  }

  @POST
  @Path("people/{member}/undo")
  public Response undo(@PathParam("code") String code, @PathParam("member") UUID member) {
    String at = organised.helped(code).code();
    once.run(() -> checkIns.takeBack(viewer.get(), at, member));
    return Flash.to(here(at), "told.undone");
  }

  @POST
  @Path("walk-ins")
  public Response walkIn(@PathParam("code") String code, @BeanParam WalkInFields fields) {
    String at = organised.helped(code).code();
    return screens.tried(
        at,
        () -> {
          screens.walkIn(at, fields.form());
          return Flash.to(here(at), "told.checked-in");
        });
  }

  @POST
  @Path("rematch")
  public Response rematch(@PathParam("code") String code) {
    String at = organised.get(code).code();
    return screens.tried(
        at,
        () -> {
          rematches.draw(new Once.Call(viewer.get(), "rematch", null, null), at);
          return Flash.to(here(at), "told.rematched");
        });
  }

  @POST
  @Path("tablets")
  public Response pair(
      @PathParam("code") String code,
      @FormParam("code") @DefaultValue("") String shown,
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("space") @DefaultValue("false") boolean space) {
    String at = organised.get(code).code();
    return screens.tried(
        at,
        () -> {
          screens.pair(at, shown, name, space);
          return Flash.to(here(at), "told.tablet-paired");
        });
  }

  @POST
  @Path("tablets/{id}/revoke")
  public Response revoke(@PathParam("code") String code, @PathParam("id") UUID id) {
    String at = organised.get(code).code();
    screens.revoke(at, id);
    return Flash.to(here(at), "told.tablet-revoked");
  }

  private static String here(String code) {
    return "/manage/events/" + code + "/door";
  }
}
