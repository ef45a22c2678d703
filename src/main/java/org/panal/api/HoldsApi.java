package org.panal.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.panal.access.SignInState;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Limits;
import org.panal.rsvp.Confirmed;
import org.panal.rsvp.HoldForm;
import org.panal.rsvp.HoldReceipt;
import org.panal.rsvp.RsvpReceipt;
import org.panal.rsvp.SeatHolds;
import org.panal.shared.Invalid;
import org.panal.shared.NotFound;
import org.panal.shared.Once;

/** Answers of people who have a name and an address and nothing else yet. */
@Path("/api/v1/occurrences/{code}/holds")
@Tag(name = "RSVP")
@APIResponse(
    responseCode = "404",
    description =
        "No occurrence that the caller may see (`occurrence.unknown`), or the hold is over "
            + "(`rsvp.hold-over`).")
@APIResponse(
    responseCode = "409",
    description =
        "No answers are taken: `rsvp.closed`, `rsvp.cancelled`, `rsvp.over`, `rsvp.not-open-yet` "
            + "or `rsvp.closed-by-now`.")
public class HoldsApi {
  private static final int ACCEPTED = 202;

  private final SeatHolds holds;
  private final CurrentViewer viewer;
  private final HttpServerRequest request;
  private final Once once;

  HoldsApi(SeatHolds holds, CurrentViewer viewer, HttpServerRequest request, Once once) {
    this.holds = holds;
    this.viewer = viewer;
    this.request = request;
    this.once = once;
  }

  /**
   * What proves that an address is theirs.
   *
   * @param secret what the hold answered
   * @param code what the mail says
   */
  public record HoldProof(
      @NotBlank @Size(max = 100) String secret, @NotNull @Size(max = 20) String code) {}

  @POST
  @ResponseStatus(ACCEPTED)
  @SecurityRequirement(name = "token")
  @Operation(
      summary = "Hold a seat by name and address",
      description =
          "Keeps the seats for ten minutes and sends a code to the address. The answer is the same "
              + "whether a member has it or not. Five mails an hour go to one address. Nobody has "
              + "to be signed in.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"name": "Lola Mento", "email": "lola@example.org", "language": "EN", "agrees": true,
           "guests": 0}
          """)))
  @APIResponse(
      responseCode = "202",
      description = "The seats are kept, as far as there are any; a mail is under way.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = HoldReceipt.class)))
  public HoldReceipt hold(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @NotNull HoldForm form) {
    return once.run(() -> holds.hold(viewer.get(), code, form));
  }

  @POST
  @Path("/confirmation")
  @SecurityRequirement(name = "token")
  @Operation(
      summary = "Confirm a held seat with the code",
      description =
          "Makes a member of who is none, and an answer of the hold. It opens no session: members "
              + "sign in for that.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"secret": "7f1c2b0e", "code": "123456"}
          """)))
  @APIResponse(responseCode = "200", description = "Where they stand now.")
  @APIResponse(
      responseCode = "422",
      description = "The code is another one (`sign-in.wrong-code`).")
  public RsvpReceipt confirm(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @NotNull @Valid HoldProof proof) {
    String client = Limits.client(request);
    Confirmed done = once.run(() -> holds.confirm(code, proof.secret(), client, proof.code()));
    if (done.answer() == null) {
      refuse(done);
    }
    return Objects.requireNonNull(done.answer());
  }

  private static void refuse(Confirmed done) {
    if (done.step().state() == SignInState.WRONG) {
      throw new Invalid("code", "sign-in.wrong-code", done.step().triesLeft());
    }
    throw new NotFound("rsvp.hold-over");
  }
}
