package org.panal.shared;

import java.util.List;

/**
 * A no with a stable code. The edge turns the code into a status and a sentence in the reader's
 * language; {@code values} fill the sentence.
 */
public abstract class Coded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Object> values;

  Coded(String code, Object... values) {
    super(code + List.of(values));
    this.code = code;
    this.values = List.of(values);
  }

  public String code() {
    return code;
  }

  public List<Object> values() {
    return values;
  }
}
