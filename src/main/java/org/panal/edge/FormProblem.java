package org.panal.edge;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Coded;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.Stale;
import org.panal.words.Sentences;

/**
 * Why a form comes back.
 *
 * @param status what HTTP calls it
 * @param text one sentence about the whole, where no field is to blame
 * @param errors a sentence for each field, by the id of its input
 */
public record FormProblem(int status, @Nullable String text, Map<String, String> errors) {
  private static final int OK = 200;
  private static final int REFUSED = 409;
  private static final int STALE = 412;
  private static final int INVALID = 422;
  private static final Pattern GOAL = Pattern.compile("goals\\[(\\d+)](?:[.](\\w+))?");

  public static FormProblem none() {
    return new FormProblem(OK, null, Map.of());
  }

  public static FormProblem of(Coded no, Language language) {
    if (no instanceof Invalid invalid) {
      return new FormProblem(INVALID, null, sentences(invalid, language));
    }
    int status = no instanceof Stale ? STALE : REFUSED;
    return new FormProblem(status, Sentences.of(no.code(), language, no.values()), Map.of());
  }

  private static Map<String, String> sentences(Invalid invalid, Language language) {
    return invalid.errors().stream()
        .collect(
            toMap(
                Invalid.FieldError::field,
                error -> Sentences.of(error.code(), language, error.values()),
                (first, other) -> first,
                LinkedHashMap::new));
  }

  /** With the inputs of a form that shows a list in one input, or numbers those of each row. */
  public FormProblem byInput() {
    Map<String, String> inputs = new LinkedHashMap<>();
    errors.forEach((field, sentence) -> inputs.putIfAbsent(input(field), sentence));
    return new FormProblem(status, text, inputs);
  }

  private static String input(String field) {
    Matcher goal = GOAL.matcher(field);
    return goal.matches()
        ? ("text".equals(goal.group(2)) ? "goalText" : "goal") + goal.group(1)
        : field.split("[\\[.]", 2)[0];
  }

  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** The sentence for one field, if it has one. */
  public @Nullable String at(String field) {
    return errors.get(field);
  }
}
