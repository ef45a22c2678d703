package org.panal.edge;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Forbidden;

/**
 * Refuses writes that another site made a browser send. A program with a token, or without any
 * cookie at the API, carries no one's session and passes.
 */
class SameOriginFilter {
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  @ServerRequestFilter(priority = Priorities.AUTHENTICATION - 100)
  public void check(ContainerRequestContext request) {
    if (!READS.contains(request.getMethod()) && carriesASession(request) && !isOwn(request)) {
      throw new Forbidden("request.from-another-site");
    }
  }

  /** A page's form always counts: signing somebody in unasked is an attack too. */
  private static boolean carriesASession(ContainerRequestContext request) {
    boolean isApi = request.getUriInfo().getPath().startsWith("/api/");
    boolean hasToken = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
    return !hasToken && (!isApi || !request.getCookies().isEmpty());
  }

  private static boolean isOwn(ContainerRequestContext request) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    String origin = request.getHeaderString("Origin");
    if (site == null) {
      return origin != null && isOurs(origin, request);
    }
    return OWN_SITE.contains(site) && (origin == null || isOurs(origin, request));
  }

  private static boolean isOurs(String origin, ContainerRequestContext request) {
    String theirs = authority(origin);
    return theirs != null && theirs.equalsIgnoreCase(request.getHeaderString(HttpHeaders.HOST));
  }

  private static @Nullable String authority(String origin) {
    try {
      return URI.create(origin).getAuthority();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
