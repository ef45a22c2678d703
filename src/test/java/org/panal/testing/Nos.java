package org.panal.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.panal.shared.Coded;
import org.panal.shared.Invalid;

/** A no of the house, told by its kind and its code. */
public final class Nos {
  private Nos() {}

  public static void assertNo(
      Class<? extends Coded> kind, String code, ThrowingCallable whatIsAsked) {
    assertThatThrownBy(whatIsAsked)
        .isInstanceOf(kind)
        .extracting(no -> ((Coded) no).code())
        .isEqualTo(code);
  }

  public static void assertInvalid(String field, String code, ThrowingCallable whatIsAsked) {
    assertThatThrownBy(whatIsAsked)
        .isInstanceOf(Invalid.class)
        .extracting(no -> ((Invalid) no).errors().get(0))
        .extracting(Invalid.FieldError::field, Invalid.FieldError::code)
        .containsExactly(field, code);
  }
}
