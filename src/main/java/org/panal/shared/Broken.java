package org.panal.shared;

/** Something of ours does not hold; the caller can do nothing about it. */
public final class Broken extends Coded {
  private static final long serialVersionUID = 1L;

  public Broken(String code, Object... values) {
    super(code, values);
  }
}
