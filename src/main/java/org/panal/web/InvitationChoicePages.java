package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.rsvp.InvitationChoice;
import org.panal.rsvp.Invitations;
import org.panal.shared.Once;

/** Whether invitations may come by mail: one button. */
@Path("/settings/invitations")
@Produces(MediaType.TEXT_HTML)
public class InvitationChoicePages {
  private final Invitations invitations;
  private final CurrentViewer viewer;
  private final Once once;

  InvitationChoicePages(Invitations invitations, CurrentViewer viewer, Once once) {
    this.invitations = invitations;
    this.viewer = viewer;
    this.once = once;
  }

  record choice(boolean welcome) implements TemplateInstance {}

  @GET
  public TemplateInstance read() {
    viewer.memberId();
    return new choice(invitations.get(viewer.get()).welcome());
  }

  @POST
  public Response choose(@FormParam("welcome") @Nullable String welcome) {
    viewer.memberId();
    boolean isWelcome = "true".equals(welcome);
    once.run(() -> invitations.choose(viewer.get(), new InvitationChoice(isWelcome)));
    return Flash.to(
        "/settings/invitations", isWelcome ? "told.invitations-on" : "told.invitations-off");
  }
}
