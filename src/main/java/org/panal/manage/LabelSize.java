package org.panal.manage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What label printers hold, in millimetres; the last one is a sheet for any printer. */
enum LabelSize {
  L89X36("89 × 36", 89, 36, 6.2, 2.9),
  L90X29("90 × 29", 90, 29, 5.6, 2.6),
  L62X40("62 × 40", 62, 40, 5.6, 2.6),
  L101X54("101 × 54", 101, 54, 9, 3.7),
  A4("A4, 21 × 70 × 42", 70, 42, 5.6, 2.7);

  private static final double LARGEST_CODE = 21;
  private static final double CODE = 0.62;

  private final String label;
  private final double width;
  private final double height;
  private final double nameSize;
  private final double textSize;

  /** The numbers stand in labels.css too. */
  LabelSize(String label, double width, double height, double name, double text) {
    this.label = label;
    this.width = width;
    this.height = height;
    this.nameSize = name;
    this.textSize = text;
  }

  /** How large names and the rest are written where they have the room. */
  double nameSize() {
    return nameSize;
  }

  double textSize() {
    return textSize;
  }

  /** Beside the code, within the border. */
  double textWidth() {
    return width - 3 * textSize - Math.min(height * CODE, LARGEST_CODE);
  }

  double textHeight() {
    return height - 1.6 * textSize;
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
