package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.panal.access.SignInState;
import org.panal.access.SignInStep;
import org.panal.access.SignIns;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.words.Sentences;

/** Where the code from the mail is typed. */
@Path("/sign-in/code")
@Produces(MediaType.TEXT_HTML)
public class SignInCodePages {
  private static final int UNPROCESSABLE = 422;

  private final SignIns signIns;
  private final Arrivals arrivals;
  private final ProviderButton provider;
  private final CurrentViewer viewer;

  SignInCodePages(
      SignIns signIns, Arrivals arrivals, ProviderButton provider, CurrentViewer viewer) {
    this.signIns = signIns;
    this.arrivals = arrivals;
    this.provider = provider;
    this.viewer = viewer;
  }

  /**
   * The form.
   *
   * @param again where another mail is asked for
   * @param links the provider whose account the code links, or null
   * @param errors sentences by field
   */
  record code(String email, String again, @Nullable String links, Map<String, String> errors)
      implements TemplateInstance {}

  /** Kind words for a code or link that is good no more. */
  record over() implements TemplateInstance {}

  @GET
  public Response ask() {
    SignInStep step = signIns.look(arrivals.browser());
    return switch (step.state()) {
      case OPEN -> Arrivals.page(200, form(step, Map.of()));
      case NEWCOMER -> Flash.to("/sign-in/join");
      default -> Flash.to("/sign-in");
    };
  }

  @POST
  public Response comeIn(@RestForm @Nullable String code) {
    String typed = Objects.requireNonNullElse(code, "");
    return arrivals.step(
        "told.signed-in",
        () -> signIns.byCode(arrivals.browser(), arrivals.client(), typed),
        this::again);
  }

  private Response again(SignInStep step) {
    if (step.state() != SignInState.WRONG) {
      return gone();
    }
    String sentence =
        Sentences.of("sign-in.wrong-code", viewer.language(), List.of(step.triesLeft()));
    return Arrivals.page(UNPROCESSABLE, form(step, Map.of("code", sentence)));
  }

  private code form(SignInStep step, Map<String, String> errors) {
    String again = "/sign-in?back=" + URLEncoder.encode(step.back(), StandardCharsets.UTF_8);
    return new code(step.email(), again, step.links() ? provider.name() : null, errors);
  }

  static Response gone() {
    return Arrivals.page(Response.Status.GONE.getStatusCode(), new over());
  }
}
