package org.panal.shared;

/** There is no such thing, or it is none of the viewer's business: the answer is the same. */
public final class NotFound extends Coded {
  private static final long serialVersionUID = 1L;

  public NotFound(String code, Object... values) {
    super(code, values);
  }
}
