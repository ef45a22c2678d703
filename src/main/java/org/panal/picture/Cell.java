package org.panal.picture;

import java.util.List;

/** One place of a comb in axial coordinates: q counts along a row, r counts rows downwards. */
record Cell(int q, int r) {

  List<Cell> neighbours() {
    return List.of(
        new Cell(q + 1, r),
        new Cell(q, r + 1),
        new Cell(q - 1, r + 1),
        new Cell(q - 1, r),
        new Cell(q, r - 1),
        new Cell(q + 1, r - 1));
  }

  boolean touches(Cell other) {
    return neighbours().contains(other);
  }

  /** How many cell widths to the right of the origin, half steps included. */
  double column() {
    return q + r / 2.0;
  }

  /** The middle of this cell where cells of this height, gap included, tile the plane. */
  Point centre(double height) {
    return new Point(column() * Hexes.width(height), r * height * 0.75);
  }
}
