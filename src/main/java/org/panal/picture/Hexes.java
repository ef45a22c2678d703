package org.panal.picture;

import java.util.List;

/** The hexagon everything is made of: pointy top, width 0.866 of its height, rounded corners. */
final class Hexes {

  private static final double ROUNDING = 0.13;

  private Hexes() {}

  static double width(double height) {
    return height * 0.8660254;
  }

  /** Path data of a hexagon with rounded corners. */
  static String rounded(Point centre, double height) {
    List<Point> corners = corners(centre, height);
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      Point corner = corners.get(i);
      Point before = corner.towards(corners.get((i + 5) % 6), ROUNDING);
      Point after = corner.towards(corners.get((i + 1) % 6), ROUNDING);
      path.append(i == 0 ? 'M' : 'L').append(at(before));
      path.append('Q').append(at(corner)).append(' ').append(at(after));
    }
    return path.append('Z').toString();
  }

  /** Path data of a small hexagon; its corners are rounded by a round line join. */
  static String small(Point centre, double height) {
    double half = Hexes.width(height) / 2;
    String slope = Svg.number(half) + " " + Svg.number(height / 4);
    String side = Svg.number(height / 2);
    String back = Svg.number(-half) + " " + Svg.number(height / 4);
    return "M"
        + at(centre.plus(0, -height / 2))
        + "l"
        + slope
        + "v"
        + side
        + "l"
        + back
        + "l"
        + Svg.number(-half)
        + " "
        + Svg.number(-height / 4)
        + "v-"
        + side
        + "z";
  }

  private static List<Point> corners(Point centre, double height) {
    double half = width(height) / 2;
    return List.of(
        centre.plus(0, -height / 2),
        centre.plus(half, -height / 4),
        centre.plus(half, height / 4),
        centre.plus(0, height / 2),
        centre.plus(-half, height / 4),
        centre.plus(-half, -height / 4));
  }

  private static String at(Point point) {
    return Svg.number(point.x()) + " " + Svg.number(point.y());
  }
}
