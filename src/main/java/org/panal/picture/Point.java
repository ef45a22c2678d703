package org.panal.picture;

/** A place on a picture, y growing downwards. */
record Point(double x, double y) {

  double distance(Point other) {
    double dx = x - other.x;
    double dy = y - other.y;
    return Math.sqrt(dx * dx + dy * dy);
  }

  Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  /** The point this share of the way to another one. */
  Point towards(Point other, double share) {
    return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
  }
}
