package org.panal.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Page;
import org.panal.introduction.IntroductionCard;
import org.panal.introduction.Introductions;
import org.panal.introduction.LeftOutCard;
import org.panal.shared.Paging;

/** The caller's own introductions. */
@Path("/api/v1/me/introductions")
@Tag(name = "Introductions")
public class OwnIntroductionsApi {
  private final Introductions introductions;
  private final CurrentViewer viewer;

  OwnIntroductionsApi(Introductions introductions, CurrentViewer viewer) {
    this.introductions = introductions;
    this.viewer = viewer;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "introductions:read")
  @Operation(
      summary = "List my introductions",
      description =
          "Those where both said yes, then those suggested, then those that wait for the other,"
              + " then past ones. How to reach the other is there once both said yes. A no of the"
              + " other is never shown: it looks like waiting. Scope `introductions:read`.")
  @APIResponse(responseCode = "200", description = "A page of introductions.")
  @APIResponse(responseCode = "422", description = "The paging cannot be read.")
  public Page<IntroductionCard> list(
      @Parameter(description = "Which page, counted from 0.", example = "0")
          @DefaultValue("0")
          @QueryParam("page")
          int page,
      @Parameter(description = "Rows a page, 1 to 100.", example = "20")
          @DefaultValue("20")
          @QueryParam("size")
          int size,
      @Context UriInfo uri) {
    return Page.of(
        introductions.list(viewer.get(), viewer.language(), new Paging(page, size)), uri);
  }

  @GET
  @Path("/left-out")
  @SecurityRequirement(name = "token", scopes = "introductions:read")
  @Operation(
      summary = "Read why I have no introduction",
      description =
          "For each occurrence to come where the caller wanted an introduction and got none: why,"
              + " and what would help. Scope `introductions:read`.")
  @APIResponse(responseCode = "200", description = "The reasons, in the order of time.")
  public List<LeftOutCard> leftOut() {
    return introductions.leftOut(viewer.get(), viewer.language());
  }
}
