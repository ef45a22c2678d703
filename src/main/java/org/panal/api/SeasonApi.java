package org.panal.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.introduction.Season;
import org.panal.introduction.SeasonAsked;
import org.panal.introduction.Seasons;
import org.panal.shared.Invalid;

/** What came of the dates that somebody runs. */
@Path("/api/v1/season")
@Tag(name = "Turnout")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `role.organiser-needed` or `scope.missing`.")
public class SeasonApi {
  private static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";

  private final Seasons seasons;
  private final CurrentViewer viewer;

  SeasonApi(Seasons seasons, CurrentViewer viewer) {
    this.seasons = seasons;
    this.viewer = viewer;
  }

  /** Month by month. */
  @GET
  @SecurityRequirement(name = "token", scopes = "rsvps:read")
  @Operation(
      summary = "Read what came of a season",
      description =
          "Of the dates that took place in these months and that the caller runs, alone or with"
              + " others; for admins all. Counts alone, nobody's name. A date belongs to the month"
              + " on the clock of its space. Scope `rsvps:read`.")
  @APIResponse(responseCode = "200", description = "The months, what they sum up to, and more.")
  @APIResponse(
      responseCode = "422",
      description = "Months that cannot be read, or more than 36 of them, or none.")
  public Season get(
      @Parameter(
              description = "The first month; five before the last where it is left out.",
              example = "2026-06")
          @Schema(type = SchemaType.STRING, pattern = MONTH)
          @QueryParam("from")
          @Nullable String from,
      @Parameter(
              description = "The last month; the present one where it is left out.",
              example = "2026-11")
          @Schema(type = SchemaType.STRING, pattern = MONTH)
          @QueryParam("to")
          @Nullable String to,
      @BeanParam LanguageQuery language) {
    YearMonth last = to == null ? seasons.current() : month("to", to);
    SeasonAsked asked =
        from == null ? SeasonAsked.until(last) : new SeasonAsked(month("from", from), last);
    return seasons.get(viewer.get(), asked, language.or(viewer));
  }

  private static YearMonth month(String field, String text) {
    if (!text.matches(MONTH)) {
      throw new Invalid(field, "field.unknown", text);
    }
    return YearMonth.parse(text);
  }
}
