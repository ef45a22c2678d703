package org.panal.introduction;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Typed;

/** A skill somebody has, with a level where they told it. In JSON its name alone will do. */
@Schema(
    description = "A skill with a level from 1 (has done it) to 5 (teaches it); or just its name.")
public record ListedOffer(
    @NotBlank @Size(max = ListLimits.TEXT) String skill, @Nullable @Min(1) @Max(5) Integer level) {

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public ListedOffer {
    skill = Typed.line(skill);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ListedOffer of(String skill) {
    return new ListedOffer(skill, null);
  }
}
