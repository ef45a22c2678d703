package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.panal.access.Sessions;
import org.panal.access.SignInState;
import org.panal.access.SignInStep;
import org.panal.edge.Back;
import org.panal.edge.Cookies;
import org.panal.edge.Flash;
import org.panal.edge.Limits;
import org.panal.member.Members;
import org.panal.shared.Once;

/** The last step of every way in: a session in place of a former one, and back to where from. */
@RequestScoped
class Arrivals {
  private final Sessions sessions;
  private final Members members;
  private final Once once;
  private final HttpHeaders headers;
  private final UriInfo uri;
  private final HttpServerRequest request;

  Arrivals(
      Sessions sessions,
      Members members,
      Once once,
      HttpHeaders headers,
      UriInfo uri,
      HttpServerRequest request) {
    this.sessions = sessions;
    this.members = members;
    this.once = once;
    this.headers = headers;
    this.uri = uri;
    this.request = request;
  }

  /** How it went, with the secret of the session if somebody is in. */
  private record Went(SignInStep step, String session) {}

  /** The secret of this browser, if it asked to sign in. */
  String browser() {
    return Cookies.askingIn(headers.getCookies());
  }

  String client() {
    return Limits.client(request);
  }

  /** Leads whoever asked to where the code is typed. */
  Response asked(String browser) {
    return asked(browser, "/sign-in/code");
  }

  /** The same, where the code is typed elsewhere. */
  Response asked(String browser, String where) {
    return Response.fromResponse(Flash.to(where)).cookie(Cookies.asking(uri, browser)).build();
  }

  /**
   * Takes a step and lets a member in, both or neither.
   *
   * @param told what is said to whom it let in
   * @return where to go on, or empty where the page has something to say
   */
  Response step(String told, Supplier<SignInStep> verb, Refused refused) {
    Went went = once.run(() -> opened(verb.get()));
    SignInState state = went.step().state();
    if (state == SignInState.IN) {
      return in(went, told);
    }
    return state == SignInState.NEWCOMER ? Flash.to("/sign-in/join") : refused.page(went.step());
  }

  /** What a page says to whom it cannot let in. */
  interface Refused {
    Response page(SignInStep step);
  }

  private Went opened(SignInStep step) {
    if (step.memberId() == null) {
      return new Went(step, "");
    }
    return new Went(step, openFor(step.memberId()));
  }

  /** Opens a session in place of the one that this browser had, and answers its secret. */
  String openFor(UUID member) {
    Cookies.sessionIn(headers.getCookies()).ifPresent(sessions::end);
    String device = headers.getHeaderString(HttpHeaders.USER_AGENT);
    return sessions.open(member, Objects.requireNonNullElse(device, ""));
  }

  /** The same for whom a passkey let in. */
  String openByPasskey(UUID member) {
    String secret = openFor(member);
    sessions.strengthen(secret);
    return secret;
  }

  /** Lets in whom a script asked for, and tells it where to go on. */
  Response inBy(String session, Object where) {
    return Response.ok(where)
        .cookie(Cookies.session(uri, session))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private Response in(Went went, String told) {
    Response there =
        lacksAPasskey(went)
            ? Flash.to("/settings/passkeys")
            : Flash.to(Back.to(went.step().back()).toString(), told);
    return Response.fromResponse(there)
        .cookie(Cookies.notAsking(uri), Cookies.session(uri, went.session()))
        .build();
  }

  /** Whether some of what they may do waits for a passkey. */
  private boolean lacksAPasskey(Went went) {
    return sessions.find(went.session()).filter(members::lacksRoles).isPresent();
  }

  /** A page about a secret is kept nowhere. */
  static Response page(int status, TemplateInstance page) {
    return Response.status(status)
        .entity(page)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
