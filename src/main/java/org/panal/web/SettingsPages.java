package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panal.access.ApiTokens;
import org.panal.access.Passkeys;
import org.panal.access.ProviderAccountView;
import org.panal.access.ProviderAccounts;
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
  private final ProviderAccounts accounts;
  private final ProviderButton provider;
  private final CurrentViewer viewer;
  private final WallClock clock;

  SettingsPages(
      Sessions sessions,
      Passkeys passkeys,
      ApiTokens tokens,
      Vetoes vetoes,
      ProviderAccounts accounts,
      ProviderButton provider,
      CurrentViewer viewer,
      WallClock clock) {
    this.sessions = sessions;
    this.passkeys = passkeys;
    this.tokens = tokens;
    this.vetoes = vetoes;
    this.accounts = accounts;
    this.provider = provider;
    this.viewer = viewer;
    this.clock = clock;
  }

  /**
   * The page.
   *
   * @param admin whether the way to the screens of admins is shown
   */
  record settings(
      List<Line> sessions, int passkeys, int tokens, int blocks, Accounts accounts, boolean admin)
      implements TemplateInstance {}

  /**
   * A session.
   *
   * @param since when it began, on the wall of the space
   * @param used when it was used last
   */
  record Line(SessionView session, String since, String used) {}

  /**
   * The accounts at the identity provider.
   *
   * @param provider what it is called, or null where there is none
   * @param fresh whether the reader signed in a moment ago, and so may remove one
   */
  record Accounts(@Nullable String provider, List<Account> lines, boolean fresh) {
    public boolean isShown() {
      return provider != null || !lines.isEmpty();
    }
  }

  /**
   * One of them.
   *
   * @param since when it was linked, on the wall of the space
   * @param used when it was used last, or null
   */
  record Account(ProviderAccountView account, String since, @Nullable String used) {}

  @GET
  public TemplateInstance settings(@Context HttpHeaders headers) {
    viewer.memberId();
    String current = Cookies.sessionIn(headers.getCookies()).orElse("");
    return new settings(
        sessions.list(viewer.get(), current).stream().map(this::line).toList(),
        passkeys.list(viewer.get()).size(),
        tokens.list(viewer.get()).size(),
        vetoes.list(viewer.get()).size(),
        new Accounts(
            provider.name(),
            accounts.list(viewer.get()).stream().map(this::line).toList(),
            sessions.isFresh(viewer.get(), current)),
        viewer.get().isAdmin());
  }

  private Account line(ProviderAccountView account) {
    return new Account(
        account,
        clock.day(account.linkedAt()),
        Optional.ofNullable(account.lastUsedAt()).map(clock::at).orElse(null));
  }

  private Line line(SessionView session) {
    return new Line(session, clock.at(session.createdAt()), clock.at(session.lastUsedAt()));
  }
}
