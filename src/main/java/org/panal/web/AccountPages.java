package org.panal.web;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.panal.access.ProviderAccounts;
import org.panal.edge.Cookies;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.shared.Once;

/** A member's accounts at the identity provider. Removing one signs out everywhere else. */
@Path("/settings/accounts")
public class AccountPages {
  private final ProviderAccounts accounts;
  private final CurrentViewer viewer;
  private final Once once;

  AccountPages(ProviderAccounts accounts, CurrentViewer viewer, Once once) {
    this.accounts = accounts;
    this.viewer = viewer;
    this.once = once;
  }

  @POST
  @Path("{id}/remove")
  public Response remove(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    String session = Cookies.sessionIn(headers.getCookies()).orElse("");
    once.run(() -> accounts.remove(viewer.get(), session, id));
    return Flash.to("/settings", "told.account-removed");
  }
}
