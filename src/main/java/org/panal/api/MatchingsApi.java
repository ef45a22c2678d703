package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.introduction.ListMatching;
import org.panal.introduction.MatchedList;
import org.panal.introduction.PeopleList;

/** Match any list: who should meet whom and why, without an account for each. */
@Path("/api/v1/matchings")
@Tag(name = "Matchings", description = "Match any list of people. Nothing is stored.")
@APIResponse(
    responseCode = "200",
    description = "The introductions, who is left out and why, and how good the answer is.",
    content = {
      @Content(
          mediaType = MediaType.APPLICATION_JSON,
          schema = @Schema(implementation = MatchedList.class),
          examples = @ExampleObject(name = "answer", value = MatchingExamples.ANSWER)),
      @Content(
          mediaType = MatchingsApi.CSV,
          schema = @Schema(type = SchemaType.STRING),
          examples = @ExampleObject(name = "table", value = MatchingExamples.ANSWER_TABLE))
    })
@APIResponse(responseCode = "400", description = "The body cannot be read.")
@APIResponse(
    responseCode = "401",
    description = "The token is wrong, or the list is longer than nobody in particular may send.")
@APIResponse(responseCode = "406", description = "Neither JSON nor CSV was asked for.")
@APIResponse(responseCode = "413", description = "The body is larger than 2 MB.")
@APIResponse(responseCode = "415", description = "The body is neither JSON nor CSV.")
@APIResponse(
    responseCode = "422",
    description =
        "Something in the list cannot stand; `errors` says what, by the path of the field.")
@APIResponse(
    responseCode = "503",
    description = "Two other lists are being matched.",
    headers =
        @Header(
            name = "Retry-After",
            description = "Seconds to wait.",
            schema = @Schema(type = SchemaType.INTEGER)))
public class MatchingsApi {
  static final String CSV = "text/csv";

  /** JSON and CSV are two ways into one operation, which is described once. */
  private static final String OPERATION = "matchList";

  private static final String SUMMARY = "Match a list of people";
  private static final String DESCRIPTION =
      """
      Takes people with what they offer and seek, or a bare graph of `pairs` with their points, \
      and answers the introductions that are best for all of them. The same list in any order \
      gets the same answer. Nothing is stored.

      In CSV, with a header: `name` (or `id`), `offers`, `seeks`, and where there are any `field`, \
      `organisation`, `introductions`, `languages`, `mentors`, `seeks mentor in`, `goals`, \
      `interests`; Spanish headers do as well. Several skills in one cell are separated by | or ; \
      or a comma. What is wrong is told by row and column.

      Open without signing in up to 500 people; up to 2,000 with a token. At most 2 MB, 100 \
      skills a person, 20,000 pairs of ids, 50,000 `pairs`, 120 calls a minute from one \
      address, two lists at the same time.""";

  private final ListMatching matching;
  private final CurrentViewer viewer;

  MatchingsApi(ListMatching matching, CurrentViewer viewer) {
    this.matching = matching;
    this.viewer = viewer;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({MediaType.APPLICATION_JSON, CSV})
  @SecurityRequirement(name = "token")
  @Operation(operationId = OPERATION, summary = SUMMARY, description = DESCRIPTION)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PeopleList.class),
              examples = {
                @ExampleObject(
                    name = "people",
                    summary = "People with profiles",
                    value = MatchingExamples.PEOPLE),
                @ExampleObject(
                    name = "pairs",
                    summary = "A bare weighted graph",
                    value = MatchingExamples.PAIRS)
              }))
  public MatchedList match(@NotNull PeopleList list) {
    return matching.match(list, viewer.get(), viewer.language());
  }

  @POST
  @Consumes(CSV)
  @Produces({MediaType.APPLICATION_JSON, CSV})
  @SecurityRequirement(name = "token")
  @Operation(operationId = OPERATION, summary = SUMMARY, description = DESCRIPTION)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = CSV,
              schema = @Schema(type = SchemaType.STRING),
              examples =
                  @ExampleObject(
                      name = "table",
                      summary = "Three people",
                      value = MatchingExamples.TABLE)))
  public MatchedList match(
      byte[] table,
      @Parameter(
              description = "The most introductions for one person, for CSV, which cannot say it.",
              example = "2",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "5",
                      defaultValue = "2"))
          @QueryParam("introductionsPerPerson")
          @Nullable String introductionsPerPerson) {
    Integer asked = Asked.number("introductionsPerPerson", introductionsPerPerson);
    int introductions = asked == null ? PeopleList.USUAL_INTRODUCTIONS : asked;
    PeopleList list = matching.read(table).list(introductions);
    return matching.match(list, viewer.get(), viewer.language());
  }
}
