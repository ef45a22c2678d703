package org.panal.shared;

/** The viewer is known and may not do this. */
public final class Forbidden extends Coded {
  private static final long serialVersionUID = 1L;

  public Forbidden(String code, Object... values) {
    super(code, values);
  }
}
