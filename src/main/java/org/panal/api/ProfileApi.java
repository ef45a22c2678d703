package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.panal.edge.CurrentViewer;
import org.panal.edge.ETags;
import org.panal.member.MemberView;
import org.panal.member.Members;
import org.panal.member.PreferencesForm;
import org.panal.member.PreferencesView;
import org.panal.member.ProfileForm;
import org.panal.member.ProfileView;
import org.panal.member.Profiles;
import org.panal.shared.Once;

/** The caller: who they are, what they show, how they like to be introduced. */
@Path("/api/v1/me")
@Tag(name = "Me", description = "The caller's own profile, preferences and vetoes.")
public class ProfileApi {
  private final Members members;
  private final Profiles profiles;
  private final CurrentViewer viewer;
  private final Once once;

  ProfileApi(Members members, Profiles profiles, CurrentViewer viewer, Once once) {
    this.members = members;
    this.profiles = profiles;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "profile:read")
  @Operation(summary = "Who am I", description = "The caller as a member. Scope `profile:read`.")
  @APIResponse(responseCode = "200", description = "The caller; `ETag` is the version.")
  public RestResponse<MemberView> me() {
    MemberView member = members.get(viewer.get(), viewer.memberId());
    return ResponseBuilder.ok(member).tag(ETags.of(member.version())).build();
  }

  @GET
  @Path("/profile")
  @SecurityRequirement(name = "token", scopes = "profile:read")
  @Operation(
      summary = "Read my profile",
      description =
          "What the caller offers, seeks and shows. A line whose `skill` is null waits for its"
              + " meaning and matches nothing. Scope `profile:read`.")
  @APIResponse(responseCode = "200", description = "The profile; `ETag` is its version.")
  @APIResponse(responseCode = "422", description = "The language is not known.")
  public RestResponse<ProfileView> profile(@BeanParam LanguageQuery language) {
    return tagged(profiles.get(viewer.get(), viewer.memberId(), language.or(viewer)));
  }

  @PUT
  @Path("/profile")
  @SecurityRequirement(name = "token", scopes = "profile:write")
  @Operation(
      summary = "Replace my profile",
      description =
          "As a whole: what is left out is empty afterwards. A skill is a code, label or alias of"
              + " the vocabulary in either language, or any other text, which is kept and waits"
              + " for an admin to say what it means. The same skill twice in one list is refused."
              + " Scope `profile:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "usual", value = ProfileExamples.WHOLE)))
  @APIResponse(responseCode = "200", description = "The changed profile.")
  @APIResponse(responseCode = "412", description = "Changed since it was read (`stale`).")
  @APIResponse(responseCode = "422", description = "Fields that cannot stand.")
  public RestResponse<ProfileView> replace(
      @BeanParam VersionHeader read, @NotNull ProfileForm form) {
    return tagged(
        once.run(() -> profiles.replace(viewer.get(), viewer.memberId(), form, read.version())));
  }

  @GET
  @Path("/preferences")
  @SecurityRequirement(name = "token", scopes = "profile:read")
  @Operation(
      summary = "Read how I like to be introduced",
      description = "Formats, caps, pause. Scope `profile:read`.")
  @APIResponse(responseCode = "200", description = "The preferences; `ETag` is their version.")
  public RestResponse<PreferencesView> preferences() {
    return tagged(members.preferences(viewer.get(), viewer.memberId()));
  }

  @PUT
  @Path("/preferences")
  @SecurityRequirement(name = "token", scopes = "profile:write")
  @Operation(
      summary = "Set how I like to be introduced",
      description =
          "As a whole: what is left out is as usual. `pausedUntil` is the first day with"
              + " introductions again. Scope `profile:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"gathering": "IN_PERSON", "introductions": 3, "monthlyCap": 6,
           "pausedUntil": "2026-12-01", "listening": false, "avoidsOwnOrganisation": true}
          """)))
  @APIResponse(responseCode = "200", description = "The changed preferences.")
  @APIResponse(responseCode = "412", description = "Changed since it was read (`stale`).")
  @APIResponse(responseCode = "422", description = "Fields that cannot stand.")
  public RestResponse<PreferencesView> prefer(
      @BeanParam VersionHeader read, @NotNull PreferencesForm form) {
    return tagged(
        once.run(() -> members.prefer(viewer.get(), viewer.memberId(), form, read.version())));
  }

  private static RestResponse<ProfileView> tagged(ProfileView profile) {
    return ResponseBuilder.ok(profile).tag(ETags.of(profile.version())).build();
  }

  private static RestResponse<PreferencesView> tagged(PreferencesView preferences) {
    return ResponseBuilder.ok(preferences).tag(ETags.of(preferences.version())).build();
  }
}
