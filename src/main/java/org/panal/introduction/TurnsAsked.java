package org.panal.introduction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Invalid;

/** A list of people to be seated over several rounds. */
public record TurnsAsked(
    @Schema(
            description =
                "People with profiles, as for matching a list, without `pairs` and `locked`. Who"
                    + " wants no introductions takes no part; how many somebody wants does not"
                    + " matter beyond that.")
        @NotNull
        @Valid
        PeopleList list,
    @Schema(
            description = "How often people change; people times rounds are 3,000 at most.",
            minimum = "1",
            maximum = "20",
            examples = "4")
        int rounds,
    @Schema(
            description = "The most people at a table; for tables alone.",
            minimum = "3",
            maximum = "6",
            defaultValue = "4",
            examples = "4")
        @Nullable Integer seats) {

  void check() {
    if (rounds < 1 || rounds > RotationForm.MOST_TURNS) {
      throw new Invalid("rounds", "field.out-of-range", 1, RotationForm.MOST_TURNS);
    }
    if (places() < RotationForm.FEWEST_SEATS || places() > RotationForm.MOST_SEATS) {
      throw new Invalid(
          "seats", "field.out-of-range", RotationForm.FEWEST_SEATS, RotationForm.MOST_SEATS);
    }
    if (list.hasPairs()) {
      throw new Invalid("list.pairs", "list.not-for-turns");
    }
    if (!list.locked().isEmpty()) {
      throw new Invalid("list.locked", "list.not-for-turns");
    }
    if ((long) list.people().size() * rounds > RotationPlan.MOST_SEATS) {
      throw new Invalid("rounds", "rotation.too-large", RotationPlan.MOST_SEATS);
    }
  }

  int places() {
    return seats == null ? RotationForm.USUAL_SEATS : seats;
  }
}
