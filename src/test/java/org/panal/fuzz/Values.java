package org.panal.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** Values made from schemas: good ones, and now and then one that is not. */
final class Values {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 6;

  private final Document document;
  private final Known known;
  private final Random random;

  /** In how many of a hundred places something else stands. */
  private final int wrong;

  Values(Document document, Known known, Random random, int wrong) {
    this.document = document;
    this.known = known;
    this.random = random;
    this.wrong = wrong;
  }

  boolean happens(int percent) {
    return random.nextInt(100) < percent;
  }

  JsonNode of(String name, JsonNode schema, int depth) {
    JsonNode resolved = document.resolved(schema);
    if (happens(wrong)) {
      return anything(depth);
    }
    String type = resolved.path("type").asText("string");
    return switch (type) {
      case "object" -> object(resolved, depth);
      case "array" -> array(name, resolved, depth);
      case "integer", "number" -> number(resolved);
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      default -> JSON.textNode(text(name, resolved));
    };
  }

  private JsonNode object(JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    List<String> required = schema.path("required").valueStream().map(JsonNode::asText).toList();
    for (var property : schema.path("properties").properties()) {
      boolean kept = required.contains(property.getKey()) ? !happens(wrong) : happens(60);
      if (kept && depth < DEEPEST) {
        object.set(property.getKey(), of(property.getKey(), property.getValue(), depth + 1));
      }
    }
    if (happens(wrong)) {
      object.set("unknown", anything(depth + 1));
    }
    return object;
  }

  private JsonNode array(String name, JsonNode schema, int depth) {
    int most = schema.path("maxItems").asInt(6);
    int size = happens(wrong) ? Math.min(most + 1, 600) : random.nextInt(Math.min(most, 6) + 1);
    ArrayNode array = JSON.arrayNode();
    for (int i = 0; i < size && depth < DEEPEST; i++) {
      array.add(of(name, schema.path("items"), depth + 1));
    }
    return array;
  }

  private JsonNode number(JsonNode schema) {
    int least = schema.path("minimum").asInt(0);
    int most = Math.max(schema.path("maximum").asInt(least + 20), least);
    return JSON.numberNode(
        happens(30) ? (random.nextBoolean() ? least : most) : within(least, most));
  }

  private int within(int least, int most) {
    return (int) (least + Math.floorMod(random.nextLong(), (long) most - least + 1));
  }

  String text(String name, JsonNode schema) {
    if (schema.has("enum")) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size())).asText();
    }
    return switch (schema.path("format").asText("")) {
      case "uuid" -> known.id(random);
      case "date-time" ->
          Instant.parse("2026-11-26T18:30:00Z")
              .plus(random.nextInt(900_000), ChronoUnit.MINUTES)
              .toString();
      case "date" ->
          LocalDateTime.parse("2026-11-26T18:30")
              .plusDays(random.nextInt(700))
              .toLocalDate()
              .toString();
      default -> words(name, schema);
    };
  }

  private String words(String name, JsonNode schema) {
    if (known.knows(name) && happens(80)) {
      return known.of(name, random);
    }
    if (schema.has("examples") && happens(70)) {
      return Hostile.one(random, schema.get("examples").valueStream().toList()).asText();
    }
    int most = schema.path("maxLength").asInt(40);
    int length = happens(10) ? most : Math.min(most, 1 + random.nextInt(20));
    return "Palabra número uno ".repeat(length / 19 + 1).substring(0, length);
  }

  /** What nobody asked for. */
  JsonNode anything(int depth) {
    return switch (random.nextInt(9)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.arrayNode().add(depth > DEEPEST ? JSON.nullNode() : anything(depth + 1));
      case 2 ->
          JSON.objectNode().set("id", depth > DEEPEST ? JSON.nullNode() : anything(depth + 1));
      case 3, 4 -> JSON.numberNode(new BigDecimal(Hostile.number(random)));
      case 5 -> JSON.booleanNode(random.nextBoolean());
      case 6 -> JSON.textNode(known.id(random));
      default -> JSON.textNode(Hostile.text(random));
    };
  }

  /** The same, here and there with something else in it. */
  JsonNode changed(String name, JsonNode value) {
    if (happens(wrong)) {
      return anything(0);
    }
    if (value instanceof ObjectNode object) {
      ObjectNode copy = JSON.objectNode();
      object.properties().stream()
          .filter(field -> !happens(wrong))
          .forEach(field -> copy.set(field.getKey(), changed(field.getKey(), field.getValue())));
      return copy;
    }
    if (value instanceof ArrayNode array) {
      ArrayNode copy = JSON.arrayNode();
      array.forEach(item -> copy.add(changed(name, item)));
      return copy;
    }
    if (value.isTextual() && value.asText().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      return JSON.textNode(known.id(random));
    }
    return value.isTextual() && known.knows(name) && happens(90)
        ? JSON.textNode(known.of(name, random))
        : value;
  }
}
