package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.panal.access.FirstAdmin;
import org.panal.access.Sessions;
import org.panal.edge.Cookies;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.edge.Mistakes;
import org.panal.member.JoinForm;
import org.panal.shared.Invalid;
import org.panal.shared.Once;

/** The first admin's way in: a link that is good once, to a page with one button. */
@Path("/set-up/{secret}")
@Produces(MediaType.TEXT_HTML)
public class SetUpPages {
  private final FirstAdmin firstAdmin;
  private final Sessions sessions;
  private final Once once;
  private final CurrentViewer viewer;

  SetUpPages(FirstAdmin firstAdmin, Sessions sessions, Once once, CurrentViewer viewer) {
    this.firstAdmin = firstAdmin;
    this.sessions = sessions;
    this.once = once;
    this.viewer = viewer;
  }

  /**
   * Who becomes admin.
   *
   * @param asks whether the link does not know
   * @param errors sentences by field
   */
  record setUp(boolean asks, String name, String email, Map<String, String> errors)
      implements TemplateInstance {}

  /** Looking uses nothing up: scanners of mail and chat follow every link. */
  @GET
  public Response ask(@PathParam("secret") String secret) {
    boolean asks = !firstAdmin.knowsWho(secret);
    return page(Response.Status.OK.getStatusCode(), new setUp(asks, "", "", Map.of()));
  }

  @POST
  public Response comeIn(
      @PathParam("secret") String secret,
      @RestForm @Nullable String name,
      @RestForm @Nullable String email,
      @HeaderParam(HttpHeaders.USER_AGENT) @Nullable String browser,
      @Context UriInfo uri) {
    JoinForm form =
        new JoinForm(
            Objects.requireNonNullElse(name, ""),
            Objects.requireNonNullElse(email, ""),
            viewer.language());
    try {
      return welcome(comeIn(secret, form, Objects.requireNonNullElse(browser, "")), uri);
    } catch (Invalid no) {
      var errors = Mistakes.in(no, viewer.language());
      return page(422, new setUp(true, form.name(), form.email(), errors));
    }
  }

  private String comeIn(String secret, JoinForm form, String browser) {
    return once.run(() -> sessions.openStrong(firstAdmin.comeIn(secret, form), browser));
  }

  private static Response welcome(String session, UriInfo uri) {
    return Response.fromResponse(Flash.to("/events", "told.set-up"))
        .cookie(Cookies.session(uri, session))
        .build();
  }

  /** The address is a secret, so the page is kept nowhere. */
  private static Response page(int status, setUp page) {
    return Response.status(status)
        .entity(page)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
