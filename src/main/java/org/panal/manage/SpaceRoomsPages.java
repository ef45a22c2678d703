package org.panal.manage;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.space.Rooms;

/** The rooms of a space; for admins. */
@Path("/manage/spaces/{space}/rooms")
public class SpaceRoomsPages {
  private final Rooms rooms;
  private final SpaceScreens screens;
  private final CurrentViewer viewer;
  private final Once once;

  SpaceRoomsPages(Rooms rooms, SpaceScreens screens, CurrentViewer viewer, Once once) {
    this.rooms = rooms;
    this.screens = screens;
    this.viewer = viewer;
    this.once = once;
  }

  @POST
  public Response add(@PathParam("space") String code, MultivaluedMap<String, String> values) {
    SpaceTyped typed = new SpaceTyped(SpaceTyped.ROOM, values);
    return done(code, typed, () -> rooms.add(viewer.get(), code, typed.room()), "told.space-saved");
  }

  @POST
  @Path("{id}")
  public Response change(
      @PathParam("space") String code,
      @PathParam("id") UUID id,
      MultivaluedMap<String, String> values) {
    SpaceTyped typed = new SpaceTyped(id.toString(), values);
    return done(
        code, typed, () -> rooms.change(viewer.get(), code, id, typed.room()), "told.space-saved");
  }

  /** Gone for good where nothing ever happened in it, else archived. */
  @POST
  @Path("{id}/removal")
  public Response remove(@PathParam("space") String code, @PathParam("id") UUID id) {
    try {
      once.run(() -> rooms.remove(viewer.get(), code, id));
      return Flash.to(SpacesPages.HERE + "/" + code, "told.room-removed");
    } catch (Refusal inUse) {
      return done(
          code,
          SpaceTyped.NOTHING,
          () -> rooms.archive(viewer.get(), code, id),
          "told.room-archived");
    }
  }

  @POST
  @Path("{id}/return")
  public Response reopen(@PathParam("space") String code, @PathParam("id") UUID id) {
    return done(
        code, SpaceTyped.NOTHING, () -> rooms.reopen(viewer.get(), code, id), "told.space-saved");
  }

  private Response done(String code, SpaceTyped typed, Runnable deed, String told) {
    try {
      once.run(deed);
      return Flash.to(SpacesPages.HERE + "/" + code, told);
    } catch (Refusal | Invalid no) {
      return screens.again(code, typed, no);
    }
  }
}
