package org.panal.introduction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Typed;

/**
 * A list of people to introduce to each other; or, with {@code pairs}, a bare graph whose pairs
 * have their points already.
 */
public record PeopleList(
    @Schema(
            description =
                "Breaks ties between answers that are equally good. The same list with the same"
                    + " seed gets the same answer.",
            defaultValue = "0",
            examples = "7")
        @Nullable Long seed,
    @Schema(
            description =
                "The most introductions for one person: 1 to 5, or 0 to 100 with `pairs`. A"
                    + " person's own `introductions` may ask for fewer.",
            minimum = "0",
            maximum = "100",
            defaultValue = "2",
            examples = "3")
        @Nullable Integer introductionsPerPerson,
    @Schema(
            description =
                "`fair`: as many people as possible with an introduction, then with a useful one,"
                    + " then the points. `value`: the sum of the points alone, which is what `pairs`"
                    + " are always solved for.",
            enumeration = {FAIR, VALUE},
            defaultValue = FAIR)
        String objective,
    @Schema(description = "Up to 500 without signing in, up to 2,000 with a token.") @NotEmpty
        List<@NotNull @Valid ListedPerson> people,
    @Schema(description = "Pairs of ids that must not be introduced.")
        @Size(max = ListLimits.ID_PAIRS)
        List<@NotNull List<String>> apart,
    @Schema(description = "Pairs of ids that know each other already.")
        @Size(max = ListLimits.ID_PAIRS)
        List<@NotNull List<String>> met,
    @Schema(description = "Pairs of ids that are introduced in any case.")
        @Size(max = ListLimits.ID_PAIRS)
        List<@NotNull List<String>> locked,
    @Schema(
            description =
                "A bare weighted graph instead of profiles: people need an id alone, and the answer"
                    + " has the greatest sum of points. A pair below zero is never chosen.")
        @Size(max = ListLimits.POINTED_PAIRS)
        @Nullable List<@NotNull @Valid ListedPair> pairs) {

  static final String FAIR = "fair";
  static final String VALUE = "value";
  public static final int USUAL_INTRODUCTIONS = 2;

  public PeopleList {
    objective = Typed.line(objective).isEmpty() ? FAIR : Typed.line(objective);
    people = Typed.list(people);
    apart = Typed.list(apart);
    met = Typed.list(met);
    locked = Typed.list(locked);
    pairs = pairs == null ? null : Typed.list(pairs);
  }

  /** Just people, with nothing else said. */
  public static PeopleList of(List<ListedPerson> people, @Nullable Integer introductionsPerPerson) {
    return new PeopleList(
        null, introductionsPerPerson, FAIR, people, List.of(), List.of(), List.of(), null);
  }

  long seedOrNone() {
    return seed == null ? 0 : seed;
  }

  boolean hasPairs() {
    return pairs != null;
  }
}
