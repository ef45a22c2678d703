package org.panal.introduction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Typed;

/** Somebody in a list. Skills, fields and languages may be codes, labels or other names. */
public record ListedPerson(
    @Schema(description = "Anything that tells them apart in this list.", examples = "p1")
        @NotBlank
        @Size(max = ListLimits.ID)
        String id,
    @Schema(description = "Used in sentences; the id where it is absent.", examples = "Ana")
        @Size(max = ListLimits.NAME)
        String name,
    @Schema(description = "Field of work: a code or a label.", examples = "Copywriting")
        @Size(max = ListLimits.TEXT)
        String field,
    @Schema(description = "Where they work.", examples = "Tiny Letters")
        @Size(max = ListLimits.TEXT)
        String organisation,
    @Schema(description = "Not to be introduced to people of the same organisation.")
        boolean avoidsOwnOrganisation,
    @Schema(
            description =
                "The most introductions they want: 0 to 5, or 0 to 100 with `pairs`. At most"
                    + " `introductionsPerPerson`, which it defaults to.",
            minimum = "0",
            maximum = "100",
            examples = "2")
        @Nullable Integer introductions,
    @Size(max = ListLimits.SKILLS) List<@NotNull @Valid ListedOffer> offers,
    @Size(max = ListLimits.SKILLS) List<@NotNull @Valid ListedSeek> seeks,
    @Schema(description = "What they mentor in.") @Size(max = ListLimits.TOPICS)
        List<@NotNull @Valid ListedOffer> mentors,
    @Schema(description = "What they look for a mentor in, with their own level in it.")
        @Size(max = ListLimits.TOPICS)
        List<@NotNull @Valid ListedOffer> seeksMentorIn,
    @Schema(description = "Languages they speak: ISO codes or names.", examples = "[\"es\",\"en\"]")
        @Size(max = ListLimits.LANGUAGES)
        List<@NotBlank @Size(max = ListLimits.TEXT) String> languages,
    @Schema(description = "What they want, the most important first.") @Size(max = ListLimits.GOALS)
        List<@NotBlank @Size(max = ListLimits.TEXT) String> goals,
    @Size(max = ListLimits.INTERESTS)
        List<@NotBlank @Size(max = ListLimits.TEXT) String> interests) {

  public ListedPerson {
    id = Typed.line(id);
    name = Typed.line(name).isEmpty() ? id : Typed.line(name);
    field = Typed.line(field);
    organisation = Typed.line(organisation);
    offers = Typed.list(offers);
    seeks = Typed.list(seeks);
    mentors = Typed.list(mentors);
    seeksMentorIn = Typed.list(seeksMentorIn);
    languages = Typed.lines(languages);
    goals = Typed.lines(goals);
    interests = Typed.lines(interests);
  }
}
