package org.panal.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Page;
import org.panal.member.Directory;
import org.panal.member.DirectoryQuery;
import org.panal.member.ProfileCard;

/** The members who want to be found by others. */
@Path("/api/v1/directory")
@Tag(name = "Profiles")
public class DirectoryApi {
  private final Directory directory;
  private final CurrentViewer viewer;

  DirectoryApi(Directory directory, CurrentViewer viewer) {
    this.directory = directory;
    this.viewer = viewer;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "profile:read")
  @Operation(
      summary = "Find members",
      description =
          "Those who are listed, by first name, with what they show to members: what is hidden is"
              + " not in the answer and finds nobody. Scope `profile:read`.")
  @APIResponse(responseCode = "200", description = "A page of cards.")
  @APIResponse(responseCode = "422", description = "The language or the paging cannot be read.")
  public Page<ProfileCard> list(
      @Parameter(
              description = "Part of a first name, a headline or an organisation.",
              example = "marta")
          @QueryParam("q")
          @DefaultValue("")
          String q,
      @Parameter(description = "The code of a skill they offer.", example = "copywriting")
          @QueryParam("skill")
          @Nullable String skill,
      @BeanParam LanguageQuery language,
      @BeanParam PageQuery paged,
      @Context UriInfo uri) {
    DirectoryQuery query = new DirectoryQuery(q, skill);
    return Page.of(directory.list(viewer.get(), query, language.or(viewer), paged.paging()), uri);
  }
}
