package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.panal.access.NewcomerForm;
import org.panal.access.SignInState;
import org.panal.access.SignInStep;
import org.panal.access.SignIns;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.edge.Mistakes;
import org.panal.shared.Invalid;

/** Joining: the address is confirmed, a name and a yes are missing. */
@Path("/sign-in/join")
@Produces(MediaType.TEXT_HTML)
public class JoinPages {
  private static final int OK = 200;
  private static final int UNPROCESSABLE = 422;

  private final SignIns signIns;
  private final Arrivals arrivals;
  private final CurrentViewer viewer;

  JoinPages(SignIns signIns, Arrivals arrivals, CurrentViewer viewer) {
    this.signIns = signIns;
    this.arrivals = arrivals;
    this.viewer = viewer;
  }

  record join(String email, String name, boolean agrees, Map<String, String> errors)
      implements TemplateInstance {}

  @GET
  public Response ask() {
    SignInStep step = signIns.look(arrivals.browser());
    if (step.state() != SignInState.NEWCOMER) {
      return Flash.to("/sign-in");
    }
    String name = signIns.knownAs(arrivals.browser());
    return Arrivals.page(OK, new join(step.email(), name, false, Map.of()));
  }

  @POST
  public Response comeIn(@RestForm @Nullable String name, @RestForm @Nullable String agrees) {
    NewcomerForm form = new NewcomerForm(Objects.requireNonNullElse(name, ""), agrees != null);
    try {
      return arrivals.step(
          "told.joined",
          () -> signIns.join(arrivals.browser(), form),
          step -> SignInCodePages.gone());
    } catch (Invalid wrong) {
      return again(form, wrong);
    }
  }

  private Response again(NewcomerForm form, Invalid wrong) {
    String email = signIns.look(arrivals.browser()).email();
    Map<String, String> errors = Mistakes.in(wrong, viewer.language());
    return Arrivals.page(UNPROCESSABLE, new join(email, form.name(), form.agrees(), errors));
  }
}
