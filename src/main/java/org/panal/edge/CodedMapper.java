package org.panal.edge;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.panal.shared.Broken;
import org.panal.shared.Busy;
import org.panal.shared.Coded;
import org.panal.shared.Forbidden;
import org.panal.shared.Invalid;
import org.panal.shared.NotFound;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Stale;
import org.panal.shared.TooOften;
import org.panal.words.Sentences;

/**
 * Tells a no of the house as a problem: its code, its sentence, the fields that need another look.
 */
class CodedMapper {
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY_REQUESTS = 429;

  /** More errors than anybody reads in one go. */
  private static final int MOST_ERRORS = 100;

  private final CurrentViewer viewer;
  private final Refusals nos;

  CodedMapper(CurrentViewer viewer, Refusals nos) {
    this.viewer = viewer;
    this.nos = nos;
  }

  /** One field of a request that cannot stand. */
  record Field(String field, String code, String message) {}

  @ServerExceptionMapper
  public Response coded(Coded no) {
    nos.note(no);
    HttpProblem.Builder problem =
        HttpProblem.builder()
            .withStatus(status(no))
            .withTitle(title(status(no)))
            .withDetail(sentence(no.code(), no.values()))
            .with(Problems.CODE, no.code());
    if (no instanceof Invalid invalid) {
      problem.with(Problems.ERRORS, told(invalid));
    }
    if (no instanceof SignInNeeded) {
      problem.withHeader("WWW-Authenticate", "Bearer");
    }
    if (no instanceof TooOften often) {
      problem.withHeader("Retry-After", often.retryAfterSeconds());
    }
    return problem.build().toResponse();
  }

  @ServerExceptionMapper
  public Response busy(Busy busy) {
    return HttpProblem.builder()
        .withStatus(StatusCode.SERVICE_UNAVAILABLE)
        .withTitle(Status.SERVICE_UNAVAILABLE.getReasonPhrase())
        .withDetail(sentence("request.busy", List.of()))
        .with(Problems.CODE, "request.busy")
        .withHeader("Retry-After", busy.retryAfterSeconds())
        .build()
        .toResponse();
  }

  private static int status(Coded no) {
    if (no instanceof NotFound) {
      return StatusCode.NOT_FOUND;
    }
    if (no instanceof SignInNeeded) {
      return StatusCode.UNAUTHORIZED;
    }
    if (no instanceof Forbidden) {
      return StatusCode.FORBIDDEN;
    }
    if (no instanceof Broken) {
      return StatusCode.INTERNAL_SERVER_ERROR;
    }
    if (no instanceof Stale) {
      return StatusCode.PRECONDITION_FAILED;
    }
    if (no instanceof TooOften) {
      return TOO_MANY_REQUESTS;
    }
    return no instanceof Invalid ? UNPROCESSABLE : StatusCode.CONFLICT;
  }

  /** The standard's list of names in the framework leaves 422 out. */
  private static String title(int status) {
    Status known = Status.fromStatusCode(status);
    return known == null ? "Unprocessable Content" : known.getReasonPhrase();
  }

  private List<Field> told(Invalid invalid) {
    return invalid.errors().stream().limit(MOST_ERRORS).map(this::field).toList();
  }

  private Field field(Invalid.FieldError error) {
    return new Field(error.field(), error.code(), sentence(error.code(), error.values()));
  }

  private String sentence(String code, List<?> values) {
    return Sentences.of(code, viewer.language(), values);
  }
}
