package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.skill.EscoImport;
import org.panal.skill.ImportReport;
import org.panal.skill.MergeForm;
import org.panal.skill.NameForm;
import org.panal.skill.SkillForm;
import org.panal.skill.SkillView;
import org.panal.skill.Vocabulary;

/** The vocabulary as admins tend it. */
@Path("/api/v1/skills")
@Tag(name = "Skills", description = "The vocabulary of skills in English and Spanish.")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `role.admin-needed` or `scope.missing`.")
public class VocabularyApi {
  private static final String ROUTE = "/api/v1/skills/";

  private final Vocabulary vocabulary;
  private final EscoImport esco;
  private final CurrentViewer viewer;
  private final Once once;

  VocabularyApi(Vocabulary vocabulary, EscoImport esco, CurrentViewer viewer, Once once) {
    this.vocabulary = vocabulary;
    this.esco = esco;
    this.viewer = viewer;
    this.once = once;
  }

  @POST
  @SecurityRequirement(name = "token", scopes = "vocabulary:write")
  @Operation(
      summary = "Add a skill",
      description = "Its code is made of its English label. For admins. Scope `vocabulary:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"field": "food-farming", "kin": "beekeeping", "labelEn": "Honey harvest",
           "labelEs": "Cosecha de miel"}
          """)))
  @APIResponse(
      responseCode = "201",
      description = "Added; the address is in `Location`.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SkillView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "There is such a skill (`skill.exists`), or another has the name (`skill.name-taken`).")
  @APIResponse(responseCode = "422", description = "Fields that cannot stand.")
  public RestResponse<SkillView> add(@BeanParam RepeatHeader repeat, @NotNull SkillForm form) {
    SkillView skill =
        once.run(
            repeat.call(viewer.get(), "POST " + ROUTE, form),
            SkillView.class,
            () -> vocabulary.add(viewer.get(), form, viewer.language()));
    return ResponseBuilder.create(RestResponse.Status.CREATED, skill)
        .location(UriBuilder.fromPath(ROUTE).path("{code}").build(skill.code()))
        .build();
  }

  @PUT
  @Path("/{code}")
  @SecurityRequirement(name = "token", scopes = "vocabulary:write")
  @Operation(
      summary = "Change a skill",
      description =
          "Labels, field and group; the labels before stay as aliases, and no import changes it"
              + " any more. For admins. Scope `vocabulary:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"field": "writing", "kin": "commercial-writing", "labelEn": "Copywriting",
           "labelEs": "Redacción publicitaria"}
          """)))
  @APIResponse(responseCode = "200", description = "The changed skill.")
  @APIResponse(responseCode = "404", description = "No such skill (`skill.unknown`).")
  @APIResponse(
      responseCode = "409",
      description =
          "It is retired (`skill.retired`), or another has the name (`skill.name-taken`).")
  @APIResponse(responseCode = "422", description = "Fields that cannot stand.")
  public SkillView change(
      @Parameter(description = "The code of the skill.", example = "copywriting") @PathParam("code")
          String code,
      @NotNull SkillForm form) {
    return once.run(() -> vocabulary.change(viewer.get(), code, form, viewer.language()));
  }

  @POST
  @Path("/{code}/names")
  @SecurityRequirement(name = "token", scopes = "vocabulary:write")
  @Operation(
      summary = "Give a skill another name",
      description =
          "Profiles that hold the text mean the skill from now on. Twice is the same as once. For"
              + " admins. Scope `vocabulary:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"name": "wordsmith", "language": "EN"}
          """)))
  @APIResponse(responseCode = "200", description = "The skill with all its names.")
  @APIResponse(responseCode = "404", description = "No such skill (`skill.unknown`).")
  @APIResponse(
      responseCode = "409",
      description =
          "It is retired (`skill.retired`), or another has the name (`skill.name-taken`).")
  @APIResponse(responseCode = "422", description = "Fields that cannot stand.")
  public SkillView name(
      @Parameter(description = "The code of the skill.", example = "copywriting") @PathParam("code")
          String code,
      @NotNull NameForm form) {
    return once.run(() -> vocabulary.name(viewer.get(), code, form));
  }

  @DELETE
  @Path("/{code}")
  @SecurityRequirement(name = "token", scopes = "vocabulary:write")
  @Operation(
      summary = "Retire a skill",
      description =
          "It is offered no more; profiles that hold it keep it. Twice is the same as once. For"
              + " admins. Scope `vocabulary:write`.")
  @APIResponse(responseCode = "204", description = "Retired.")
  @APIResponse(responseCode = "404", description = "No such skill (`skill.unknown`).")
  public void retire(
      @Parameter(description = "The code of the skill.", example = "honey-harvest")
          @PathParam("code")
          String code) {
    once.run(() -> vocabulary.retire(viewer.get(), code));
  }

  @POST
  @Path("/{code}/merger")
  @SecurityRequirement(name = "token", scopes = "vocabulary:write")
  @Operation(
      summary = "Merge a skill into another",
      description =
          "Names and profiles move over, and the first is retired. For admins. Scope"
              + " `vocabulary:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"into": "beekeeping"}
          """)))
  @APIResponse(responseCode = "200", description = "The skill that stays.")
  @APIResponse(responseCode = "404", description = "No such skill (`skill.unknown`).")
  @APIResponse(responseCode = "409", description = "One of them is retired (`skill.retired`).")
  @APIResponse(responseCode = "422", description = "A skill cannot be merged into itself.")
  public SkillView merge(
      @Parameter(description = "The code of the skill.", example = "honey-harvest")
          @PathParam("code")
          String code,
      @BeanParam RepeatHeader repeat,
      @NotNull MergeForm form) {
    return once.run(
        repeat.call(viewer.get(), "POST " + ROUTE + code + "/merger", form),
        SkillView.class,
        () -> vocabulary.merge(viewer.get(), code, form, viewer.language()));
  }

  @POST
  @Path("/import")
  @Consumes("text/csv")
  @SecurityRequirement(name = "token", scopes = "vocabulary:write")
  @Operation(
      summary = "Import skills of ESCO",
      description =
          "Reads ESCO's official CSV file of skills in one language, at most 20,000 rows and 2 MB"
              + " at a time; the other language joins it by `conceptUri`. Reads also a selection"
              + " with the columns skill_uri, label_en, label_es, alt_en, alt_es, field and"
              + " group_code, lists joined with a bar. A name that leads elsewhere already is told"
              + " and stays. The same file twice changes nothing. For admins. Scope"
              + " `vocabulary:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING),
              examples =
                  @ExampleObject(
                      name = "selection",
                      value =
                          """
          skill_uri,label_en,label_es,alt_en,alt_es,field,group_code
          http://data.europa.eu/esco/skill/1,keep bees,cuidar abejas,beekeeping,,food-farming,S6
          """)))
  @APIResponse(responseCode = "200", description = "What came in, and what did not and why.")
  @APIResponse(responseCode = "413", description = "Larger than 2 MB (`request.too-large`).")
  @APIResponse(responseCode = "415", description = "No CSV (`request.media-type`).")
  @APIResponse(
      responseCode = "422",
      description =
          "No table, a column is missing, too many rows, not UTF-8, or the field or language is"
              + " not known.")
  public ImportReport importEsco(
      @Parameter(description = "What an official file is written in.", example = "en")
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"en", "es"})
          @QueryParam("language")
          @Nullable String language,
      @Parameter(
              description = "Where skills go that the file puts in no field known here.",
              example = "consulting-strategy")
          @Size(max = 40)
          @QueryParam("field")
          @Nullable String field,
      byte[] file) {
    String upper = language == null ? null : language.toUpperCase(Locale.ROOT);
    Language written = Asked.choice("language", upper, Language.class);
    return once.run(() -> esco.read(viewer.get(), file, written, field));
  }
}
