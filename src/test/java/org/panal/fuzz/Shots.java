package org.panal.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes requests out of the description: most nearly right, some far from it. */
final class Shots {
  private static final List<String> OTHER_TYPES =
      List.of(
          "text/plain",
          "application/xml",
          "application/json; charset=utf-16",
          "a",
          "*/*",
          "text/csv");
  private static final List<String> ACCEPTED =
      List.of(
          "application/json",
          "*/*",
          "application/problem+json",
          "text/html",
          "image/png",
          "a/b;q=2");

  private final Document document;
  private final Known known;
  private final Random random;

  Shots(Document document, Known known, Random random) {
    this.document = document;
    this.known = known;
    this.random = random;
  }

  Shot of(Document.Operation operation, String who, Map<String, String> credentials) {
    Values values = new Values(document, known, random, Hostile.one(random, List.of(0, 0, 3, 12)));
    Map<String, String> headers = new LinkedHashMap<>(credentials);
    String path = operation.path();
    StringBuilder query = new StringBuilder();
    for (JsonNode parameter : operation.parameters()) {
      String name = parameter.get("name").asText();
      switch (parameter.get("in").asText()) {
        case "path" ->
            path = path.replace("{" + name + "}", encoded(part(inPath(values, path, parameter))));
        case "query" -> query(values, parameter, query);
        default -> header(values, parameter, headers);
      }
    }
    if (values.happens(4)) {
      headers.put("Accept", Hostile.one(random, ACCEPTED));
    }
    if (values.happens(20)) {
      headers.put(
          "Accept-Language", Hostile.one(random, List.of("es", "en", "fr;q=0", "x-;;q=9", "*")));
    }
    String body = operation.body().map(content -> body(values, content, headers)).orElse(null);
    return new Shot(operation, who, path + query, headers, body);
  }

  private String inPath(Values values, String path, JsonNode parameter) {
    String name = parameter.get("name").asText();
    String before = path.substring(0, path.indexOf("/{" + name + "}"));
    String base = before.substring(before.lastIndexOf('/') + 1);
    if (values.happens(8)) {
      return Hostile.text(random);
    }
    JsonNode schema = document.resolved(parameter.get("schema"));
    if (schema.has("enum") || schema.path("type").asText().equals("integer")) {
      return known.knows(base + "/" + name) && values.happens(60)
          ? known.of(base + "/" + name, random)
          : values.of(name, schema, 0).asText();
    }
    return known.after(base, name, random);
  }

  private void query(Values values, JsonNode parameter, StringBuilder query) {
    boolean needed = parameter.path("required").asBoolean();
    if (!values.happens(needed ? 95 : 40)) {
      return;
    }
    String name = parameter.get("name").asText();
    JsonNode schema = document.resolved(parameter.get("schema"));
    JsonNode example = parameter.path("example");
    String value;
    if (values.happens(12)) {
      value = values.happens(50) ? Hostile.text(random) : Hostile.number(random);
    } else if (!example.isMissingNode() && !known.knows(name) && values.happens(40)) {
      value = example.asText();
    } else {
      value = one(values.of(name, schema, 0));
    }
    query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(encoded(cut(value)));
    if (values.happens(2)) {
      query.append('&').append(name).append("=%FF%FE");
    }
  }

  private static String one(JsonNode value) {
    return value.isContainerNode()
        ? one(value.isEmpty() ? value.path("") : value.elements().next())
        : value.asText();
  }

  private void header(Values values, JsonNode parameter, Map<String, String> headers) {
    if (values.happens(15)) {
      String value =
          values.happens(50)
              ? cut(Hostile.text(random).replaceAll("[^ -~]", "?").strip())
              : parameter.path("example").asText("x");
      headers.put(parameter.get("name").asText(), value);
    }
  }

  private @Nullable String body(Values values, JsonNode content, Map<String, String> headers) {
    String type = content.fieldNames().next();
    if (values.happens(3)) {
      return values.happens(50) ? null : "";
    }
    headers.put("Content-Type", values.happens(3) ? Hostile.one(random, OTHER_TYPES) : type);
    JsonNode described = content.get(type);
    JsonNode examples = described.path("examples");
    if (!type.equals("application/json")) {
      String example =
          examples.isEmpty() ? "a,b\n1,2\n" : examples.elements().next().path("value").asText();
      return values.happens(50) ? example : example + "\n" + Hostile.text(random) + ",\"";
    }
    if (values.happens(5)) {
      return unreadable();
    }
    if (!examples.isEmpty() && values.happens(50)) {
      List<JsonNode> all = examples.valueStream().toList();
      return doubled(values, values.changed("", Hostile.one(random, all).path("value")).toString());
    }
    return doubled(values, values.of("", described.path("schema"), 0).toString());
  }

  /** The first key once more. */
  private String doubled(Values values, String json) {
    int colon = json.indexOf("\":");
    return values.happens(3) && json.startsWith("{\"") && colon > 0
        ? json.substring(0, json.length() - 1) + "," + json.substring(1, colon) + "\":1}"
        : json;
  }

  private String unreadable() {
    return Hostile.one(
        random,
        List.of(
            "{",
            "null",
            "[]",
            "\"x\"",
            "{\"a\":1}}",
            "{'a':1}",
            "\u0000",
            "[".repeat(20_000),
            "{\"a\":".repeat(3000) + "1" + "}".repeat(3000),
            "{\"a\":" + "9".repeat(2000) + "}",
            "{\"\\ud800\":1}",
            "\uFEFF{}",
            "{}"));
  }

  /** With nothing there, or dots, it would be another path. */
  private static String part(String text) {
    return text.isBlank() || text.startsWith(".") ? "~" : cut(text);
  }

  /** What is longer is refused before any operation is found. */
  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), 500));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
