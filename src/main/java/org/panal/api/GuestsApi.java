package org.panal.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Page;
import org.panal.rsvp.Approvals;
import org.panal.rsvp.Guest;
import org.panal.rsvp.GuestLists;
import org.panal.rsvp.GuestReason;
import org.panal.rsvp.MoveForm;
import org.panal.rsvp.RsvpChange;
import org.panal.rsvp.RsvpReceipt;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Once;

/** The guest list of an occurrence, for who runs it. */
@Path("/api/v1/occurrences/{code}/rsvps")
@Tag(name = "Guest lists", description = "Who comes, for organisers.")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `event.not-yours` or `scope.missing`.")
@APIResponse(
    responseCode = "404",
    description =
        "No occurrence that the caller may see (`occurrence.unknown`), or no answer (`rsvp.none`).")
public class GuestsApi {
  private static final String MEMBER = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80";

  private final Rsvps rsvps;
  private final Approvals approvals;
  private final GuestLists guestLists;
  private final CurrentViewer viewer;
  private final Once once;

  GuestsApi(
      Rsvps rsvps, Approvals approvals, GuestLists guestLists, CurrentViewer viewer, Once once) {
    this.rsvps = rsvps;
    this.approvals = approvals;
    this.guestLists = guestLists;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "rsvps:read")
  @Operation(
      summary = "List guests",
      description =
          "Who is going, then who waits, then who said no. For who runs the "
              + "event. Scope `rsvps:read`.")
  @APIResponse(responseCode = "200", description = "A page of guests.")
  @APIResponse(responseCode = "422", description = "A filter or the paging cannot be read.")
  public Page<Guest> list(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @BeanParam GuestQuery query,
      @BeanParam PageQuery paged,
      @Context UriInfo uri) {
    return Page.of(guestLists.list(viewer.get(), code, query.filter(), paged.paging()), uri);
  }

  @PUT
  @Path("/{member}")
  @SecurityRequirement(name = "token", scopes = "rsvps:write")
  @Operation(
      summary = "Add somebody",
      description =
          "Puts a member in line, where they are treated like everybody else; "
              + "they are introduced to nobody before they ask for it. Scope "
              + "`rsvps:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"reason": "SPEAKER"}
          """)))
  @APIResponse(responseCode = "200", description = "Where the member stands now.")
  @APIResponse(
      responseCode = "409",
      description =
          "Drafts take no answers (`rsvp.closed`), nor does what is over or "
              + "cancelled (`rsvp.over`, `rsvp.cancelled`).")
  @APIResponse(responseCode = "422", description = "The reason is missing.")
  public RsvpReceipt add(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "The member.", example = MEMBER) @PathParam("member") UUID member,
      @BeanParam RepeatHeader repeat,
      @NotNull @Valid GuestChange why) {
    return once.run(
        repeat.call(viewer.get(), "PUT " + route(code, member), why),
        RsvpReceipt.class,
        () -> rsvps.add(viewer.get(), code, member, why.reason()));
  }

  @PUT
  @Path("/{member}/approval")
  @SecurityRequirement(name = "token", scopes = "rsvps:write")
  @Operation(
      summary = "Let somebody in",
      description =
          "Gives a free seat to a member who asked to come; where the event needs approval nobody "
              + "gets one otherwise. Twice is the same as once. Scope `rsvps:write`.")
  @APIResponse(responseCode = "200", description = "Where the member stands now.")
  @APIResponse(
      responseCode = "409",
      description = "No seat is free (`rsvp.full`), or they do not ask (`rsvp.not-asking`).")
  public RsvpReceipt approve(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "The member.", example = MEMBER) @PathParam("member") UUID member,
      @BeanParam RepeatHeader repeat) {
    return once.run(
        repeat.call(viewer.get(), "PUT " + route(code, member) + "/approval", null),
        RsvpReceipt.class,
        () -> approvals.approve(viewer.get(), code, member));
  }

  @DELETE
  @Path("/{member}/approval")
  @SecurityRequirement(name = "token", scopes = "rsvps:write")
  @Operation(
      summary = "Say no to somebody who asks",
      description = "The member is told by mail. Scope `rsvps:write`.")
  @APIResponse(responseCode = "200", description = "Where the member stands now.")
  @APIResponse(responseCode = "409", description = "They do not ask (`rsvp.not-asking`).")
  public RsvpReceipt decline(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "The member.", example = MEMBER) @PathParam("member") UUID member,
      @BeanParam RepeatHeader repeat) {
    return once.run(
        repeat.call(viewer.get(), "DELETE " + route(code, member) + "/approval", null),
        RsvpReceipt.class,
        () -> approvals.decline(viewer.get(), code, member));
  }

  @DELETE
  @Path("/{member}")
  @SecurityRequirement(name = "token", scopes = "rsvps:write")
  @Operation(
      summary = "Remove somebody",
      description =
          "Takes a member off the list or out of the line; the seat goes to "
              + "who is next at once. Scope `rsvps:write`.")
  @APIResponse(responseCode = "200", description = "Where the member stands now.")
  @APIResponse(
      responseCode = "409",
      description =
          "Drafts take no answers (`rsvp.closed`), nor does what is over or "
              + "cancelled (`rsvp.over`, `rsvp.cancelled`).")
  @APIResponse(responseCode = "422", description = "The reason is missing or unknown.")
  public RsvpReceipt remove(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "The member.", example = MEMBER) @PathParam("member") UUID member,
      @Parameter(description = "Why.", example = "ON_REQUEST")
          @Schema(type = SchemaType.STRING, implementation = GuestReason.class)
          @NotNull
          @QueryParam("reason")
          String reason,
      @BeanParam RepeatHeader repeat) {
    GuestReason why = Asked.needed("reason", reason, GuestReason.class);
    return once.run(
        repeat.call(viewer.get(), "DELETE " + route(code, member), why),
        RsvpReceipt.class,
        () -> rsvps.remove(viewer.get(), code, member, why));
  }

  @PUT
  @Path("/{member}/place")
  @SecurityRequirement(name = "token", scopes = "rsvps:write")
  @Operation(
      summary = "Move somebody",
      description =
          "Puts a member who comes into another lane, or lets them bring other guests; what is left "
              + "out stays. Scope `rsvps:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"guests": 0, "reason": "ON_REQUEST"}
          """)))
  @APIResponse(responseCode = "200", description = "Where the member stands now.")
  @APIResponse(
      responseCode = "409",
      description =
          "They do not fit there (`rsvp.does-not-fit`), do not come (`rsvp.not-coming`), or the "
              + "occurrence takes no answers.")
  public RsvpReceipt move(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "The member.", example = MEMBER) @PathParam("member") UUID member,
      @BeanParam RepeatHeader repeat,
      @NotNull MoveForm form) {
    return once.run(
        repeat.call(viewer.get(), "PUT " + route(code, member) + "/place", form),
        RsvpReceipt.class,
        () -> rsvps.move(viewer.get(), code, member, form));
  }

  @GET
  @Path("/{member}/history")
  @SecurityRequirement(name = "token", scopes = "rsvps:read")
  @Operation(
      summary = "Read the history of somebody's answer",
      description =
          "Every change with who made it, when and why. For who runs the "
              + "event. Scope `rsvps:read`.")
  @APIResponse(responseCode = "200", description = "The changes, oldest first.")
  public List<RsvpChange> history(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "The member.", example = MEMBER) @PathParam("member") UUID member) {
    return guestLists.history(viewer.get(), code, member);
  }

  private static String route(String code, UUID member) {
    return "/api/v1/occurrences/" + code + "/rsvps/" + member;
  }
}
