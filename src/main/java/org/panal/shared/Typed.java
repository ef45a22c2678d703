package org.panal.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people and programs type, made tidy before it is checked: nothing is null. */
public final class Typed {
  private Typed() {}

  /** One line of text: control characters and runs of blanks become one space. */
  public static String line(@Nullable String text) {
    return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ").strip();
  }

  /** The list, or an empty one; a null inside stays, for the check of the form to name it. */
  public static <T> List<T> list(@Nullable List<T> items) {
    return items == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(items));
  }

  /** {@link #line} for each of them. */
  public static List<String> lines(@Nullable List<String> items) {
    return list(items).stream().map(Typed::line).toList();
  }
}
