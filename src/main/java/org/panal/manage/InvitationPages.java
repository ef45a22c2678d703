package org.panal.manage;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.event.OccurrenceCard;
import org.panal.rsvp.InvitationForm;
import org.panal.rsvp.InvitationReceipt;
import org.panal.rsvp.Invitations;
import org.panal.shared.Once;

/** Inviting members who offer what is sought, with one tap. */
@Path("/manage/events/{code}/invitations")
public class InvitationPages {
  private final OrganisedEvents organised;
  private final Invitations invitations;
  private final CurrentViewer viewer;
  private final Once once;

  InvitationPages(
      OrganisedEvents organised, Invitations invitations, CurrentViewer viewer, Once once) {
    this.organised = organised;
    this.invitations = invitations;
    this.viewer = viewer;
    this.once = once;
  }

  @POST
  public Response invite(
      @PathParam("code") String code, @FormParam("skill") @DefaultValue("") String skill) {
    OccurrenceCard card = organised.get(code);
    InvitationReceipt receipt =
        once.run(() -> invitations.invite(viewer.get(), card.code(), new InvitationForm(skill)));
    return Flash.to(
        "/manage/events/" + card.code(),
        receipt.invited() == 0 ? "told.invited-nobody" : "told.invited");
  }
}
