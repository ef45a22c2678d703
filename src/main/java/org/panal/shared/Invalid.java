package org.panal.shared;

import java.util.List;

/** The request could be read, and some of its fields cannot stand. */
public final class Invalid extends Coded {
  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> errors;

  public Invalid(List<FieldError> errors) {
    super("invalid", errors);
    this.errors = List.copyOf(errors);
  }

  public Invalid(String field, String code, Object... values) {
    this(List.of(new FieldError(field, code, List.of(values))));
  }

  public List<FieldError> errors() {
    return errors;
  }

  /**
   * One field that cannot stand.
   *
   * @param field the path of the field in the request, such as {@code offers[2].level}
   * @param code what is wrong with it, as a stable code
   * @param values what fills the sentence for the code
   */
  public record FieldError(String field, String code, List<Object> values) {}
}
