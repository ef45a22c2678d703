package org.panal.kiosk;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.HeadCount;
import org.panal.checkin.Roster.Found;
import org.panal.checkin.Rosters;
import org.panal.checkin.Tonight;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Invalid;

/** What the tablet shows while it waits, and who it finds by name. */
@Path("/kiosk")
@Produces(MediaType.TEXT_HTML)
public class KioskPages {

  private final OwnTablet tablet;
  private final Rosters rosters;
  private final CurrentViewer viewer;

  KioskPages(OwnTablet tablet, Rosters rosters, CurrentViewer viewer) {
    this.tablet = tablet;
    this.rosters = rosters;
    this.viewer = viewer;
  }

  /** A browser that is no tablet yet. */
  record pair() implements TemplateInstance {}

  /** Nothing to let people into. */
  record nothing() implements TemplateInstance {}

  /**
   * The door waits.
   *
   * @param opens when it opens, where it is not open yet
   */
  record idle(Door door, HeadCount count, @Nullable String opens, boolean over, boolean cancelled)
      implements TemplateInstance {
    public boolean isClosed() {
      return opens != null || over || cancelled;
    }
  }

  /**
   * Who was found.
   *
   * @param tooShort whether too few letters were typed to look
   */
  record search(Door door, HeadCount count, String q, List<Line> found, boolean tooShort)
      implements TemplateInstance {}

  /**
   * Somebody who fits.
   *
   * @param name with what was typed of it
   * @param since since when they are here
   */
  record Line(Found person, List<Marked> name, @Nullable String since, String nonce) {}

  @GET
  public TemplateInstance idle() {
    if (!viewer.get().isDevice()) {
      return new pair();
    }
    Optional<Tonight> tonight = tablet.tonight();
    return tonight.isEmpty() ? new nothing() : idle(tonight.get());
  }

  private TemplateInstance idle(Tonight tonight) {
    Door door = tablet.door(tonight);
    return new idle(
        door,
        rosters.count(viewer.get(), door.code()),
        tablet.isBefore(tonight.opensAt()) ? door.clock(tonight.opensAt()) : null,
        !tablet.isBefore(tonight.card().endsAt()),
        Door.isCancelled(tonight.card()));
  }

  @GET
  @Path("people")
  public Response search(@QueryParam("q") @DefaultValue("") String q) {
    Optional<Tonight> tonight = tablet.tonight();
    if (tonight.isEmpty()) {
      return Ways.idle();
    }
    Door door = tablet.door(tonight.get());
    HeadCount count = rosters.count(viewer.get(), door.code());
    try {
      List<Line> found =
          rosters.search(viewer.get(), door.code(), q).stream()
              .map(each -> door.line(each, q))
              .toList();
      return Response.ok(new search(door, count, q, found, false)).build();
    } catch (Invalid tooShort) {
      return Response.ok(new search(door, count, q, List.of(), true)).build();
    }
  }
}
