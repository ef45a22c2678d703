package org.panal.picture;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many said yes over time, against the capacity.
 *
 * @param points in the order of time
 * @param ticks what stands below the line, such as days
 * @param capacity the dashed line; 0 draws none
 */
public record Chart(List<Sample> points, List<Tick> ticks, int capacity, Words words) {

  /** A count at a moment; any unit of time will do. */
  public record Sample(long at, int count) {}

  /** Words below a moment. */
  public record Tick(long at, String label) {}

  /**
   * Everything written on the chart.
   *
   * @param title the finding, in a sentence
   * @param desc more, or empty
   * @param capacity names the dashed line
   * @param latest names the last point
   */
  public record Words(String title, String desc, String capacity, String latest) {}

  private static final double WIDTH = 560;
  private static final double HEIGHT = 220;
  private static final double LEFT = 48;
  private static final double RIGHT = 546;
  private static final double TOP = 36;
  private static final double FLOOR = 180;
  private static final int MOST_GRID_LINES = 4;

  public Chart {
    points = List.copyOf(points);
    ticks = List.copyOf(ticks);
  }

  public String svg() {
    Svg svg = Svg.described("chart", WIDTH, HEIGHT, words.title(), words.desc());
    drawGrid(svg);
    drawCapacity(svg);
    drawRun(svg);
    ticks.forEach(tick -> drawTick(svg, tick));
    return svg.close("svg").toString();
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

  private int top() {
    return Math.max(1, Math.max(capacity, points.stream().mapToInt(Sample::count).max().orElse(0)));
  }

  private void drawGrid(Svg svg) {
    IntStream.iterate(0, count -> count <= top(), count -> count + step())
        .forEach(count -> drawLine(svg, "grid", count));
  }

  private void drawLine(Svg svg, String css, int count) {
    String y = Svg.number(y(count));
    svg.empty(
        "line", "class", css, "x1", Svg.number(LEFT), "x2", Svg.number(RIGHT), "y1", y, "y2", y);
    if (css.equals("grid") && (capacity == 0 || Math.abs(y(count) - y(capacity)) > 14)) {
      label(svg, LEFT - 10, y(count) + 5, "end", Integer.toString(count));
    }
  }

  private void drawCapacity(Svg svg) {
    if (capacity > 0) {
      drawLine(svg, "cap", capacity);
      label(svg, LEFT - 10, y(capacity) + 5, "end", Integer.toString(capacity));
      label(svg, LEFT, y(capacity) - 9, "start", words.capacity());
    }
  }

  private void drawRun(Svg svg) {
    if (points.isEmpty()) {
      return;
    }
    StringBuilder run = new StringBuilder();
    points.forEach(sample -> run.append(run.isEmpty() ? 'M' : 'L').append(at(sample)));
    Sample last = points.get(points.size() - 1);
    String start = Svg.number(x(points.get(0).at()));
    svg.empty("path", "class", "area", "d", run + "V" + Svg.number(FLOOR) + "H" + start + "Z");
    svg.empty("path", "class", "run", "d", run.toString());
    Point end = new Point(x(last.at()), y(last.count()));
    svg.empty("path", "class", "now", "d", Hexes.rounded(end, 15));
    drawLatest(svg, end);
  }

  /** Above the point, or below it where the top is near. */
  private void drawLatest(Svg svg, Point end) {
    double y = end.y() < TOP + 26 ? end.y() + 28 : end.y() - 16;
    svg.words(
        "text",
        words.latest(),
        "class",
        "value",
        "x",
        Svg.number(end.x()),
        "y",
        Svg.number(y),
        "text-anchor",
        end.x() > WIDTH / 2 ? "end" : "start");
  }

  private void drawTick(Svg svg, Tick tick) {
    double x = x(tick.at());
    String anchor = x < LEFT + 40 ? "start" : x > RIGHT - 40 ? "end" : "middle";
    label(svg, x, HEIGHT - 12, anchor, tick.label());
  }

  private static void label(Svg svg, double x, double y, String anchor, String words) {
    svg.words("text", words, "x", Svg.number(x), "y", Svg.number(y), "text-anchor", anchor);
  }

  private double y(int count) {
    return FLOOR - (FLOOR - TOP) * count / top();
  }

  private String at(Sample sample) {
    return Svg.number(x(sample.at())) + " " + Svg.number(y(sample.count()));
  }

  private double x(long at) {
    long first = points.isEmpty() ? at : points.get(0).at();
    long last = points.isEmpty() ? at : points.get(points.size() - 1).at();
    double share = last == first ? 1 : (double) (at - first) / (last - first);
    return LEFT + (RIGHT - LEFT) * Math.min(1, Math.max(0, share));
  }
}
