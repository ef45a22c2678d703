package org.panal.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.panal.shared.Invalid.FieldError;

/** What a validator found, as the codes that everything else is refused with. */
public final class BrokenLimits {
  private BrokenLimits() {}

  public static Invalid invalid(Collection<? extends ConstraintViolation<?>> violations) {
    return new Invalid(
        violations.stream()
            .map(BrokenLimits::error)
            .sorted((a, b) -> a.field().compareTo(b.field()))
            .toList());
  }

  private static FieldError error(ConstraintViolation<?> violation) {
    String field = field(violation.getPropertyPath());
    Map<String, Object> limits = violation.getConstraintDescriptor().getAttributes();
    return switch (name(violation)) {
      case "NotNull", "NotBlank", "NotEmpty" -> new FieldError(field, "field.required", List.of());
      case "Size" -> size(field, violation.getInvalidValue(), limits);
      case "Min" ->
          new FieldError(field, "field.at-least", List.of(String.valueOf(limits.get("value"))));
      case "Max" ->
          new FieldError(field, "field.at-most", List.of(String.valueOf(limits.get("value"))));
      case "Email" -> new FieldError(field, "field.not-an-email", List.of());
      default -> new FieldError(field, "field.invalid", List.of(violation.getMessage()));
    };
  }

  private static String name(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
  }

  private static FieldError size(String field, Object value, Map<String, Object> limits) {
    if (!(value instanceof CharSequence)) {
      return new FieldError(field, "field.too-many", List.of(limits.getOrDefault("max", 0)));
    }
    return value.toString().isEmpty()
        ? new FieldError(field, "field.required", List.of())
        : new FieldError(field, "field.too-long", List.of(limits.getOrDefault("max", 0)));
  }

  /**
   * Leaves out the method and, before a body's fields, its parameter: the caller has no name for
   * them.
   */
  private static String field(Path path) {
    List<Path.Node> nodes = StreamSupport.stream(path.spliterator(), false).toList();
    boolean ofMethod = nodes.get(0).getKind() == ElementKind.METHOD;
    int unnamed = ofMethod ? Math.min(2, nodes.size() - 1) : 0;
    String named = path.toString().replace(".<list element>", "");
    return named.split("[.]", unnamed + 1)[unnamed];
  }
}
