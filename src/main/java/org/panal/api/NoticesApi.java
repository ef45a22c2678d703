package org.panal.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Page;
import org.panal.notice.NoticeRow;
import org.panal.notice.NoticeState;
import org.panal.notice.Notices;
import org.panal.shared.Paging;

/** The outbox: what was, is and could not be told. */
@Path("/api/v1/notices")
@Tag(name = "Notices", description = "Mails to members: what was sent, waits, or did not leave.")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `role.admin-needed` or `scope.missing`.")
public class NoticesApi {
  private final Notices notices;
  private final CurrentViewer viewer;

  NoticesApi(Notices notices, CurrentViewer viewer) {
    this.notices = notices;
    this.viewer = viewer;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "members:write")
  @Operation(
      summary = "List notices",
      description =
          "The outbox, the latest first: one row per member, occurrence and kind, with its state"
              + " and, where it did not leave, the problem. For admins. Scope `members:write`.")
  @APIResponse(responseCode = "200", description = "A page of notices.")
  @APIResponse(responseCode = "422", description = "The state or the paging cannot be read.")
  public Page<NoticeRow> list(
      @Parameter(description = "Only those in this state.", example = "DEAD")
          @Schema(implementation = NoticeState.class)
          @QueryParam("state")
          @Nullable String state,
      @Parameter(description = "Which page, counted from 0.", example = "0")
          @DefaultValue("0")
          @QueryParam("page")
          int page,
      @Parameter(description = "Rows a page, 1 to 100.", example = "20")
          @DefaultValue("20")
          @QueryParam("size")
          int size,
      @Context UriInfo uri) {
    NoticeState wanted = Asked.choice("state", state, NoticeState.class);
    return Page.of(notices.list(viewer.get(), wanted, new Paging(page, size)), uri);
  }
}
