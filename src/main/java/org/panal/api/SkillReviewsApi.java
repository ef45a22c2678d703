package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Page;
import org.panal.member.Profiles;
import org.panal.shared.Once;
import org.panal.shared.Slice;
import org.panal.skill.ReviewDecision;
import org.panal.skill.ReviewView;
import org.panal.skill.SkillReviews;

/** Texts on profiles that no skill goes by yet. */
@Path("/api/v1/skill-reviews")
@Tag(name = "Skills", description = "The vocabulary of skills in English and Spanish.")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `role.admin-needed` or `scope.missing`.")
public class SkillReviewsApi {
  private final SkillReviews reviews;
  private final Profiles profiles;
  private final CurrentViewer viewer;
  private final Once once;

  SkillReviewsApi(SkillReviews reviews, Profiles profiles, CurrentViewer viewer, Once once) {
    this.reviews = reviews;
    this.profiles = profiles;
    this.viewer = viewer;
    this.once = once;
  }

  /** A text that waits, and how many members use it. */
  public record Waiting(ReviewView review, long members) {}

  @GET
  @SecurityRequirement(name = "token", scopes = "vocabulary:write")
  @Operation(
      summary = "List texts that wait for a meaning",
      description =
          "What members wrote on profiles and no skill goes by, the oldest first, with how many"
              + " members use each. For admins. Scope `vocabulary:write`.")
  @APIResponse(responseCode = "200", description = "A page of texts.")
  @APIResponse(responseCode = "422", description = "The paging cannot stand.")
  public Page<Waiting> list(@BeanParam PageQuery paged, @Context UriInfo uri) {
    Slice<ReviewView> waiting = reviews.list(viewer.get(), paged.paging());
    Map<String, Long> members =
        profiles.countUsing(
            viewer.get(), waiting.items().stream().map(ReviewView::folded).toList());
    return Page.of(
        waiting.map(review -> new Waiting(review, members.getOrDefault(review.folded(), 0L))), uri);
  }

  @POST
  @SecurityRequirement(name = "token", scopes = "vocabulary:write")
  @Operation(
      summary = "Decide what a text means",
      description =
          "With `skill`: the text is another name of it, and profiles that hold the text mean the"
              + " skill from now on. Without: it is no skill, stays on the profiles and matches"
              + " nothing. For admins. Scope `vocabulary:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"text": "wordsmith", "skill": "copywriting", "language": "EN"}
          """)))
  @APIResponse(responseCode = "200", description = "The decided review.")
  @APIResponse(
      responseCode = "404",
      description =
          "Nobody wrote that (`skill.review-unknown`), or no such skill (`skill.unknown`).")
  @APIResponse(
      responseCode = "409",
      description =
          "Decided before (`skill.review-decided`), or the skill is retired (`skill.retired`).")
  @APIResponse(responseCode = "422", description = "Fields that cannot stand.")
  public ReviewView decide(@BeanParam RepeatHeader repeat, @NotNull ReviewDecision decision) {
    return once.run(
        repeat.call(viewer.get(), "POST /api/v1/skill-reviews", decision),
        ReviewView.class,
        () -> reviews.decide(viewer.get(), decision));
  }
}
