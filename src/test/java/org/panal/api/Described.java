package org.panal.api;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An operation as the running application describes it.
 *
 * @param scope what it asks of a token, or null
 * @param type the first kind of content it takes, or empty
 * @param example the first example of such content, or empty
 */
record Described(String method, String path, @Nullable String scope, String type, String example) {
  String name() {
    return method + " " + path;
  }

  boolean reads() {
    return method.equals("GET");
  }

  static List<Described> all() {
    List<Described> operations = new ArrayList<>();
    description()
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(each -> each.getValue().has("responses"))
                    .map(each -> of(each.getKey(), path.getKey(), each.getValue()))
                    .forEach(operations::add));
    return operations;
  }

  private static JsonNode description() {
    try {
      return new ObjectMapper()
          .readTree(given().queryParam("format", "json").get("/openapi").asString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Described of(String method, String path, JsonNode described) {
    JsonNode content = described.path("requestBody").path("content");
    String type = content.isEmpty() ? "" : content.fieldNames().next();
    JsonNode examples = content.path(type).path("examples");
    JsonNode example = examples.isEmpty() ? examples : examples.elements().next().path("value");
    return new Described(
        method.toUpperCase(Locale.ROOT),
        path,
        described.path("security").path(0).path("token").path(0).textValue(),
        type,
        example.isMissingNode() ? "" : example.isTextual() ? example.asText() : example.toString());
  }
}
