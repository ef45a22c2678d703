package org.panal.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.panal.edge.Limit;

/**
 * Says of every operation what all of them can answer, and gives each error its shape, so that a
 * resource class describes only what is its own.
 */
public class DescribedProblems implements OASFilter {
  private static final String PROBLEM = "Problem";

  private static final Map<String, String> EVERYWHERE =
      Map.of(
          "400", "Unreadable (`request.unreadable`).",
          "401", "Nobody is signed in, or the token is not good (`sign-in.needed`).",
          "403", "Not allowed to this caller, or the token lacks a scope (`scope.missing`).",
          "406", "None of the accepted kinds of answer is to be had.",
          "500", "Something broke on our side (`request.broken`).",
          "503", "Too much at once; try again after `Retry-After` seconds (`request.busy`).");

  private static final Map<String, String> WITH_PARAMETERS =
      Map.of("404", "No such thing, or it is none of the caller's business.");

  private static final Map<String, String> WITH_A_BODY =
      Map.of(
          "413", "Too large (`request.too-large`).",
          "415", "Another kind of content (`request.media-type`).",
          "422", "Fields that cannot stand (`invalid`).");

  private static final Map<String, String> WITH_A_QUERY =
      Map.of("422", "Parameters that cannot stand (`invalid`).");

  /** What an operation may answer besides, where it is made safe to repeat. */
  private static final Map<String, String> WITH_A_KEY =
      Map.of(
          "409",
          "A request with this `Idempotency-Key` is still under way (`idempotency.in-progress`).",
          "422",
          "The `Idempotency-Key` was used for another request (`idempotency.other-request`).");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() == null || api.getPaths() == null) {
      return;
    }
    // Pages are for people.
    Set.copyOf(api.getPaths().getPathItems().keySet()).stream()
        .filter(path -> !path.startsWith("/api/"))
        .forEach(api.getPaths()::removePathItem);
    api.getComponents().addSchema(PROBLEM, problem()).addSchema("ProblemField", field());
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach((method, operation) -> complete(method + " " + path, operation)));
  }

  /** What the clock of a space shows has no offset, which the format of instants asks for. */
  @Override
  public Schema filterSchema(Schema schema) {
    List<Object> examples = schema.getExamples();
    if ("date-time".equals(schema.getFormat())
        && examples != null
        && examples.stream().noneMatch(each -> each.toString().endsWith("Z"))) {
      schema.setFormat(null);
    }
    return schema;
  }

  private void complete(String route, Operation operation) {
    APIResponses responses = operation.getResponses();
    Limit.of(route).ifPresent(limit -> responses.addAPIResponse("429", tooOften(limit)));
    add(responses, EVERYWHERE);
    if (operation.getParameters() != null) {
      add(responses, WITH_PARAMETERS);
    }
    if (operation.getRequestBody() != null) {
      add(responses, WITH_A_BODY);
    }
    if (isAskedFor(operation)) {
      add(responses, WITH_A_QUERY);
    }
    if (isKeyed(operation)) {
      WITH_A_KEY.forEach((status, description) -> describe(responses, status, description));
    }
    responses
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (status.compareTo("400") >= 0) {
                response.setContent(problemContent());
              }
            });
  }

  private static APIResponse tooOften(Limit limit) {
    String counted = "More than " + limit.inWords() + " from one member, or from one client where";
    return OASFactory.createAPIResponse()
        .description(counted + " nobody is signed in (`request.too-often`).")
        .addHeader(
            "Retry-After",
            OASFactory.createHeader()
                .description("Seconds to wait.")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
  }

  private static boolean isAskedFor(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
  }

  private static boolean isKeyed(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(parameter -> "Idempotency-Key".equals(parameter.getName()));
  }

  private static void describe(APIResponses responses, String status, String also) {
    APIResponse present = responses.getAPIResponse(status);
    if (present == null) {
      responses.addAPIResponse(status, OASFactory.createAPIResponse().description(also));
    } else {
      present.setDescription(present.getDescription() + " " + also);
    }
  }

  private static void add(APIResponses responses, Map<String, String> usual) {
    new TreeMap<>(usual)
        .forEach(
            (status, description) -> {
              if (!responses.hasAPIResponse(status)) {
                responses.addAPIResponse(
                    status, OASFactory.createAPIResponse().description(description));
              }
            });
  }

  private static Content problemContent() {
    Schema schema = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
    return OASFactory.createContent()
        .addMediaType("application/problem+json", OASFactory.createMediaType().schema(schema));
  }

  private static Schema problem() {
    return object("An error (RFC 9457).")
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("title", text("What the status is called."))
        .addProperty("detail", text("A sentence in the reader's language."))
        .addProperty("instance", text("What was asked for."))
        .addProperty("code", text("The stable code."))
        .addProperty("field", text("For 400: where it could not be read."))
        .addProperty("errors", fields())
        .required(List.of("status", "code"));
  }

  private static Schema fields() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.ARRAY)
        .description("For 422: the fields that need another look.")
        .items(OASFactory.createSchema().ref("#/components/schemas/ProblemField"));
  }

  private static Schema field() {
    return object("One field that cannot stand.")
        .addProperty("field", text("Its path in the request, such as `offers[2].level`."))
        .addProperty("code", text("The stable code."))
        .addProperty("message", text("A sentence in the reader's language."))
        .required(List.of("field", "code", "message"));
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
  }
}
