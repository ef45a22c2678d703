package org.panal.shared;

/** Only a signed-in member can do this, and nobody is signed in. */
public final class SignInNeeded extends Coded {
  private static final long serialVersionUID = 1L;

  public SignInNeeded() {
    super("sign-in.needed");
  }

  public SignInNeeded(String code, Object... values) {
    super(code, values);
  }
}
