package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.panal.access.SignInState;
import org.panal.access.SignInStep;
import org.panal.access.SignIns;

/** Where the link from the mail leads: a page with one button, for the browser that asked. */
@Path("/sign-in/link/{secret}")
@Produces(MediaType.TEXT_HTML)
public class SignInLinkPages {
  private static final int OK = 200;
  private static final int FORBIDDEN = 403;

  private final SignIns signIns;
  private final Arrivals arrivals;

  SignInLinkPages(SignIns signIns, Arrivals arrivals) {
    this.signIns = signIns;
    this.arrivals = arrivals;
  }

  record here(String email) implements TemplateInstance {}

  record elsewhere() implements TemplateInstance {}

  /** Looking uses nothing up: scanners of mail follow every link. */
  @GET
  public Response look(@PathParam("secret") String secret) {
    SignInStep step = signIns.look(arrivals.browser(), secret);
    return step.state() == SignInState.OPEN
        ? Arrivals.page(OK, new here(step.email()))
        : refused(step, OK);
  }

  @POST
  public Response comeIn(@PathParam("secret") String secret) {
    return arrivals.step(
        "told.signed-in",
        () -> signIns.byLink(arrivals.browser(), secret),
        step -> refused(step, FORBIDDEN));
  }

  private static Response refused(SignInStep step, int status) {
    return step.state() == SignInState.ELSEWHERE
        ? Arrivals.page(status, new elsewhere())
        : SignInCodePages.gone();
  }
}
