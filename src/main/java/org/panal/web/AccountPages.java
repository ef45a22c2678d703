package org.panal.web;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.panal.access.ProviderAccounts;
import org.panal.access.Sessions;
import org.panal.edge.Cookies;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.shared.Once;

/** A member's accounts at the identity provider. Removing one signs out everywhere else. */
@Path("/settings/accounts")
public class AccountPages {
  private final ProviderAccounts accounts;
  private final Sessions sessions;
  private final CurrentViewer viewer;
  private final Once once;

  AccountPages(ProviderAccounts accounts, Sessions sessions, CurrentViewer viewer, Once once) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.viewer = viewer;
    this.once = once;
  }

  @POST
  @Path("{id}/remove")
  public Response remove(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    String here = Cookies.sessionIn(headers.getCookies()).orElse("");
    once.run(
        () -> {
          accounts.remove(viewer.get(), id);
          sessions.endOthers(viewer.get(), here);
        });
    return Flash.to("/settings", "told.account-removed");
  }
}
