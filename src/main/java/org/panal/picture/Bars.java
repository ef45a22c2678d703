package org.panal.picture;

import java.util.List;

/**
 * Two numbers a month side by side: an outlined bar, and a filled one within its reach.
 *
 * @param columns in the order of time
 */
public record Bars(List<Column> columns, Words words) {

  /**
   * Two numbers at one time.
   *
   * @param label below them
   * @param outlined the first, such as who said they come
   * @param filled the second, such as who came
   */
  public record Column(String label, int outlined, int filled) {}

  /**
   * Everything written on the picture.
   *
   * @param title the finding, in a sentence
   * @param outlined names the outlined bars
   * @param filled names the filled ones
   */
  public record Words(String title, String outlined, String filled) {}

  private static final double WIDTH = 560;
  private static final double HEIGHT = 240;
  private static final double LEFT = 48;
  private static final double RIGHT = 546;
  private static final double TOP = 44;
  private static final double FLOOR = 200;
  private static final double WIDEST = 34;
  private static final double ROOM_FOR_A_LABEL = 46;
  private static final int MOST_GRID_LINES = 4;

  public Bars {
    columns = List.copyOf(columns);
  }

  public String svg() {
    Svg svg = Svg.described("chart bars", WIDTH, HEIGHT, words.title(), "");
    for (int count = 0; count <= top(); count += step()) {
      drawLine(svg, count);
    }
    drawLegend(svg);
    for (int i = 0; i < columns.size(); i++) {
      drawColumn(svg, i);
    }
    return svg.close("svg").toString();
  }

  private int top() {
    return Math.max(
        1, columns.stream().mapToInt(c -> Math.max(c.outlined(), c.filled())).max().orElse(1));
  }

  /** The distance of the lines across: 1, 2 or 5, times ten as often as needed. */
  int step() {
    int step = 1;
    int[] growth = {2, 5, 10};
    for (int i = 0; top() / step > MOST_GRID_LINES; i++) {
      step = growth[i % 3] * (int) Math.pow(10, i / 3);
    }
    return step;
  }

  private void drawLine(Svg svg, int count) {
    String y = Svg.number(y(count));
    svg.empty(
        "line", "class", "grid", "x1", Svg.number(LEFT), "x2", Svg.number(RIGHT), "y1", y, "y2", y);
    label(svg, LEFT - 10, y(count) + 5, "end", Integer.toString(count));
  }

  private void drawLegend(Svg svg) {
    drawBar(svg, "outlined", LEFT, 8, 14);
    label(svg, LEFT + 20, 20, "start", words.outlined());
    drawBar(svg, "filled", WIDTH / 2, 8, 14);
    label(svg, WIDTH / 2 + 20, 20, "start", words.filled());
  }

  private void drawColumn(Svg svg, int i) {
    Column column = columns.get(i);
    double width = Math.min(WIDEST, room() * 0.36);
    double middle = LEFT + room() * (i + 0.5);
    drawBar(svg, "outlined", middle - width - 1, y(column.outlined()), width);
    drawBar(svg, "filled", middle + 1, y(column.filled()), width);
    if (isLabelled(i)) {
      label(svg, middle, HEIGHT - 16, "middle", column.label());
    }
  }

  /** Down to the floor; in the legend, as high as it is wide. */
  private static void drawBar(Svg svg, String css, double x, double y, double width) {
    double height = y < TOP - 20 ? width : FLOOR - y;
    svg.empty(
        "rect",
        "class",
        css,
        "x",
        Svg.number(x),
        "y",
        Svg.number(y),
        "width",
        Svg.number(width),
        "height",
        Svg.number(height),
        "rx",
        "2");
  }

  /** Where they stand close, every second or third has its label. */
  private boolean isLabelled(int i) {
    int every = (int) Math.ceil(ROOM_FOR_A_LABEL / room());
    return (columns.size() - 1 - i) % every == 0;
  }

  private double room() {
    return (RIGHT - LEFT) / columns.size();
  }

  private static void label(Svg svg, double x, double y, String anchor, String words) {
    svg.words("text", words, "x", Svg.number(x), "y", Svg.number(y), "text-anchor", anchor);
  }

  private double y(int count) {
    return FLOOR - (FLOOR - TOP) * count / top();
  }
}
