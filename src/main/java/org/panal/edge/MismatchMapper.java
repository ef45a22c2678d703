package org.panal.edge;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.panal.words.Sentences;

/** JSON of another kind than asked for is told by where it stands, never by names of our code. */
@Provider
@Priority(1) // before the framework's own, which says nothing at all outside of tests
public class MismatchMapper implements ExceptionMapper<MismatchedInputException> {
  private static final String CODE = "request.unreadable";
  private static final String WHOLE = "JSON";

  private final CurrentViewer viewer;

  MismatchMapper(CurrentViewer viewer) {
    this.viewer = viewer;
  }

  @Override
  public Response toResponse(MismatchedInputException mismatch) {
    String path = path(mismatch.getPath());
    return HttpProblem.builder()
        .withStatus(Status.BAD_REQUEST)
        .withTitle(Status.BAD_REQUEST.getReasonPhrase())
        .withDetail(Sentences.of(CODE, viewer.language(), List.of(path)))
        .with(Problems.CODE, CODE)
        .with("field", path)
        .build()
        .toResponse();
  }

  private static String path(List<JsonMappingException.Reference> references) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference each : references) {
      String name = each.getFieldName();
      path.append(name == null ? "[" + each.getIndex() + "]" : "." + name);
    }
    return path.isEmpty() ? WHOLE : path.toString().replaceFirst("^[.]", "");
  }
}
