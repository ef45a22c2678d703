package org.panal.manage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.Stale;
import org.panal.space.Hours;
import org.panal.space.Spaces;

/** One space: what it is called, its clock, when it is open, and its end; for admins. */
@Path("/manage/spaces/{space}")
public class OneSpacePages {
  private final Spaces spaces;
  private final Hours hours;
  private final SpaceScreens screens;
  private final CurrentViewer viewer;
  private final Once once;

  OneSpacePages(Spaces spaces, Hours hours, SpaceScreens screens, CurrentViewer viewer, Once once) {
    this.spaces = spaces;
    this.hours = hours;
    this.screens = screens;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  public Response read(@PathParam("space") String code) {
    viewer.get().mustBeAdmin();
    return screens.page(spaces.get(code));
  }

  @POST
  public Response save(@PathParam("space") String code, MultivaluedMap<String, String> values) {
    SpaceTyped typed = new SpaceTyped(SpaceTyped.SPACE, values);
    return done(
        code,
        typed,
        () -> spaces.change(viewer.get(), code, typed.space(), typed.version()),
        "told.space-saved");
  }

  @POST
  @Path("hours")
  public Response open(@PathParam("space") String code, MultivaluedMap<String, String> values) {
    SpaceTyped typed = new SpaceTyped(SpaceTyped.HOURS, values);
    return done(
        code,
        typed,
        () -> hours.replace(viewer.get(), code, new HoursReading(typed).form(), typed.version()),
        "told.space-saved");
  }

  @POST
  @Path("archival")
  public Response archive(@PathParam("space") String code) {
    return done(
        code, SpaceTyped.NOTHING, () -> spaces.archive(viewer.get(), code), "told.space-archived");
  }

  @POST
  @Path("archival/end")
  public Response reopen(@PathParam("space") String code) {
    return done(
        code, SpaceTyped.NOTHING, () -> spaces.reopen(viewer.get(), code), "told.space-back");
  }

  /** Does it, or shows the page again with why not. */
  private Response done(String code, SpaceTyped typed, Runnable deed, String told) {
    try {
      once.run(deed);
      return Flash.to(SpacesPages.HERE + "/" + code, told);
    } catch (Refusal | Invalid | Stale no) {
      return screens.again(code, typed, no);
    }
  }
}
