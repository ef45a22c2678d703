package org.panal.kiosk;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckIns;
import org.panal.checkin.Devices;
import org.panal.checkin.HeadCount;
import org.panal.checkin.Rosters;
import org.panal.checkin.Tonight;
import org.panal.edge.Cookies;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Invalid;
import org.panal.shared.Once;

/** What only the team may do on the tablet; the staff code stands in each of its forms. */
@Path("/kiosk/staff")
@Produces(MediaType.TEXT_HTML)
public class KioskStaffPages {
  private static final int OK = 200;
  private static final int FORBIDDEN = 403;
  private static final int CONFLICT = 409;

  private final OwnTablet tablet;
  private final Devices devices;
  private final CheckIns checkIns;
  private final Rosters rosters;
  private final LooseDoor loose;
  private final CurrentViewer viewer;
  private final Once once;

  KioskStaffPages(
      OwnTablet tablet,
      Devices devices,
      CheckIns checkIns,
      Rosters rosters,
      LooseDoor loose,
      CurrentViewer viewer,
      Once once) {
    this.tablet = tablet;
    this.devices = devices;
    this.checkIns = checkIns;
    this.rosters = rosters;
    this.loose = loose;
    this.viewer = viewer;
    this.once = once;
  }

  /** Asks for the code. */
  record locked(boolean wrong) implements TemplateInstance {}

  /**
   * What the code opens.
   *
   * @param loose whom the server could not sign up
   * @param problem what kept the last of them back, or empty
   */
  record staff(
      Door door,
      HeadCount count,
      String code,
      String q,
      List<KioskPages.Line> found,
      List<Loose> loose,
      String problem)
      implements TemplateInstance {}

  @GET
  public TemplateInstance ask() {
    return viewer.get().isDevice() ? new locked(false) : new KioskPages.pair();
  }

  @POST
  public Response open(
      @FormParam("code") @DefaultValue("") String code,
      @FormParam("q") @DefaultValue("") String q) {
    return known(code, tonight -> panel(tonight, code, q, ""));
  }

  /** Goes on for who knows the code; guessing it is slow. */
  private Response known(String code, Function<Tonight, Response> panel) {
    if (tablet.tonight().isEmpty()) {
      return Ways.idle();
    }
    return devices.isStaff(viewer.get(), code)
        ? panel.apply(tablet.tonight().orElseThrow())
        : Response.status(FORBIDDEN).entity(new locked(true)).build();
  }

  private Response panel(Tonight tonight, String code, String q, String problem) {
    Door door = tablet.door(tonight);
    HeadCount count = rosters.count(viewer.get(), door.code());
    return Response.status(problem.isEmpty() ? OK : CONFLICT)
        .entity(new staff(door, count, code, q, found(door, q), loose.of(door), problem))
        .build();
  }

  private List<KioskPages.Line> found(Door door, String q) {
    if (q.isBlank()) {
      return rosters.latest(viewer.get(), door.code()).stream()
          .map(each -> door.line(each, q))
          .toList();
    }
    try {
      return rosters.search(viewer.get(), door.code(), q).stream()
          .map(each -> door.line(each, q))
          .toList();
    } catch (Invalid tooShort) {
      return List.of();
    }
  }

  @POST
  @Path("let-in")
  public Response letIn(
      @FormParam("code") @DefaultValue("") String code,
      @FormParam("member") @Nullable UUID member,
      @FormParam("nonce") @DefaultValue("") String nonce,
      @FormParam("reason") @DefaultValue("") String reason) {
    return known(
        code,
        tonight -> {
          if (member == null) {
            return panel(tonight, code, "", "");
          }
          CheckInForm form = CheckInForm.forced(nonce, member, reason);
          once.run(() -> checkIns.record(viewer.get(), tonight.card().code(), form));
          return Ways.told(nonce);
        });
  }

  @POST
  @Path("undo")
  public Response undo(
      @FormParam("code") @DefaultValue("") String code,
      @FormParam("member") @Nullable UUID member,
      @FormParam("q") @DefaultValue("") String q) {
    return known(
        code,
        tonight -> {
          if (member != null) {
            once.run(() -> checkIns.takeBack(viewer.get(), tonight.card().code(), member));
          }
          return panel(tonight, code, q, "");
        });
  }

  /** Whoever could not be signed up is, or is let in all the same, or was never here. */
  @POST
  @Path("settle")
  public Response settle(
      @FormParam("code") @DefaultValue("") String code, @BeanParam LooseFields fields) {
    return known(
        code, tonight -> panel(tonight, code, "", loose.settle(tonight.card().code(), fields)));
  }

  @POST
  @Path("unpair")
  public Response unpair(@FormParam("code") @DefaultValue("") String code, @Context UriInfo uri) {
    return known(
        code,
        tonight -> {
          once.run(() -> devices.leave(viewer.get()));
          return Response.seeOther(URI.create("/kiosk")).cookie(Cookies.device(uri, "", 0)).build();
        });
  }
}
