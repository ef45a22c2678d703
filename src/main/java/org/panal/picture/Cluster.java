package org.panal.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A few cells of a comb that hang together. The first one is the heart; the next three touch it.
 */
record Cluster(List<Cell> cells) {

  private static final int CLOSE = 4;
  private static final int ROWS_AWAY = 1;
  private static final double COLUMNS_AWAY = 2.5;
  private static final double AIR = 1.6;
  private static final double ROW = 0.75;

  static Cluster grow(Seed seed, int size) {
    List<Cell> grown = new ArrayList<>(List.of(new Cell(0, 0)));
    while (grown.size() < size) {
      Cell from = grown.size() < CLOSE ? grown.get(0) : seed.pick(grown);
      Cell next = seed.pick(from.neighbours());
      if (!grown.contains(next) && near(next)) {
        grown.add(next);
      }
    }
    return new Cluster(List.copyOf(grown));
  }

  private static boolean near(Cell cell) {
    return Math.abs(cell.r()) <= ROWS_AWAY && Math.abs(cell.column()) <= COLUMNS_AWAY;
  }

  /** The first cells alone. */
  Cluster heart(int size) {
    return new Cluster(cells.subList(0, size));
  }

  boolean has(Cell cell) {
    return cells.contains(cell);
  }

  boolean touch(int one, int other) {
    return cells.get(one).touches(cells.get(other));
  }

  /** The height of a cell when the whole cluster fits, with some air around it. */
  double cellHeight(double width, double height) {
    double columns = width / (right() - left() + AIR) / Hexes.width(1);
    return Math.min(columns, height / ((bottom() - top()) * ROW + AIR));
  }

  /** Where the origin must be for the cluster to stand in the middle. */
  Point origin(double width, double height, double cell) {
    double x = (left() + right()) / 2 * Hexes.width(cell);
    double y = (top() + bottom()) / 2.0 * ROW * cell;
    return new Point(width / 2 - x, height / 2 - y);
  }

  private double left() {
    return cells.stream().mapToDouble(Cell::column).min().orElse(0);
  }

  private double right() {
    return cells.stream().mapToDouble(Cell::column).max().orElse(0);
  }

  private int top() {
    return cells.stream().mapToInt(Cell::r).min().orElse(0);
  }

  private int bottom() {
    return cells.stream().mapToInt(Cell::r).max().orElse(0);
  }
}
