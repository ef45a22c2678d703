package org.panal.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;

/** What is wrong with an answer, held against the description. */
final class Answers {
  private static final String PROBLEM = "application/problem+json";

  private final Document document;

  Answers(Document document) {
    this.document = document;
  }

  Optional<String> wrong(Document.Operation operation, HttpResponse<String> answer) {
    String type = answer.headers().firstValue("content-type").orElse("").replaceAll(";.*", "");
    return wrong(operation, answer.statusCode(), type, answer.body());
  }

  Optional<String> wrong(Document.Operation operation, int status, String type, String body) {
    if (status >= 500) {
      return Optional.of("it broke: " + status);
    }
    JsonNode described = operation.answers().get(String.valueOf(status));
    if (described == null) {
      return Optional.of("status " + status + " is not described");
    }
    if (status >= 400 && !type.equals(PROBLEM)) {
      return Optional.of("an error is told as '" + type + "'");
    }
    return wrongContent(described.path("content"), type, body);
  }

  private Optional<String> wrongContent(JsonNode content, String type, String body) {
    if (content.isEmpty()) {
      return body.isEmpty() ? Optional.empty() : Optional.of("a body that is not described");
    }
    if (!content.has(type)) {
      return Optional.of("content type '" + type + "' is not described");
    }
    if (!type.endsWith("json")) {
      return Optional.empty();
    }
    if (!content.get(type).has("schema")) {
      return Optional.of("no shape is described");
    }
    Set<ValidationMessage> wrong = document.wrongIn(content.get(type).path("schema"), body);
    return wrong.isEmpty() ? Optional.empty() : Optional.of("another shape: " + wrong);
  }
}
