package org.panal.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the application says of itself. */
final class Document {
  private final JsonNode root;
  private final JsonSchemaFactory factory =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private final Map<JsonNode, JsonSchema> schemas = new HashMap<>();

  /**
   * An operation.
   *
   * @param parameters its own and those of its path
   */
  record Operation(
      String method,
      String path,
      List<JsonNode> parameters,
      Optional<JsonNode> body,
      JsonNode answers) {
    String name() {
      return method + " " + path;
    }
  }

  Document(JsonNode root) {
    this.root = root;
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    root.get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(each -> each.getValue().has("responses"))
                    .map(each -> operation(each.getKey(), path.getKey(), path.getValue()))
                    .forEach(operations::add));
    return operations;
  }

  private static Operation operation(String method, String path, JsonNode item) {
    JsonNode described = item.get(method);
    List<JsonNode> parameters = new ArrayList<>();
    item.path("parameters").forEach(parameters::add);
    described.path("parameters").forEach(parameters::add);
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        parameters,
        Optional.ofNullable(described.get("requestBody")).map(body -> body.get("content")),
        described.get("responses"));
  }

  /** The schema itself where it is a reference to one. */
  JsonNode resolved(JsonNode schema) {
    JsonNode reference = schema.get("$ref");
    return reference == null ? schema : resolved(root.at(reference.asText().substring(1)));
  }

  /** What is wrong with an answer, told from its schema. */
  Set<ValidationMessage> wrongIn(JsonNode schema, String body) {
    return schemas.computeIfAbsent(schema, this::strict).validate(body, InputFormat.JSON);
  }

  /** Fields that are not described are wrong too. */
  private JsonSchema strict(JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    ObjectNode components = root.get("components").deepCopy();
    components.get("schemas").forEach(Document::close);
    whole.set("components", components);
    return factory.getSchema(
        whole, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }

  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.has("properties")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    schema.forEach(Document::close);
  }
}
