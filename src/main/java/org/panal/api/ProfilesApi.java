package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.panal.edge.CurrentViewer;
import org.panal.edge.ETags;
import org.panal.introduction.Introductions;
import org.panal.member.ProfileCard;
import org.panal.member.ProfileForm;
import org.panal.member.ProfileView;
import org.panal.member.Profiles;
import org.panal.shared.Once;

/** What other members show of themselves. */
@Path("/api/v1/members")
@Tag(name = "Profiles", description = "What members offer, seek and show.")
@APIResponse(
    responseCode = "404",
    description = "No such member, or none of the caller's business (`member.unknown`).")
public class ProfilesApi {
  private final Profiles profiles;
  private final Introductions introductions;
  private final CurrentViewer viewer;
  private final Once once;

  ProfilesApi(Profiles profiles, Introductions introductions, CurrentViewer viewer, Once once) {
    this.profiles = profiles;
    this.introductions = introductions;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @Path("/{id}/card")
  @SecurityRequirement(name = "token", scopes = "profile:read")
  @Operation(
      summary = "Read a member's card",
      description =
          "What the caller may see of one who is listed, or whom they were introduced to: first name"
              + " and initial, and what the member shows to members or to people introduced. What is"
              + " hidden is empty. Scope `profile:read`.")
  @APIResponse(responseCode = "200", description = "The card.")
  @APIResponse(responseCode = "422", description = "The language is not known.")
  public ProfileCard card(
      @Parameter(description = "The member.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id,
      @BeanParam LanguageQuery language) {
    return introductions.card(viewer.get(), id, language.or(viewer));
  }

  @GET
  @Path("/{id}/profile")
  @SecurityRequirement(name = "token", scopes = "profile:read")
  @Operation(
      summary = "Read a whole profile",
      description = "For the member, organisers and admins. Scope `profile:read`.")
  @APIResponse(responseCode = "200", description = "The profile; `ETag` is its version.")
  @APIResponse(responseCode = "422", description = "The language is not known.")
  public RestResponse<ProfileView> get(
      @Parameter(description = "The member.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id,
      @BeanParam LanguageQuery language) {
    return tagged(profiles.get(viewer.get(), id, language.or(viewer)));
  }

  @PUT
  @Path("/{id}/profile")
  @SecurityRequirement(name = "token", scopes = "profile:write")
  @Operation(
      summary = "Replace a whole profile",
      description = "For the member and admins. Scope `profile:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "usual", value = ProfileExamples.WHOLE)))
  @APIResponse(responseCode = "200", description = "The changed profile.")
  @APIResponse(responseCode = "412", description = "Changed since it was read (`stale`).")
  @APIResponse(responseCode = "422", description = "Fields that cannot stand.")
  public RestResponse<ProfileView> replace(
      @Parameter(description = "The member.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id,
      @BeanParam VersionHeader read,
      @NotNull ProfileForm form) {
    return tagged(once.run(() -> profiles.replace(viewer.get(), id, form, read.version())));
  }

  private static RestResponse<ProfileView> tagged(ProfileView profile) {
    return ResponseBuilder.ok(profile).tag(ETags.of(profile.version())).build();
  }
}
