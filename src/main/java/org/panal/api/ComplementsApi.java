package org.panal.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.skill.ComplementView;
import org.panal.skill.Skills;

/** Which fields and skills help each other. */
@Path("/api/v1/complements")
@Tag(name = "Skills", description = "The vocabulary of skills in English and Spanish.")
public class ComplementsApi {
  private final Skills skills;

  ComplementsApi(Skills skills) {
    this.skills = skills;
  }

  @GET
  @SecurityRequirement(name = "token")
  @Operation(
      summary = "List what complements what",
      description =
          "Pairs of fields and pairs of skills that help each other, with a strength of 1 to 100."
              + " Open to all.")
  @APIResponse(responseCode = "200", description = "The pairs, the strongest of each kind first.")
  public List<ComplementView> complements() {
    return skills.complements();
  }
}
