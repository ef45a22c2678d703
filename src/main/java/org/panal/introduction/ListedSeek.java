package org.panal.introduction;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.panal.matching.Intent;
import org.panal.shared.Typed;

/** A skill somebody would like to find. In JSON its name alone will do. */
@Schema(description = "A skill, how much it is wanted (1 to 3), what for; or just its name.")
public record ListedSeek(
    @NotBlank @Size(max = ListLimits.TEXT) String skill,
    @Nullable @Min(1) @Max(3) Integer importance,
    @Schema(
            enumeration = {
              "client",
              "collaborator",
              "mentor",
              "feedback",
              "referral",
              "job",
              "co_founder"
            })
        @Nullable String intent) {

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public ListedSeek {
    skill = Typed.line(skill);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ListedSeek of(String skill) {
    return new ListedSeek(skill, null, null);
  }

  Optional<Intent> wanted() {
    String name = Typed.line(intent).toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(Intent.values()).filter(known -> known.name().equals(name)).findFirst();
  }
}
