package org.panal.edge;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * After something was done: leads to a page and says there what was done, once. The sentence
 * travels as a code in a cookie, so that a reload repeats neither the deed nor the sentence.
 */
public class Flash {
  static final String COOKIE = "told";

  /**
   * Leads on with 303.
   *
   * @param path where to
   * @param code what was done: a code of {@code codes/told_*.properties}
   */
  public static Response to(String path, String code) {
    return Response.seeOther(UriBuilder.fromUri(path).build()).cookie(cookie(code, 60)).build();
  }

  public static Response to(String path) {
    return Response.seeOther(UriBuilder.fromUri(path).build()).build();
  }

  @ServerResponseFilter
  public void forget(ContainerRequestContext request, ContainerResponseContext response) {
    boolean wasShown = "GET".equals(request.getMethod()) && response.getStatus() == 200;
    if (wasShown && request.getCookies().containsKey(COOKIE)) {
      response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie("", 0));
    }
  }

  private static NewCookie cookie(String code, int seconds) {
    return new NewCookie.Builder(COOKIE)
        .value(code)
        .path("/")
        .maxAge(seconds)
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
