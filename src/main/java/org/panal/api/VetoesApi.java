package org.panal.api;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.member.VetoView;
import org.panal.member.Vetoes;
import org.panal.shared.Once;

/** Whom the caller does not want to meet. */
@Path("/api/v1/me/vetoes")
@Tag(name = "Me", description = "The caller's own profile, preferences and vetoes.")
public class VetoesApi {
  private final Vetoes vetoes;
  private final CurrentViewer viewer;
  private final Once once;

  VetoesApi(Vetoes vetoes, CurrentViewer viewer, Once once) {
    this.vetoes = vetoes;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "profile:read")
  @Operation(
      summary = "List my vetoes",
      description = "The latest first. Nobody else can read them. Scope `profile:read`.")
  @APIResponse(responseCode = "200", description = "The vetoes.")
  public List<VetoView> list() {
    return vetoes.list(viewer.get());
  }

  @PUT
  @Path("/{memberId}")
  @SecurityRequirement(name = "token", scopes = "profile:write")
  @Operation(
      summary = "Keep somebody away",
      description =
          "The two are never introduced to each other; the other is not told. Twice is the same as"
              + " once. Scope `profile:write`.")
  @APIResponse(responseCode = "200", description = "The veto.")
  @APIResponse(responseCode = "404", description = "No such member (`member.unknown`).")
  @APIResponse(responseCode = "422", description = "It is the caller (`member.veto-on-oneself`).")
  public VetoView put(
      @Parameter(
              description = "The other member.",
              example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("memberId")
          UUID memberId) {
    return once.run(() -> vetoes.put(viewer.get(), memberId));
  }

  @DELETE
  @Path("/{memberId}")
  @SecurityRequirement(name = "token", scopes = "profile:write")
  @Operation(
      summary = "Withdraw a veto",
      description = "Twice is the same as once. Scope `profile:write`.")
  @APIResponse(responseCode = "204", description = "There is no such veto now.")
  public void withdraw(
      @Parameter(
              description = "The other member.",
              example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("memberId")
          UUID memberId) {
    once.run(() -> vetoes.withdraw(viewer.get(), memberId));
  }
}
