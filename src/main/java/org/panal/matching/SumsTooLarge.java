package org.panal.matching;

/** Numbers are so many or so large that their sums could leave the range of a {@code long}. */
public final class SumsTooLarge extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  SumsTooLarge(String what) {
    super(what);
  }
}
