package org.panal.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.panal.introduction.WhatIfView;
import org.panal.introduction.WishForm;
import org.panal.introduction.Wishes;

/** What a wish would cost, before anybody makes it. */
@Path("/api/v1/occurrences/{code}/rounds/{number}/what-ifs")
@Tag(name = "Rounds")
public class WhatIfsApi {
  private final Wishes wishes;
  private final CurrentViewer viewer;

  WhatIfsApi(Wishes wishes, CurrentViewer viewer) {
    this.wishes = wishes;
    this.viewer = viewer;
  }

  @POST
  @SecurityRequirement(name = "token", scopes = "introductions:write")
  @Operation(
      summary = "Ask what a wish would cost",
      description =
          "Solves the draft anew, exactly, with these two together or apart, and tells the price"
              + " and who loses and gains what. Changes nothing. Asking about two who are not"
              + " introduced in the draft counts as a try: at most 40 an occurrence, and 5 that"
              + " are refused, so that nobody finds out by trying who does not want to meet whom."
              + " Scope `introductions:write`.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "together", value = WishesApi.EXAMPLE)))
  @APIResponse(responseCode = "200", description = "The price.")
  @APIResponse(
      responseCode = "409",
      description =
          "The round is no draft any more (`round.published`, `round.replaced`), cancelled or over"
              + " (`round.cancelled`, `round.over`); the two cannot be brought together, whatever"
              + " the reason (`round.wish-impossible`), or that was tried too often"
              + " (`round.too-many-tries`).")
  @APIResponse(responseCode = "422", description = "Fields that cannot stand (`invalid`).")
  public WhatIfView ask(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "The draft that it is about.", example = "1") @PathParam("number")
          int number,
      @Valid @NotNull WishForm form) {
    return wishes.whatIf(viewer.get(), code, number, form, viewer.language());
  }
}
