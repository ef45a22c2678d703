package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.CheckInAnswer;
import org.panal.checkin.HeadCount;
import org.panal.checkin.Roster;
import org.panal.checkin.Rosters;
import org.panal.checkin.WalkInForm;
import org.panal.edge.CurrentViewer;

/** The door of an occurrence, for its tablets and for who runs the event. */
@Path("/api/v1/occurrences/{code}/door")
@Tag(name = "Doors", description = "Who is expected, who came: for tablets and who runs the event.")
@APIResponse(responseCode = "404", description = "No such occurrence, or not this tablet's.")
public class DoorApi {

  private final Rosters rosters;
  private final DoorUploads uploads;
  private final CurrentViewer viewer;

  DoorApi(Rosters rosters, DoorUploads uploads, CurrentViewer viewer) {
    this.rosters = rosters;
    this.uploads = uploads;
    this.viewer = viewer;
  }

  @GET
  @Path("/roster")
  @SecurityRequirement(name = "token", scopes = "door:read")
  @Operation(
      summary = "Read the roster",
      description =
          "Who is expected, with first name, initial and what they do, and hashes of their passes"
              + " to compare with what is scanned. With `since`, only who changed. Open to tablets."
              + " Scope `door:read`.")
  @APIResponse(responseCode = "200", description = "The roster.")
  @APIResponse(responseCode = "422", description = "`since` cannot be read.")
  public Roster roster(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(
              description = "The version of the roster that was read before.",
              example = "2026-11-26T17:30:00Z")
          @QueryParam("since")
          @Nullable String since) {
    return rosters.roster(viewer.get(), code, Asked.instant("since", since));
  }

  @GET
  @Path("/people")
  @SecurityRequirement(name = "token", scopes = "door:read")
  @Operation(
      summary = "Find somebody by name",
      description =
          "At least three letters; case and accents do not count, words in any order, each the"
              + " beginning of one of the name. Five people at most, with first name, initial and"
              + " what they do. Open to tablets. Scope `door:read`.")
  @APIResponse(responseCode = "200", description = "Who fits.")
  @APIResponse(responseCode = "422", description = "Fewer than three letters.")
  public List<Roster.Found> find(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "Letters of the name.", example = "nunez")
          @QueryParam("q")
          @DefaultValue("")
          String q) {
    return rosters.search(viewer.get(), code, q);
  }

  @GET
  @Path("/head-count")
  @SecurityRequirement(name = "token", scopes = "door:read")
  @Operation(
      summary = "Count who is here",
      description = "And how many are expected. Open to tablets. Scope `door:read`.")
  @APIResponse(responseCode = "200", description = "The count.")
  public HeadCount count(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return rosters.count(viewer.get(), code);
  }

  @POST
  @Path("/check-ins")
  @SecurityRequirement(name = "token", scopes = "door:write")
  @Operation(
      summary = "Record what happened",
      description =
          "Up to 200 facts: somebody came (`IN`), left (`OUT`), or an earlier fact was a mistake"
              + " (`UNDO`, with its nonce). Each is answered for itself. The same nonce is the same"
              + " fact and gets the same answer, in whatever order and however often it is sent."
              + " `OFFLINE` is what the device did without the server: it stands, and is flagged"
              + " where the server would have said no. `FORCED` needs a reason. Open to tablets."
              + " Scope `door:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "a pass and a name",
                      value =
                          """
          {"items": [
            {"nonce": "d3f1a6b2c4e5", "code": "P1.0bX2kQ9sW4mT7vY1nR5pLa"},
            {"nonce": "d3f1a6b2c4e6", "member": "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80"}
          ]}
          """)))
  @APIResponse(responseCode = "200", description = "An answer for each, in the same order.")
  @APIResponse(responseCode = "422", description = "No facts, or more than 200.")
  public DoorUploads.Answers record(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @NotNull DoorUploads.Batch batch) {
    return uploads.record(code, batch);
  }

  @GET
  @Path("/check-ins")
  @SecurityRequirement(name = "token", scopes = "door:read")
  @Operation(
      summary = "Read what happened",
      description =
          "Every fact, the latest first. For who runs the event, not for tablets. Scope"
              + " `door:read`.")
  @APIResponse(responseCode = "200", description = "The facts.")
  public List<Roster.Happened> facts(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "Only what somebody should look at.", example = "true")
          @QueryParam("flagged")
          @DefaultValue("false")
          boolean flagged) {
    return rosters.facts(viewer.get(), code, flagged);
  }

  @POST
  @Path("/walk-ins")
  @SecurityRequirement(name = "token", scopes = "door:write")
  @Operation(
      summary = "Let somebody in who did not answer",
      description =
          "Takes a seat if one is free and records that they came. A new address becomes a member"
              + " who is not verified; the answer does not tell whether it was new. The same nonce"
              + " is the same person. With `at`, a tablet let them in on its own: they are here, and"
              + " flagged where there was no seat. Open to tablets. Scope `door:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"nonce": "d3f1a6b2c4e7", "name": "Lucía Prado", "email": "lucia@example.org",
           "language": "ES", "introductions": true}
          """)))
  @APIResponse(responseCode = "200", description = "They are in.")
  @APIResponse(
      responseCode = "409",
      description = "No seat is free (`rsvp.full`), or the door is closed (`check-in.closed`).")
  @APIResponse(responseCode = "422", description = "Fields that cannot stand.")
  public CheckInAnswer walkIn(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @NotNull WalkInForm form) {
    return uploads.walkIn(code, form);
  }
}
