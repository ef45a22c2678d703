package org.panal.web;

import org.jspecify.annotations.Nullable;
import org.panal.shared.Paging;

/** Which page of a list an address means; what cannot be read means the first. */
final class Pages {
  private static final int MOST = 1_000;

  private Pages() {}

  static Paging asked(@Nullable String page, int size) {
    boolean isNumber = page != null && page.matches("[0-9]{1,4}");
    return new Paging(isNumber ? Math.min(Integer.parseInt(page), MOST) : 0, size);
  }
}
