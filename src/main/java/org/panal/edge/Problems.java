package org.panal.edge;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.panal.words.Sentences;

/**
 * Gives every problem (RFC 9457) its stable code and a sentence in the reader's language; those
 * that the framework made get them by their status.
 */
@ApplicationScoped
public class Problems implements ProblemPostProcessor {
  static final String CODE = "code";
  static final String ERRORS = "errors";

  private static final Map<Integer, String> CODES =
      Map.of(
          400, "request.unreadable",
          401, "sign-in.needed",
          404, "request.not-found",
          405, "request.method",
          413, "request.too-large",
          415, "request.media-type",
          500, "request.broken",
          503, "request.busy");

  private final CurrentViewer viewer;

  Problems(CurrentViewer viewer) {
    this.viewer = viewer;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getParameters().containsKey(CODE)) {
      return problem;
    }
    String code = CODES.getOrDefault(problem.getStatusCode(), "request.refused");
    String detail = problem.getDetail() == null ? "" : problem.getDetail();
    return HttpProblem.builder(problem)
        .withDetail(Sentences.of(code, viewer.language(), List.of(detail)))
        .with(CODE, code)
        .build();
  }
}
