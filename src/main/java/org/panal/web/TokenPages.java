package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.panal.access.ApiTokens;
import org.panal.access.NewToken;
import org.panal.access.TokenForm;
import org.panal.access.TokenView;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.edge.FormProblem;
import org.panal.shared.Coded;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;

/** A member's tokens for programs. */
@Path("/settings/tokens")
@Produces(MediaType.TEXT_HTML)
public class TokenPages {
  private static final TokenForm USUAL = new TokenForm("", List.of(), 90);

  private final ApiTokens tokens;
  private final CurrentViewer viewer;
  private final WallClock clock;
  private final Once once;

  TokenPages(ApiTokens tokens, CurrentViewer viewer, WallClock clock, Once once) {
    this.tokens = tokens;
    this.viewer = viewer;
    this.clock = clock;
    this.once = once;
  }

  /**
   * The tokens and the form for another.
   *
   * @param scopes what a token can be made for
   */
  record list(List<Line> lines, TokenForm form, List<Scope> scopes, FormProblem problem)
      implements TemplateInstance {}

  /**
   * A token.
   *
   * @param scopes as a person reads them
   * @param used when it was used last, or null
   * @param until the day it ends, or null
   */
  record Line(TokenView token, List<Scope> scopes, @Nullable String used, @Nullable String until) {}

  /** The one page that shows the secret. */
  record made(NewToken made) implements TemplateInstance {}

  @GET
  public Response read() {
    return shown(USUAL, FormProblem.none());
  }

  @POST
  public Response make(
      @RestForm @Nullable String name,
      @RestForm("scope") @Nullable List<String> scopes,
      @RestForm @Nullable String days) {
    TokenForm form =
        new TokenForm(
            Objects.requireNonNullElse(name, ""),
            Objects.requireNonNullElse(scopes, List.of()),
            days != null && days.matches("[0-9]{1,4}") ? Integer.parseInt(days) : 0);
    try {
      return Response.ok(new made(once.run(() -> tokens.make(viewer.get(), form)))).build();
    } catch (Invalid | Refusal no) {
      return again(form, no);
    }
  }

  @POST
  @Path("{id}/revoke")
  public Response revoke(@PathParam("id") UUID id) {
    once.run(() -> tokens.revoke(viewer.get(), id));
    return Flash.to("/settings/tokens", "told.token-revoked");
  }

  private Response again(TokenForm form, Coded no) {
    return shown(form, FormProblem.of(no, viewer.language()));
  }

  private Response shown(TokenForm form, FormProblem problem) {
    viewer.memberId();
    List<Line> lines = tokens.list(viewer.get()).stream().map(this::line).toList();
    return Response.status(problem.status())
        .entity(new list(lines, form, Scope.forTokens(), problem))
        .build();
  }

  private Line line(TokenView token) {
    return new Line(
        token,
        token.scopes().stream().map(Scope::of).flatMap(Optional::stream).toList(),
        Optional.ofNullable(token.lastUsedAt()).map(clock::at).orElse(null),
        Optional.ofNullable(token.expiresAt()).map(clock::day).orElse(null));
  }
}
