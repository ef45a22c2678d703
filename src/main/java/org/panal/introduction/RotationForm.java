package org.panal.introduction;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.panal.event.OccurrenceCard;
import org.panal.shared.Invalid;
import org.panal.shared.Invalid.FieldError;

/** What kind of turns, how many, how long. */
public record RotationForm(
    @Schema(description = "`SPEED_ROUNDS`: talks two by two. `TABLES`: small tables.")
        RotationKind kind,
    @Schema(description = "How often people change, 1 to 20.", examples = "5") int turns,
    @Schema(
            description = "How long a turn takes, changing places included, 1 to 120.",
            examples = "8")
        int minutes,
    @Schema(
            description = "The most people at a table, 3 to 6; talks are for two.",
            defaultValue = "4",
            examples = "4")
        @Nullable Integer seats,
    @Schema(
            description =
                "When the first turn begins, on the wall of the space; the start of the occurrence"
                    + " unless said otherwise. The last one ends before the occurrence does.",
            examples = "2026-11-26T18:45")
        @Nullable LocalDateTime begins,
    @Schema(description = "Breaks ties between plans that are equally good.", examples = "7")
        @Nullable Long seed) {

  public static final int MOST_TURNS = 20;
  public static final int MOST_MINUTES = 120;
  public static final int FEWEST_SEATS = 3;
  public static final int MOST_SEATS = 6;
  public static final int USUAL_SEATS = 4;
  private static final int TWO = 2;
  private static final long MOST_SEED = 9_007_199_254_740_991L;

  /** The same with everything said, once it can stand. */
  RotationForm at(OccurrenceCard card) {
    check();
    int most = seats == null ? USUAL_SEATS : seats;
    LocalDateTime first = begins == null ? card.start() : begins;
    if (first.isBefore(card.start()) || !first.isBefore(card.end())) {
      throw new Invalid("begins", "rotation.outside");
    }
    if (first.plusMinutes((long) turns * minutes).isAfter(card.end())) {
      throw new Invalid("turns", "rotation.too-long");
    }
    return new RotationForm(
        kind, turns, minutes, kind == RotationKind.TABLES ? most : TWO, first, seed);
  }

  @SuppressWarnings("NullAway") // JSON may leave the kind out
  private void check() {
    List<FieldError> errors = new ArrayList<>();
    if (kind == null) {
      errors.add(new FieldError("kind", "field.required", List.of()));
    }
    within(errors, "turns", turns, 1, MOST_TURNS);
    within(errors, "minutes", minutes, 1, MOST_MINUTES);
    if (kind == RotationKind.TABLES && seats != null) {
      within(errors, "seats", seats, FEWEST_SEATS, MOST_SEATS);
    }
    if (seed != null) {
      within(errors, "seed", seed, 0, MOST_SEED);
    }
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
  }

  private static void within(
      List<FieldError> errors, String field, long number, long least, long most) {
    if (number < least || number > most) {
      errors.add(new FieldError(field, "field.out-of-range", List.of(least, most)));
    }
  }

  /** The most people at a table, once that is settled. */
  int places() {
    return seats == null ? TWO : seats;
  }
}
