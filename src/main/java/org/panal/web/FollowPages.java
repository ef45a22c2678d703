package org.panal.web;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.rsvp.Follows;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Once;

/** Coming to every date of an event that repeats, or not any more. */
@Path("/events/{code}/follow")
@Produces(MediaType.TEXT_HTML)
public class FollowPages {
  private final Follows follows;
  private final CurrentViewer viewer;
  private final Once once;

  FollowPages(Follows follows, CurrentViewer viewer, Once once) {
    this.follows = follows;
    this.viewer = viewer;
    this.once = once;
  }

  @POST
  public Response follow(
      @PathParam("code") String code, @RestForm String answer, @RestForm @Nullable UUID lane) {
    viewer.memberId();
    if ("stop".equals(answer)) {
      once.run(() -> follows.stop(viewer.get(), code));
      return Flash.to("/events/" + code + "#others", "told.following-no-more");
    }
    once.run(() -> follows.follow(viewer.get(), code, RsvpForm.yes().in(lane, null)));
    return Flash.to("/events/" + code + "#others", "told.following");
  }
}
