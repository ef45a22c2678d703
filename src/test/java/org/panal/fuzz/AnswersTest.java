package org.panal.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An answer that is not as described is noticed. */
class AnswersTest {
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";
  private static final String DESCRIPTION =
      """
      {"paths": {"/x": {"get": {"responses": {
         "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/X"}}}},
         "204": {"description": "Nothing."},
         "404": {"content": {"application/problem+json": {
           "schema": {"type": "object", "required": ["code"]}}}}}}}},
       "components": {"schemas": {"X": {"type": "object", "required": ["id"], "properties": {
         "id": {"type": "string", "format": "uuid"}, "at": {"type": "string", "format": "date-time"},
         "count": {"type": "integer", "maximum": 5}}}}}}
      """;
  private static final String ID = "\"id\": \"0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80\"";

  private static Optional<String> wrong(int status, String type, String body) {
    try {
      Document document = new Document(new ObjectMapper().readTree(DESCRIPTION));
      return new Answers(document).wrong(document.operations().get(0), status, type, body);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void what_is_described_passes() {
    assertThat(wrong(200, JSON, "{" + ID + ", \"count\": 5}")).isEmpty();
    assertThat(wrong(204, "", "")).isEmpty();
    assertThat(wrong(404, PROBLEM, "{\"code\": \"x\"}")).isEmpty();
  }

  @Test
  void what_is_not_described_is_noticed() {
    assertThat(wrong(500, PROBLEM, "{\"code\": \"x\"}")).isPresent();
    assertThat(wrong(409, PROBLEM, "{\"code\": \"x\"}")).isPresent();
    assertThat(wrong(404, JSON, "{\"code\": \"x\"}")).isPresent();
    assertThat(wrong(404, PROBLEM, "{}")).isPresent();
    assertThat(wrong(204, JSON, "{}")).isPresent();
    assertThat(wrong(200, "text/html", "<p>")).isPresent();
    for (String body :
        new String[] {
          "{}",
          "[]",
          "{\"id\": 1}",
          "{\"id\": \"x\"}",
          "{" + ID + ", \"at\": null}",
          "{" + ID + ", \"at\": \"2026-11-26T18:30\"}",
          "{" + ID + ", \"count\": 6}",
          "{" + ID + ", \"more\": 1}"
        }) {
      assertThat(wrong(200, JSON, body)).as(body).isPresent();
    }
  }
}
