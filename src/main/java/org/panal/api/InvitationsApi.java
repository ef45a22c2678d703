package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.rsvp.InvitationForm;
import org.panal.rsvp.InvitationReceipt;
import org.panal.rsvp.Invitations;
import org.panal.shared.Once;

/** Inviting members who offer what is sought. */
@Path("/api/v1/occurrences/{code}/invitations")
@Tag(name = "Invitations")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `event.not-yours` or `scope.missing`.")
@APIResponse(
    responseCode = "404",
    description = "No occurrence that the caller may see (`occurrence.unknown`).")
public class InvitationsApi {
  private final Invitations invitations;
  private final CurrentViewer viewer;
  private final Once once;

  InvitationsApi(Invitations invitations, CurrentViewer viewer, Once once) {
    this.invitations = invitations;
    this.viewer = viewer;
    this.once = once;
  }

  /** Invites some who offer a skill. */
  @POST
  @SecurityRequirement(name = "token", scopes = "rsvps:write")
  @Operation(
      summary = "Invite members who offer something",
      description =
          "Ten at a time, 60 for a date: members who show that they offer it, have not answered and"
              + " want such mail, each once for a date and twice a week at most. Who they are is not"
              + " told. Scope `rsvps:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples = @ExampleObject(name = "usual", value = "{\"skill\": \"copywriting\"}")))
  @APIResponse(responseCode = "200", description = "How many get a mail.")
  @APIResponse(
      responseCode = "409",
      description =
          "No seat is free (`invitation.full`), enough were invited (`invitation.enough`), or it is"
              + " a draft, over or cancelled (`rsvp.closed`, `rsvp.over`, `rsvp.cancelled`).")
  public InvitationReceipt invite(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @BeanParam RepeatHeader repeat,
      @NotNull InvitationForm form) {
    return once.run(
        repeat.call(viewer.get(), "POST /api/v1/occurrences/" + code + "/invitations", form),
        InvitationReceipt.class,
        () -> invitations.invite(viewer.get(), code, form));
  }
}
