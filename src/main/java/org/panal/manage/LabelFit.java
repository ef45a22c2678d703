package org.panal.manage;

import java.util.List;
import java.util.stream.Stream;
import org.panal.checkin.Label;

/**
 * How large the words on a label can be so that none of them is cut: paper does not scroll. Widths
 * are taken a little larger than any letter of our fonts; browser/LabelsTest measures the rest.
 *
 * @param name the step of the name, 1 the largest
 * @param text the step of everything below it
 */
record LabelFit(int name, int text) {
  private static final double[] NAMES = {1, 0.85, 0.72, 0.6, 0.5, 0.42, 0.34};
  private static final double[] TEXTS = {1, 0.9, 0.8, 0.7, 0.6, 0.52, 0.44};
  private static final double NAME_LINE = 1.08;
  private static final double TEXT_LINE = 1.22;
  private static final double GAP = 0.35;

  /** How much of the label a name may take. */
  private static final double NAME_PART = 0.45;

  /** Where a browser begins a new line. */
  private static final String BREAK = "(?<=-)| ";

  /** "Ask me about" and "Looking for", in the longer language. */
  private static final String LEAD = "Ask me about it ";

  static LabelFit of(Label label, LabelSize size) {
    int name = name(label.name(), size);
    double used =
        lines(label.name(), size.textWidth() / (size.nameSize() * NAMES[name])) * NAME_LINE;
    double left = size.textHeight() - used * size.nameSize() * NAMES[name];
    List<String> parts = parts(label);
    int text = 0;
    while (text < TEXTS.length - 1 && height(parts, size, TEXTS[text]) > left) {
      text++;
    }
    return new LabelFit(name + 1, text + 1);
  }

  /** No word of a name is broken as long as it can be read from afar. */
  private static int name(String name, LabelSize size) {
    double longest = Stream.of(name.split(BREAK)).mapToDouble(LabelFit::width).max().orElse(0);
    for (int step = 0; step < NAMES.length; step++) {
      double line = size.textWidth() / (size.nameSize() * NAMES[step]);
      boolean isWhole = longest <= line || step >= NAMES.length / 2;
      double height = lines(name, line) * size.nameSize() * NAMES[step] * NAME_LINE;
      if (isWhole && height <= size.textHeight() * NAME_PART) {
        return step;
      }
    }
    return NAMES.length - 1;
  }

  private static List<String> parts(Label label) {
    return Stream.of(label.headline(), skills(label.askAbout()), skills(label.lookingFor()))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static String skills(List<String> skills) {
    return skills.isEmpty() ? "" : LEAD + String.join(", ", skills);
  }

  private static double height(List<String> parts, LabelSize size, double scale) {
    double em = size.textSize() * scale;
    double line = size.textWidth() / em;
    int lines = parts.stream().mapToInt(part -> lines(part, line)).sum();
    return lines * em * TEXT_LINE + parts.size() * GAP * size.textSize();
  }

  /** How many lines it takes; a word that is longer than a line goes on in the next. */
  private static int lines(String text, double line) {
    int lines = 1;
    double at = 0;
    for (String word : text.split(BREAK)) {
      double width = width(word);
      double blank = at == 0 ? 0 : width(" ");
      if (at + blank + width <= line) {
        at += blank + width;
      } else {
        int full = (int) Math.ceil(width / line);
        lines += at == 0 ? full - 1 : full;
        at = width - (full - 1) * line;
      }
    }
    return lines;
  }

  /** In times the size of the font. */
  private static double width(String text) {
    return text.codePoints().mapToDouble(LabelFit::width).sum();
  }

  private static double width(int letter) {
    if (Character.isIdeographic(letter)
        || letter >= 0x1100 && letter <= 0x11FF
        || letter >= 0x3040) {
      return 1.2;
    }
    if ("mwMW@—".indexOf(letter) >= 0) {
      return 0.98;
    }
    return Character.isUpperCase(letter) ? 0.76 : 0.6;
  }
}
