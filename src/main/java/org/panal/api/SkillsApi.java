package org.panal.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Page;
import org.panal.skill.SkillHit;
import org.panal.skill.SkillQuery;
import org.panal.skill.SkillView;
import org.panal.skill.Skills;

/** The vocabulary to read. */
@Path("/api/v1/skills")
@Tag(name = "Skills", description = "The vocabulary of skills in English and Spanish.")
public class SkillsApi {
  private final Skills skills;
  private final CurrentViewer viewer;

  SkillsApi(Skills skills, CurrentViewer viewer) {
    this.skills = skills;
    this.viewer = viewer;
  }

  @GET
  @SecurityRequirement(name = "token")
  @Operation(
      summary = "Search skills",
      description =
          "With `q`: every skill with a label or alias that holds the text, in either language,"
              + " whatever its case and accents; the exact name first, then names with a word that"
              + " starts so. Without: all skills by label. Open to all.")
  @APIResponse(responseCode = "200", description = "A page of skills, each with the name that hit.")
  @APIResponse(responseCode = "422", description = "A filter or the paging cannot stand.")
  public Page<SkillHit> list(
      @Parameter(description = "Part of a name.", example = "redaccion")
          @Size(max = 160)
          @QueryParam("q")
          @Nullable String q,
      @Parameter(description = "The code of a field.", example = "writing")
          @Size(max = 40)
          @QueryParam("field")
          @Nullable String field,
      @BeanParam LanguageQuery language,
      @BeanParam PageQuery paged,
      @Context UriInfo uri) {
    SkillQuery query = new SkillQuery(q == null ? "" : q, field, language.or(viewer));
    return Page.of(skills.list(query, paged.paging()), uri);
  }

  @GET
  @Path("/{code}")
  @SecurityRequirement(name = "token")
  @Operation(
      summary = "Read a skill",
      description = "A skill with its labels and aliases, retired ones included. Open to all.")
  @APIResponse(responseCode = "200", description = "The skill.")
  @APIResponse(responseCode = "404", description = "No such skill (`skill.unknown`).")
  @APIResponse(responseCode = "422", description = "The language is not known.")
  public SkillView get(
      @Parameter(description = "The code of the skill.", example = "copywriting") @PathParam("code")
          String code,
      @BeanParam LanguageQuery language) {
    return skills.get(code, language.or(viewer));
  }
}
