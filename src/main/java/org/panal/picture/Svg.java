package org.panal.picture;

/** SVG text in the making. Words are escaped; numbers read the same in every locale. */
final class Svg {

  private final StringBuilder out = new StringBuilder();

  /** A picture that tells nothing words do not tell already. */
  static Svg decorative(String cssClass, double width, double height) {
    return begin(cssClass, width, height, "aria-hidden", "true");
  }

  /** A picture with a title and, unless empty, a longer description for who cannot see it. */
  static Svg described(String cssClass, double width, double height, String title, String desc) {
    if (title.isBlank()) {
      return decorative(cssClass, width, height);
    }
    Svg svg = begin(cssClass, width, height, "role", "img").words("title", title);
    return desc.isBlank() ? svg : svg.words("desc", desc);
  }

  private static Svg begin(String css, double width, double height, String role, String value) {
    String w = number(width);
    String h = number(height);
    String box = "0 0 " + w + " " + h;
    return new Svg()
        .open(
            "svg",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "class",
            css,
            "viewBox",
            box,
            "width",
            w,
            "height",
            h,
            role,
            value);
  }

  /** Begins an element; attributes come as name, value, name, value. */
  Svg open(String element, String... attributes) {
    start(element, attributes);
    out.append('>');
    return this;
  }

  Svg empty(String element, String... attributes) {
    start(element, attributes);
    out.append("/>");
    return this;
  }

  Svg words(String element, String words, String... attributes) {
    return open(element, attributes).raw(escape(words)).close(element);
  }

  Svg close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  Svg raw(String markup) {
    out.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** At most one decimal, with a point. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }

  /** Words made safe for text and attributes; what XML cannot hold is left out. */
  static String escape(String words) {
    StringBuilder safe = new StringBuilder(words.length() + 16);
    words.codePoints().filter(Svg::allowed).forEach(c -> append(safe, c));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int codePoint) {
    switch (codePoint) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      default -> safe.appendCodePoint(codePoint);
    }
  }

  private static boolean allowed(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || (codePoint >= 0x20 && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || codePoint >= 0x10000;
  }

  private void start(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escape(attributes[i + 1])).append('"');
    }
  }
}
