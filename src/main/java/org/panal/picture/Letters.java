package org.panal.picture;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The outlines of a typeface: words become paths, and look the same on every machine, whatever
 * fonts it has.
 */
public final class Letters {
  private static final int GRID = 1000;
  private static final int HEX = 16;
  private static final String ELLIPSIS = "…";

  private record Letter(int advance, String path, Map<Integer, Integer> nearer) {}

  private final Map<Integer, Letter> letters = new HashMap<>();

  /**
   * @param outlines a line for each letter, and below them one for each that stands nearer to some
   *     others, as the head of the files says
   */
  public Letters(String outlines) {
    for (String line : outlines.lines().filter(each -> !each.startsWith("#")).toList()) {
      int letter = Integer.parseInt(line.substring(0, 4), HEX);
      if (line.charAt(4) == '=') {
        bringNearer(letter(letter).nearer(), line.substring(5));
      } else {
        String[] parts = line.substring(5).split(" ", 2);
        letters.put(letter, new Letter(Integer.parseInt(parts[0]), parts[1], new HashMap<>()));
      }
    }
  }

  private static void bringNearer(Map<Integer, Integer> nearer, String pairs) {
    for (String pair : pairs.split(" ")) {
      int colon = pair.indexOf(':');
      int step = Integer.parseInt(pair.substring(0, colon));
      pair.substring(colon + 1).codePoints().forEach(other -> nearer.put(other, step));
    }
  }

  private Letter letter(int codePoint) {
    return Objects.requireNonNull(letters.get(codePoint));
  }

  /** The words without the letters that have no outline here. */
  String known(String words) {
    StringBuilder known = new StringBuilder();
    Normalizer.normalize(words, Normalizer.Form.NFC)
        .codePoints()
        .filter(letters::containsKey)
        .forEach(known::appendCodePoint);
    return known.toString().strip().replaceAll(" +", " ");
  }

  double width(String words, int size) {
    int[] known = known(words).codePoints().toArray();
    double width = 0;
    for (int i = 0; i < known.length; i++) {
      width += step(known, i);
    }
    return width * size / GRID;
  }

  private int step(int[] words, int at) {
    Letter letter = letter(words[at]);
    int next = at + 1 < words.length ? words[at + 1] : 0;
    return letter.advance() + letter.nearer().getOrDefault(next, 0);
  }

  /** Broken between words, and within one that no line could hold. */
  List<String> lines(String words, int size, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : known(words).split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (width(line, size) > width) {
        String head = head(line, size, width);
        lines.add(head);
        line = line.substring(head.length());
      }
    }
    lines.add(line);
    return lines;
  }

  /** As much of the words as one line holds. */
  String cut(String words, int size, double width) {
    String known = known(words);
    return width(known, size) <= width
        ? known
        : head(known, size, width - width(ELLIPSIS, size)).strip() + ELLIPSIS;
  }

  private String head(String words, int size, double width) {
    int end = words.length();
    while (end > 1 && width(words.substring(0, end), size) > width) {
      end--;
    }
    return words.substring(0, end);
  }

  /** Draws one line from where it begins on its base. */
  void draw(Svg svg, String words, Point at, Ink ink) {
    String scale = BigDecimal.valueOf(ink.size(), 3).toPlainString();
    String place = "translate(" + Svg.number(at.x()) + " " + Svg.number(at.y()) + ")";
    svg.open("g", "transform", place + " scale(" + scale + " -" + scale + ")", "fill", ink.fill());
    int[] known = known(words).codePoints().toArray();
    int x = 0;
    for (int i = 0; i < known.length; i++) {
      String path = letter(known[i]).path();
      if (!path.isEmpty()) {
        svg.empty("path", "transform", "translate(" + x + " 0)", "d", path);
      }
      x += step(known, i);
    }
    svg.close("g");
  }

  /** How large, and in which colour. */
  record Ink(int size, String fill) {}
}
