package org.panal.shared;

/** A rule of the house says no to a request that was understood. */
public final class Refusal extends Coded {
  private static final long serialVersionUID = 1L;

  public Refusal(String code, Object... values) {
    super(code, values);
  }
}
