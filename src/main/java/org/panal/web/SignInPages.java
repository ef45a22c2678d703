package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.panal.access.AskForm;
import org.panal.access.SignIns;
import org.panal.edge.Back;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Mistakes;
import org.panal.member.MemberView;
import org.panal.shared.Invalid;
import org.panal.shared.Once;

/** Coming in: by a mail, for members and for those who join. */
@Path("/sign-in")
@Produces(MediaType.TEXT_HTML)
public class SignInPages {
  private static final int UNPROCESSABLE = 422;

  /** A whole room behind one address may want to come in; a machine that writes to all may not. */
  private final Instance<QuickSignIn> quick;

  private final ProviderButton provider;
  private final SignIns signIns;
  private final Arrivals arrivals;
  private final CurrentViewer viewer;
  private final Once once;

  SignInPages(
      Instance<QuickSignIn> quick,
      ProviderButton provider,
      SignIns signIns,
      Arrivals arrivals,
      CurrentViewer viewer,
      Once once) {
    this.quick = quick;
    this.provider = provider;
    this.signIns = signIns;
    this.arrivals = arrivals;
    this.viewer = viewer;
    this.once = once;
  }

  /**
   * The way in, with the sample people where there are any.
   *
   * @param email as it was typed
   * @param errors sentences by field
   * @param provider what the identity provider is called, where there is one
   */
  record signIn(
      String email,
      String back,
      Map<String, String> errors,
      @Nullable Cast cast,
      @Nullable String provider)
      implements TemplateInstance {}

  /**
   * One click each.
   *
   * @param action where the choice is sent
   * @param hosts those who run the space
   */
  record Cast(String action, List<MemberView> hosts, List<MemberView> others) {
    static Cast of(QuickSignIn quick) {
      List<MemberView> people = quick.people();
      return new Cast(
          quick.action(),
          people.stream().filter(person -> !person.roles().isEmpty()).toList(),
          people.stream().filter(person -> person.roles().isEmpty()).toList());
    }
  }

  @GET
  public TemplateInstance signIn(@RestQuery @Nullable String back) {
    return page("", Back.to(back).toString(), Map.of());
  }

  /** The answer is the same for every address: asking never looks whose it is. */
  @POST
  public Response ask(@RestForm @Nullable String email, @RestForm @Nullable String back) {
    String address = Objects.requireNonNullElse(email, "");
    AskForm form = new AskForm(address, viewer.language(), brief(Back.to(back).toString()));
    try {
      return arrivals.asked(once.run(() -> signIns.ask(form)));
    } catch (Invalid no) {
      var errors = Mistakes.in(no, viewer.language());
      return Response.status(UNPROCESSABLE).entity(page(address, form.back(), errors)).build();
    }
  }

  private signIn page(String email, String back, Map<String, String> errors) {
    Cast cast = quick.isUnsatisfied() ? null : Cast.of(quick.get());
    return new signIn(email, back, errors, cast, provider.shown());
  }

  /** A way back that is too long to keep is not worth losing the way in for. */
  static String brief(String back) {
    return back.length() <= 500 ? back : Back.to(null).toString();
  }
}
