package org.panal.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panal.access.ApiTokens;
import org.panal.access.TokenForm;
import org.panal.shared.Once;
import org.panal.shared.Role;
import org.panal.shared.Scope;
import org.panal.shared.Viewer;
import org.panal.testing.Rows;

/** Every operation of the description asks a token for its scope, and says for which. */
@QuarkusTest
class ScopesTest {
  /** What whoever comes may do, with any token or none. */
  private static final Set<String> OPEN =
      Set.of(
          "get /api/v1/complements",
          "get /api/v1/fields",
          "post /api/v1/occurrences/{code}/holds",
          "post /api/v1/occurrences/{code}/holds/confirmation",
          "post /api/v1/matchings",
          "post /api/v1/matchings/checks",
          "post /api/v1/matchings/tables",
          "post /api/v1/matchings/timetables",
          "post /api/v1/pairings",
          "post /api/v1/pairings/token",
          "get /api/v1/skills",
          "get /api/v1/skills/{code}",
          "get /api/v1/spaces",
          "get /api/v1/spaces/{code}");

  @Inject ApiTokens tokens;
  @Inject Once once;
  @Inject Rows rows;

  /**
   * An operation.
   *
   * @param scopes what it declares, or null where it declares nothing
   * @param body what kind of content it takes, or empty
   */
  private record Operation(String method, String path, @Nullable List<String> scopes, String body) {
    String name() {
      return method + " " + path;
    }
  }

  @Test
  void every_operation_declares_one_scope_of_the_closed_list_or_is_open_on_purpose()
      throws IOException {
    List<Operation> operations = operations();
    assertThat(operations).hasSizeGreaterThan(60);
    assertThat(operations)
        .allSatisfy(each -> assertThat(each.scopes()).as(each.name()).isNotNull());
    assertThat(operations)
        .filteredOn(each -> each.scopes() != null && each.scopes().isEmpty())
        .extracting(Operation::name)
        .containsExactlyInAnyOrderElementsOf(OPEN);
    assertThat(operations)
        .flatExtracting(Operation::scopes)
        .allSatisfy(code -> assertThat(Scope.of(code)).as(code).isPresent());
  }

  @Test
  void a_token_without_the_scope_is_refused_by_every_operation() throws IOException {
    List<String> let = new ArrayList<>();
    for (String scope : scopes()) {
      String token = token(codes().stream().filter(code -> !code.equals(scope)).toList());
      for (Operation operation : needing(scope)) {
        Response answer = call(operation, token);
        if (answer.statusCode() != 403 || !"scope.missing".equals(answer.path("code"))) {
          let.add(operation.name() + " answered " + answer.statusCode());
        }
      }
    }
    assertThat(let).isEmpty();
  }

  @Test
  void its_scope_is_all_that_an_operation_asks_of_an_admins_token() throws IOException {
    List<String> refused = new ArrayList<>();
    for (String scope : codes()) {
      String token = token(List.of(scope));
      for (Operation operation : needing(scope)) {
        Response answer = call(operation, token);
        boolean isScope = answer.asString().contains("scope.missing");
        if (isScope || answer.statusCode() == 401 || answer.statusCode() >= 500) {
          refused.add(operation.name() + " answered " + answer.statusCode());
        }
      }
    }
    assertThat(refused).isEmpty();
  }

  @Test
  void no_token_can_make_tokens_or_end_sessions() throws IOException {
    assertThat(codes()).doesNotContain("account:write");
    assertThat(needing("account:write")).hasSizeGreaterThanOrEqualTo(4);
    String everything = token(codes());
    assertThat(needing("account:write"))
        .allSatisfy(each -> assertThat(call(each, everything).statusCode()).isEqualTo(403));
  }

  private String token(List<String> scopes) {
    UUID admin = rows.member("Nuria Vidal", Role.ADMIN);
    Viewer viewer = Viewer.member(admin, Set.of(Role.ADMIN));
    return once.run(() -> tokens.make(viewer, new TokenForm("a test", scopes, 1))).secret();
  }

  private static Response call(Operation operation, String token) {
    String path =
        operation
            .path()
            .replace("{role}", "ORGANISER")
            .replace("{number}", "1")
            .replaceAll("\\{\\w+}", "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80");
    RequestSpecification request = given().header("Authorization", "Bearer " + token);
    if (!operation.body().isEmpty()) {
      request = request.contentType(operation.body()).body("{}".getBytes(StandardCharsets.UTF_8));
    }
    return request.request(operation.method().toUpperCase(), path);
  }

  private static List<String> codes() {
    return Scope.forTokens().stream().map(Scope::code).toList();
  }

  private static Set<String> scopes() throws IOException {
    return operations().stream()
        .filter(each -> each.scopes() != null)
        .flatMap(each -> each.scopes().stream())
        .collect(Collectors.toSet());
  }

  private static List<Operation> needing(String scope) throws IOException {
    return operations().stream()
        .filter(each -> each.scopes() != null && each.scopes().contains(scope))
        .toList();
  }

  private static List<Operation> operations() throws IOException {
    JsonNode paths =
        new ObjectMapper()
            .readTree(given().queryParam("format", "json").get("/openapi").asString())
            .get("paths");
    List<Operation> operations = new ArrayList<>();
    paths
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(each -> each.getValue().has("responses"))
                    .map(each -> operation(each.getKey(), path.getKey(), each.getValue()))
                    .forEach(operations::add));
    return operations;
  }

  private static Operation operation(String method, String path, JsonNode described) {
    JsonNode body = described.path("requestBody").path("content");
    String type = body.isEmpty() ? "" : body.fieldNames().next();
    return new Operation(method, path, declared(described.get("security")), type);
  }

  private static @Nullable List<String> declared(@Nullable JsonNode security) {
    return security == null || security.isEmpty()
        ? null
        : StreamSupport.stream(security.get(0).get("token").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
  }
}
