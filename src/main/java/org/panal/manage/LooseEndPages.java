package org.panal.manage;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.LooseEndForm;
import org.panal.checkin.LooseEnds;
import org.panal.checkin.Settling;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.shared.Once;

/** Settles, on the phone of who keeps the door, what a tablet could not sign up. */
@Path("/manage/events/{code}/door/loose-ends/{nonce}")
public class LooseEndPages {
  private final OrganisedEvents organised;
  private final DoorScreens screens;
  private final LooseEnds looseEnds;
  private final CurrentViewer viewer;
  private final Once once;

  LooseEndPages(
      OrganisedEvents organised,
      DoorScreens screens,
      LooseEnds looseEnds,
      CurrentViewer viewer,
      Once once) {
    this.organised = organised;
    this.screens = screens;
    this.looseEnds = looseEnds;
    this.viewer = viewer;
    this.once = once;
  }

  /** What was typed and pressed. */
  public static class Fields {
    @FormParam("how")
    @Nullable Settling how;

    @FormParam("name")
    @Nullable String name;

    @FormParam("email")
    @Nullable String email;

    @FormParam("reason")
    @Nullable String reason;

    @FormParam("back")
    @DefaultValue("door")
    String back = "door";

    @SuppressWarnings("NullAway") // the form itself says what is missing
    LooseEndForm form() {
      return new LooseEndForm(how, name, email, reason);
    }

    String page() {
      return back.equals("live") ? "live" : "door";
    }
  }

  @POST
  public Response settle(
      @PathParam("code") String code, @PathParam("nonce") String nonce, @BeanParam Fields fields) {
    String at = organised.helped(code).code();
    return screens.tried(
        at,
        () -> {
          once.run(() -> looseEnds.settle(viewer.get(), at, nonce, fields.form()));
          return Flash.to("/manage/events/" + at + "/" + fields.page(), "told.settled");
        });
  }
}
