package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.panal.access.ApiTokens;
import org.panal.access.Passkeys;
import org.panal.access.SessionView;
import org.panal.access.Sessions;
import org.panal.edge.Cookies;
import org.panal.edge.CurrentViewer;
import org.panal.member.Vetoes;

/** A member's own ways in. */
@Path("/settings")
@Produces(MediaType.TEXT_HTML)
public class SettingsPages {
  private final Sessions sessions;
  private final Passkeys passkeys;
  private final ApiTokens tokens;
  private final Vetoes vetoes;
  private final CurrentViewer viewer;
  private final WallClock clock;

  SettingsPages(
      Sessions sessions,
      Passkeys passkeys,
      ApiTokens tokens,
      Vetoes vetoes,
      CurrentViewer viewer,
      WallClock clock) {
    this.sessions = sessions;
    this.passkeys = passkeys;
    this.tokens = tokens;
    this.vetoes = vetoes;
    this.viewer = viewer;
    this.clock = clock;
  }

  /**
   * The page.
   *
   * @param admin whether the way to the screens of admins is shown
   */
  record settings(List<Line> sessions, int passkeys, int tokens, int blocks, boolean admin)
      implements TemplateInstance {}

  /**
   * A session.
   *
   * @param since when it began, on the wall of the space
   * @param used when it was used last
   */
  record Line(SessionView session, String since, String used) {}

  @GET
  public TemplateInstance settings(@Context HttpHeaders headers) {
    viewer.memberId();
    String current = Cookies.sessionIn(headers.getCookies()).orElse("");
    return new settings(
        sessions.list(viewer.get(), current).stream().map(this::line).toList(),
        passkeys.list(viewer.get()).size(),
        tokens.list(viewer.get()).size(),
        vetoes.list(viewer.get()).size(),
        viewer.get().isAdmin());
  }

  private Line line(SessionView session) {
    return new Line(session, clock.at(session.createdAt()), clock.at(session.lastUsedAt()));
  }
}
