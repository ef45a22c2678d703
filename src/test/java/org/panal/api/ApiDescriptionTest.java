package org.panal.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The description is part of the product: complete, and changed on purpose only. */
@QuarkusTest
class ApiDescriptionTest {
  private static final Path PINNED = Path.of("src/docs/openapi.json");
  private static final Path PRESENT = Path.of("target/openapi.json");
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(
              SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT);

  @Test
  void the_shapes_of_the_api_are_the_pinned_ones() throws IOException {
    String present = present();
    Files.writeString(PRESENT, present);
    assertThat(present)
        .as("The API changed. If that is meant: cp %s %s", PRESENT, PINNED)
        .isEqualTo(Files.readString(PINNED));
  }

  @Test
  void every_operation_says_what_it_does_and_what_its_parameters_are() throws IOException {
    List<String> gaps = new ArrayList<>();
    JSON.readTree(present())
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(op -> gaps.addAll(gaps(path.getKey(), op.getKey(), op.getValue()))));
    assertThat(gaps).isEmpty();
  }

  private static List<String> gaps(String path, String method, JsonNode operation) {
    List<String> gaps = new ArrayList<>();
    if (!operation.isObject() || !operation.has("responses")) {
      return gaps;
    }
    String name = method + " " + path;
    for (String wanted : List.of("summary", "tags")) {
      if (!operation.has(wanted)) {
        gaps.add(name + " has no " + wanted);
      }
    }
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.path("description").asText().isBlank()) {
        gaps.add(name + " does not say what " + parameter.path("name").asText() + " is");
      }
    }
    return gaps;
  }

  private static String present() throws IOException {
    String description =
        RestAssured.given().queryParam("format", "json").get("/openapi").asString();
    Object tree = JSON.treeToValue(JSON.readTree(description), Object.class);
    return JSON.writeValueAsString(tree) + "\n";
  }
}
