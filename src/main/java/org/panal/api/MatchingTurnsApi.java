package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.introduction.ListMatching;
import org.panal.introduction.SeatedList;
import org.panal.introduction.TimedList;
import org.panal.introduction.TurnsAsked;

/** Seats any list of people over several rounds: talks two by two, or tables. */
@Path("/api/v1/matchings")
@Tag(name = "Matchings")
public class MatchingTurnsApi {
  private static final String BOUNDS =
      " Nothing is stored; the same list in any order gets the same answer. The limits are those of"
          + " matching a list, and people times rounds are 3,000 at most.";

  private final ListMatching matching;
  private final CurrentViewer viewer;

  MatchingTurnsApi(ListMatching matching, CurrentViewer viewer) {
    this.matching = matching;
    this.viewer = viewer;
  }

  @POST
  @Path("/timetables")
  @SecurityRequirement(name = "token")
  @Operation(
      summary = "Timed talks, two by two",
      description =
          "Draws rounds in which everybody talks with one person and never with the same one twice,"
              + " nor with anybody in `apart` or `met`. As many as can talk in each round; nobody"
              + " rests a second time before everybody who can has rested once; then the points"
              + " count. The plan is not proven best: `bound` says how much better it could be at"
              + " most, and `proven` is true only where that is nothing."
              + BOUNDS)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(name = "three rounds", value = MatchingExamples.TIMED_ASKED)))
  @APIResponse(
      responseCode = "200",
      description = "Who talks with whom and why, round by round, and who rests.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = TimedList.class),
              examples = @ExampleObject(name = "answer", value = MatchingExamples.TIMED_ANSWER)))
  public TimedList timetable(@NotNull TurnsAsked asked) {
    return matching.timetable(asked, viewer.get(), viewer.language());
  }

  @POST
  @Path("/tables")
  @SecurityRequirement(name = "token")
  @Operation(
      summary = "Tables over several rounds",
      description =
          "Seats everybody at tables of as equal size as can be. Whoever is in `apart` never sits"
              + " together, even if somebody has to stand; sitting with the same person again is"
              + " avoided before any points count, and `repeats` tells how often it happens."
              + " Seating tables best is NP-hard: the answer is good, not proven best, and `bound`"
              + " is loose."
              + BOUNDS)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(name = "tables of three", value = MatchingExamples.TABLES_ASKED)))
  @APIResponse(
      responseCode = "200",
      description = "Who sits together, round by round.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = SeatedList.class),
              examples = @ExampleObject(name = "answer", value = MatchingExamples.TABLES_ANSWER)))
  public SeatedList tables(@NotNull TurnsAsked asked) {
    return matching.tables(asked, viewer.get(), viewer.language());
  }
}
