package org.panal.edge;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.panal.shared.Whence;

/** Notes where a request comes from before anybody refuses it, and answers with its id. */
class WhenceFilter {
  static final String REQUEST_ID = "X-Request-Id";

  private final Whence whence;

  WhenceFilter(Whence whence) {
    this.whence = whence;
  }

  @ServerRequestFilter(priority = Priorities.AUTHENTICATION - 200)
  public void note(HttpServerRequest http, ResourceInfo resource) {
    String route = Route.of(resource.getResourceMethod()).stream().findFirst().orElse("");
    whence.is(http.remoteAddress().hostAddress(), route);
  }

  /** Whoever tells of something that went wrong can name it. */
  @ServerResponseFilter
  public void tell(ContainerResponseContext response) {
    response.getHeaders().putSingle(REQUEST_ID, whence.request());
  }
}
