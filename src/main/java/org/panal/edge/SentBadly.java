package org.panal.edge;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Set;

/**
 * A form that is none, a type that is none, and a body that is too long without having said so, are
 * faults of whoever sent them. The framework throws what it happens to stumble over; where it did
 * tells them apart from faults of ours, which stay such.
 */
@Provider
@Priority(1) // before the framework's own, to which all of this is a fault of ours
public class SentBadly extends ExceptionMapperBase<Exception> {
  private static final Set<String> READERS =
      Set.of(
          "org.jboss.resteasy.reactive.server.handlers.FormBodyHandler",
          "org.jboss.resteasy.reactive.server.handlers.MediaTypeMapper");

  private final RoutingContext call;

  SentBadly(RoutingContext call) {
    this.call = call;
  }

  @Override
  protected HttpProblem toProblem(Exception thrown) {
    if (call.response().ended()) {
      // Too long: the framework has said so and hung up; ErrorPages adds nothing.
      return HttpProblem.valueOf(Status.REQUEST_ENTITY_TOO_LARGE);
    }
    if (call.response().closed()) {
      return HttpProblem.valueOf(Status.BAD_REQUEST); // hung up halfway: nobody hears it
    }
    boolean isOfReading =
        Arrays.stream(thrown.getStackTrace())
            .anyMatch(frame -> READERS.contains(frame.getClassName()));
    return HttpProblem.valueOf(isOfReading ? Status.BAD_REQUEST : Status.INTERNAL_SERVER_ERROR);
  }
}
