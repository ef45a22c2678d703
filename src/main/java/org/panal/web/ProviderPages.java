package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.panal.access.Identity;
import org.panal.access.Provider;
import org.panal.access.ProviderForm;
import org.panal.access.ProviderHosts;
import org.panal.access.ProviderSignIns;
import org.panal.access.ProviderVisits;
import org.panal.access.SignInState;
import org.panal.access.SignInStep;
import org.panal.edge.Back;
import org.panal.edge.Cookies;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.shared.Coded;
import org.panal.shared.Facts;
import org.panal.shared.Invalid;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.SecurityNote;
import org.panal.shared.TooOften;
import org.panal.words.Sentences;

/** To the space's identity provider, and back. Whatever fails there leaves the mail as it was. */
@Path("/sign-in/provider")
@Produces(MediaType.TEXT_HTML)
public class ProviderPages {
  private final ProviderHosts hosts;
  private final Provider provider;
  private final ProviderVisits visits;
  private final ProviderSignIns signIns;
  private final Arrivals arrivals;
  private final CurrentViewer viewer;
  private final Facts facts;
  private final Once once;

  ProviderPages(
      ProviderHosts hosts,
      Provider provider,
      ProviderVisits visits,
      ProviderSignIns signIns,
      Arrivals arrivals,
      CurrentViewer viewer,
      Facts facts,
      Once once) {
    this.hosts = hosts;
    this.provider = provider;
    this.visits = visits;
    this.signIns = signIns;
    this.arrivals = arrivals;
    this.viewer = viewer;
    this.facts = facts;
    this.once = once;
  }

  /** Kind words, and the way by mail. */
  record notThrough(String text) implements TemplateInstance {}

  @POST
  public Response leave(@RestForm @Nullable String back, @Context UriInfo uri) {
    mustBeThere();
    String to = SignInPages.brief(Back.to(back).toString());
    ProviderVisits.Begun begun = once.run(() -> visits.begin(to));
    try {
      URI there = provider.address(begun, viewer.language());
      return Response.seeOther(there).cookie(Cookies.asking(uri, begun.browser())).build();
    } catch (Refusal no) {
      return notThrough(no);
    }
  }

  /** What the provider is asked for stands outside of every transaction: it may take seconds. */
  @GET
  @Path("back")
  public Response back(
      @RestQuery @Nullable String state,
      @RestQuery @Nullable String code,
      @RestQuery @Nullable String iss) {
    mustBeThere();
    String sent = Objects.requireNonNullElse(state, "");
    Optional<String> to = once.run(() -> visits.end(arrivals.browser(), sent));
    try {
      if (to.isEmpty()) {
        throw new Refusal("sign-in.provider-over");
      }
      return cameBack(code, iss, new ProviderForm(viewer.language(), to.get()));
    } catch (Refusal | Invalid | TooOften no) {
      return notThrough(no);
    }
  }

  private Response cameBack(@Nullable String code, @Nullable String iss, ProviderForm form) {
    if (code == null || code.isBlank()) {
      throw new Refusal("sign-in.provider-left");
    }
    String browser = arrivals.browser();
    Identity who = provider.identify(browser, code, iss);
    return arrivals.step(
        "told.signed-in", () -> signIns.comeIn(browser, who, form), ProviderPages::further);
  }

  /** A mail is under way: its code is typed where every code is. */
  private static Response further(SignInStep step) {
    return Flash.to(step.state() == SignInState.OPEN ? "/sign-in/code" : "/sign-in");
  }

  private Response notThrough(Coded no) {
    facts.publish(SecurityNote.failed(no.code()));
    boolean isTheirs = "sign-in.provider-down".equals(no.code());
    String text = Sentences.of(no.code(), viewer.language(), no.values());
    return Arrivals.page(isTheirs ? 503 : 409, new notThrough(text));
  }

  private void mustBeThere() {
    if (!hosts.isThere()) {
      throw new NotFound("request.not-found");
    }
  }
}
