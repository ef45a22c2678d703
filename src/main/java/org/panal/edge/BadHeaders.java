package org.panal.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;

/** Refuses headers that the framework would stumble over: whoever sent them is at fault, not we. */
@ApplicationScoped
class BadHeaders {
  private static final int BEFORE_EVERYTHING = Integer.MIN_VALUE;
  private static final int STATUS = 400;
  private static final String CODE = "request.unreadable";

  void watch(@Observes Router router) {
    router
        .route()
        .order(BEFORE_EVERYTHING)
        .handler(BadHeaders::look)
        .failureHandler(BadHeaders::hear);
  }

  private static void look(RoutingContext context) {
    wrong(context.request())
        .ifPresentOrElse(header -> BareAnswers.send(context, STATUS, CODE, header), context::next);
  }

  /**
   * A host that is none never gets as far as the handler, and would be told as an error of ours.
   */
  private static void hear(RoutingContext context) {
    if (context.request().authority() == null && !context.response().ended()) {
      BareAnswers.send(context, STATUS, CODE, HttpHeaders.HOST.toString());
    } else {
      context.next();
    }
  }

  private static Optional<String> wrong(HttpServerRequest request) {
    if (request.authority() == null) {
      return Optional.of(HttpHeaders.HOST.toString());
    }
    return request.headers().getAll(HttpHeaders.ACCEPT).stream().allMatch(BadHeaders::isRead)
        ? Optional.empty()
        : Optional.of(HttpHeaders.ACCEPT.toString());
  }

  private static boolean isRead(String accepted) {
    try {
      return MediaTypeHelper.parseHeader(accepted) != null;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
