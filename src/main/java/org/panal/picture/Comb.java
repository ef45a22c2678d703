package org.panal.picture;

import java.util.stream.IntStream;

/**
 * The places of an event: one small cell a place up to sixty, a bar above that. Who is here comes
 * first, then who is going, then what is free. More people than places are all drawn.
 *
 * @param capacity how many may be going
 * @param going how many said they are going, those here included
 * @param here how many have come in
 */
public record Comb(int capacity, int going, int here) {

  private static final int MOST_CELLS = 60;
  private static final int MOST_IN_A_ROW = 20;

  /** Without the three pixels of line that round its corners. */
  private static final double CELL = 18;

  private static final double PITCH = 25;
  private static final double BAR_WIDTH = 400;
  private static final double BAR_HEIGHT = 18;

  public Comb {
    if (capacity < 0 || going < 0 || here < 0) {
      throw new IllegalArgumentException("A comb counts from zero up");
    }
    going = Math.max(going, here);
  }

  /** The picture; the label says the same in words. Without a label it is decoration. */
  public String svg(String label) {
    return places() > MOST_CELLS ? bar(label) : cells(label);
  }

  private int places() {
    return Math.max(capacity, going);
  }

  private String cells(String label) {
    int rows = Math.max(1, (places() + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW);
    int columns = Math.max(1, (places() + rows - 1) / rows);
    double width = (columns + (rows > 1 ? 0.5 : 0)) * Hexes.width(PITCH);
    Svg svg = begin(width, PITCH * (0.75 * rows + 0.25), label);
    draw(svg, "in", 0, here, columns);
    draw(svg, "on", here, going, columns);
    draw(svg, "off", going, places(), columns);
    return svg.close("svg").toString();
  }

  private static void draw(Svg svg, String state, int from, int to, int columns) {
    if (from == to) {
      return;
    }
    StringBuilder path = new StringBuilder();
    IntStream.range(from, to).forEach(i -> path.append(Hexes.small(place(i, columns), CELL)));
    svg.empty("path", "class", state, "d", path.toString());
  }

  private static Point place(int index, int columns) {
    int row = index / columns;
    double column = index % columns + 0.5 + (row % 2) * 0.5;
    return new Point(column * Hexes.width(PITCH), PITCH * (0.5 + 0.75 * row));
  }

  private String bar(String label) {
    Svg svg = begin(BAR_WIDTH, BAR_HEIGHT, label);
    stretch(svg, "off", places());
    stretch(svg, "on", going);
    stretch(svg, "in", here);
    return svg.close("svg").toString();
  }

  private void stretch(Svg svg, String state, int people) {
    if (people > 0) {
      String width = Svg.number(Math.max(BAR_HEIGHT, BAR_WIDTH * people / places()));
      String height = Svg.number(BAR_HEIGHT);
      String round = Svg.number(BAR_HEIGHT / 2);
      svg.empty("rect", "class", state, "width", width, "height", height, "rx", round);
    }
  }

  private Svg begin(double width, double height, String label) {
    String shape = places() > MOST_CELLS ? "comb comb-bar" : "comb";
    return Svg.described(shape, width, height, label, "");
  }
}
