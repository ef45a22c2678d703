package org.panal.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.panal.event.OccurrenceForm;
import org.panal.event.Reach;
import org.panal.event.RecurrenceForm;

/** When somebody looks for a room. */
public class RoomQuery {
  @Parameter(
      description = "The code of the space; may be left out where there is only one.",
      example = "valdemiel")
  @Size(max = 40)
  @QueryParam("space")
  @Nullable String space;

  @Parameter(description = "Local start.", example = "2026-11-26T18:30")
  @Schema(type = SchemaType.STRING)
  @QueryParam("start")
  @Nullable String start;

  @Parameter(description = "Local end.", example = "2026-11-26T20:30")
  @Schema(type = SchemaType.STRING)
  @QueryParam("end")
  @Nullable String end;

  @Parameter(description = "Which offset is meant at a clock change.", example = "+01:00")
  @Schema(type = SchemaType.STRING)
  @QueryParam("offset")
  @Nullable String offset;

  @Parameter(description = "The occurrence whose own booking does not count.", example = "7K3M9QWX")
  @Size(max = 20)
  @QueryParam("except")
  @Nullable String except;

  @Parameter(
      description = "How it repeats; a room is then free if it is on every date.",
      example = "FREQ=WEEKLY;COUNT=12")
  @Size(max = 200)
  @QueryParam("rrule")
  @Nullable String rrule;

  @Parameter(
      description =
          "With `except`: on which of its dates the room is to be free, as a change of it would"
              + " reach them.",
      example = "FOLLOWING")
  @Schema(implementation = Reach.class, defaultValue = "THIS")
  @QueryParam("reach")
  @DefaultValue("THIS")
  String reach = "THIS";

  Reach reach() {
    return Asked.needed("reach", reach, Reach.class);
  }

  Optional<RecurrenceForm> recurrence() {
    return Optional.ofNullable(rrule).map(rule -> new RecurrenceForm(rule, List.of()));
  }

  OccurrenceForm form() {
    return OccurrenceForm.between(
        Asked.local("start", start), Asked.local("end", end), Asked.offset("offset", offset));
  }
}
