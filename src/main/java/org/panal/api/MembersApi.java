package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.panal.edge.CurrentViewer;
import org.panal.edge.ETags;
import org.panal.edge.Page;
import org.panal.member.JoinForm;
import org.panal.member.MemberView;
import org.panal.member.Members;
import org.panal.member.Roles;
import org.panal.shared.Once;
import org.panal.shared.Role;

/** The people of this installation, for those who run it. */
@Path("/api/v1/members")
@Tag(name = "Members", description = "The people of this installation and what they may do.")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `role.admin-needed`, `role.organiser-needed` or `scope.missing`.")
public class MembersApi {
  private static final String ROUTE = "/api/v1/members/";

  private final Members members;
  private final Roles roles;
  private final CurrentViewer viewer;
  private final Once once;

  MembersApi(Members members, Roles roles, CurrentViewer viewer, Once once) {
    this.members = members;
    this.roles = roles;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "profile:read")
  @Operation(
      summary = "List members",
      description = "By name. For organisers and admins. Scope `profile:read`.")
  @APIResponse(responseCode = "200", description = "A page of members.")
  @APIResponse(responseCode = "422", description = "A filter or the paging cannot stand.")
  public Page<MemberView> list(
      @BeanParam MembersQuery query, @BeanParam PageQuery paged, @Context UriInfo uri) {
    return Page.of(members.list(viewer.get(), query.query(), paged.paging()), uri);
  }

  @POST
  @SecurityRequirement(name = "token", scopes = "members:write")
  @Operation(
      summary = "Add a member",
      description =
          "Somebody new, by name and address; they are verified once they sign in. For admins."
              + " Scope `members:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"name": "Marta Gil", "email": "marta@example.org", "language": "ES"}
          """)))
  @APIResponse(
      responseCode = "201",
      description = "Added; the address is in `Location`.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = MemberView.class)))
  @APIResponse(
      responseCode = "409",
      description = "A member has that address (`member.email-taken`).")
  @APIResponse(responseCode = "422", description = "Fields that cannot stand.")
  public RestResponse<MemberView> join(@BeanParam RepeatHeader repeat, @NotNull JoinForm form) {
    MemberView member =
        once.run(
            repeat.call(viewer.get(), "POST " + ROUTE, form),
            MemberView.class,
            () -> members.join(viewer.get(), form));
    return ResponseBuilder.create(RestResponse.Status.CREATED, member)
        .location(UriBuilder.fromPath(ROUTE).path("{id}").build(member.id()))
        .tag(ETags.of(member.version()))
        .build();
  }

  @GET
  @Path("/{id}")
  @SecurityRequirement(name = "token", scopes = "profile:read")
  @Operation(
      summary = "Read a member",
      description =
          "For themselves, organisers and admins; to others there is nobody. Scope"
              + " `profile:read`.")
  @APIResponse(responseCode = "200", description = "The member; `ETag` is the version.")
  @APIResponse(responseCode = "404", description = "No such member (`member.unknown`).")
  public RestResponse<MemberView> get(
      @Parameter(description = "The member.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id) {
    return tagged(members.get(viewer.get(), id));
  }

  @PUT
  @Path("/{id}/roles/{role}")
  @SecurityRequirement(name = "token", scopes = "members:write")
  @Operation(
      summary = "Give a role",
      description = "Twice is the same as once. For admins. Scope `members:write`.")
  @APIResponse(responseCode = "200", description = "The member with their roles.")
  @APIResponse(
      responseCode = "404",
      description = "No such member (`member.unknown`), or no such role.")
  public RestResponse<MemberView> give(
      @Parameter(description = "The member.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id,
      @Parameter(description = "The role.", example = "ORGANISER") @PathParam("role") Role role) {
    return tagged(once.run(() -> roles.give(viewer.get(), id, role)));
  }

  @DELETE
  @Path("/{id}/roles/{role}")
  @SecurityRequirement(name = "token", scopes = "members:write")
  @Operation(
      summary = "Take a role away",
      description =
          "Twice is the same as once. The last admin stays. For admins. Scope `members:write`.")
  @APIResponse(responseCode = "200", description = "The member with their roles.")
  @APIResponse(
      responseCode = "404",
      description = "No such member (`member.unknown`), or no such role.")
  @APIResponse(responseCode = "409", description = "They are the last admin (`member.last-admin`).")
  public RestResponse<MemberView> take(
      @Parameter(description = "The member.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id,
      @Parameter(description = "The role.", example = "ORGANISER") @PathParam("role") Role role) {
    return tagged(once.run(() -> roles.take(viewer.get(), id, role)));
  }

  private static RestResponse<MemberView> tagged(MemberView member) {
    return ResponseBuilder.ok(member).tag(ETags.of(member.version())).build();
  }
}
