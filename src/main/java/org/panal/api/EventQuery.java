package org.panal.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.panal.event.EventFilter;
import org.panal.event.EventFormat;
import org.panal.event.EventStatus;

/** The filters of lists of what is on. */
public class EventQuery {
  @Parameter(description = "Only what is not over by then.", example = "2026-11-26T00:00:00Z")
  @Schema(type = SchemaType.STRING, format = "date-time")
  @QueryParam("from")
  @Nullable String from;

  @Parameter(description = "Only what starts before.", example = "2026-12-31T23:00:00Z")
  @Schema(type = SchemaType.STRING, format = "date-time")
  @QueryParam("to")
  @Nullable String to;

  @Parameter(description = "Words of the title, place, room or organiser.", example = "copy code")
  @Size(max = 200)
  @QueryParam("q")
  @Nullable String q;

  @Parameter(description = "The code of a space.", example = "valdemiel")
  @Size(max = 40)
  @QueryParam("space")
  @Nullable String space;

  @Parameter(description = "One kind of gathering.", example = "WORKSHOP")
  @Schema(type = SchemaType.STRING, implementation = EventFormat.class)
  @QueryParam("format")
  @Nullable String format;

  @Parameter(
      description = "The member who runs it.",
      example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
  @Schema(type = SchemaType.STRING, format = "uuid")
  @QueryParam("organiser")
  @Nullable String organiser;

  @Parameter(description = "Only what the caller runs.", example = "false")
  @DefaultValue("false")
  @QueryParam("mine")
  boolean mine;

  @Parameter(description = "Drafts, published or cancelled events.", example = "PUBLISHED")
  @Schema(type = SchemaType.STRING, implementation = EventStatus.class)
  @QueryParam("status")
  @Nullable String status;

  EventFilter filter() {
    return new EventFilter(
        Asked.instant("from", from),
        Asked.instant("to", to),
        q,
        space,
        Asked.choice("format", format, EventFormat.class),
        Asked.id("organiser", organiser),
        mine,
        Asked.choice("status", status, EventStatus.class));
  }
}
