package org.panal.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.skill.FieldView;
import org.panal.skill.Skills;

/** The fields of work that group skills. */
@Path("/api/v1/fields")
@Tag(name = "Skills", description = "The vocabulary of skills in English and Spanish.")
public class FieldsApi {
  private final Skills skills;
  private final CurrentViewer viewer;

  FieldsApi(Skills skills, CurrentViewer viewer) {
    this.skills = skills;
    this.viewer = viewer;
  }

  @GET
  @SecurityRequirement(name = "token")
  @Operation(
      summary = "List fields of work",
      description = "All of them, by label: they are few. Open to all.")
  @APIResponse(responseCode = "200", description = "The fields.")
  @APIResponse(responseCode = "422", description = "The language is not known.")
  public List<FieldView> fields(@BeanParam LanguageQuery language) {
    return skills.fields(language.or(viewer));
  }
}
