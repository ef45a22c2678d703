package org.panal.manage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What label printers hold, in millimetres; the last one is a sheet for any printer. */
enum LabelSize {
  L89X36("89 × 36"),
  L90X29("90 × 29"),
  L62X40("62 × 40"),
  L101X54("101 × 54"),
  A4("A4, 21 × 70 × 42");

  private final String label;

  LabelSize(String label) {
    this.label = label;
  }

  /** What is not known is the usual one. */
  static LabelSize of(String code) {
    return Arrays.stream(values())
        .filter(each -> each.css().equals(code))
        .findFirst()
        .orElse(L89X36);
  }

  String css() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<Option> options(LabelSize chosen) {
    return Arrays.stream(values())
        .map(each -> new Option(each.css(), each.label, each == chosen))
        .toList();
  }

  /** One size to choose. */
  record Option(String code, String label, boolean chosen) {}
}
