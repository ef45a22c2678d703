package org.panal.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.panal.member.MemberQuery;
import org.panal.shared.Role;

/** The filters of the list of members. */
public class MembersQuery {
  @Parameter(
      description = "Part of a name, headline or organisation, or a whole e-mail address.",
      example = "marta")
  @Size(max = 120)
  @QueryParam("q")
  @Nullable String q;

  @Parameter(description = "The code of a skill they offer.", example = "copywriting")
  @Size(max = 80)
  @QueryParam("skill")
  @Nullable String skill;

  @Parameter(description = "The code of their field of work.", example = "writing")
  @Size(max = 40)
  @QueryParam("field")
  @Nullable String field;

  @Parameter(description = "A role they have.", example = "ORGANISER")
  @Schema(implementation = Role.class)
  @QueryParam("role")
  @Nullable String role;

  MemberQuery query() {
    return new MemberQuery(
        q == null ? "" : q, skill, field, Asked.choice("role", role, Role.class));
  }
}
