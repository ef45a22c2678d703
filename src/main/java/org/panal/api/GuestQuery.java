package org.panal.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.panal.rsvp.GuestFilter;
import org.panal.rsvp.RsvpStatus;

/** Which part of a guest list is wanted. */
public class GuestQuery {
  @Parameter(description = "Part of a name or headline.", example = "ana")
  @Size(max = 120)
  @QueryParam("q")
  @Nullable String q;

  @Parameter(description = "Only who stands so.", example = "WAITLISTED")
  @Schema(type = SchemaType.STRING, implementation = RsvpStatus.class)
  @QueryParam("status")
  @Nullable String status;

  @Parameter(
      description = "Only who comes in this lane.",
      example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f82")
  @QueryParam("lane")
  @Nullable String lane;

  GuestFilter filter() {
    return new GuestFilter(
        q, Asked.choice("status", status, RsvpStatus.class), Asked.id("lane", lane));
  }
}
