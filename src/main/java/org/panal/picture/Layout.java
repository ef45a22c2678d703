package org.panal.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places people so that who is tied stands near, nobody overlaps and lines pass beside cells. Tied
 * people settle under attraction and repulsion (Fruchterman, Reingold 1991) from a spiral, so there
 * is no chance in it; whoever has no tie stands in rows below. Time grows with the square of the
 * people: 200 take well under a second.
 */
final class Layout {

  private static final int ROUNDS = 320;
  private static final int CLEARING_ROUNDS = 80;
  private static final int PARTING_ROUNDS = 600;
  private static final double GOLDEN_ANGLE = 2.399963229728653;
  private static final double REACH = 2.6;
  private static final double PULL_DOWN = 0.3;
  private static final double PULL_ACROSS = 0.06;
  private static final double STRETCH = 1.12;
  private static final double TINY = 1e-6;

  private final int size;
  private final List<int[]> links;
  private final double cell;
  private final double spacing;
  private final double apart;
  private final double[] x;
  private final double[] y;
  private final boolean[] tied;

  Layout(int size, List<int[]> links, double cell) {
    this.size = size;
    this.links = links;
    this.cell = cell;
    this.spacing = cell * 1.8;
    this.apart = cell * 1.3;
    this.x = new double[size];
    this.y = new double[size];
    this.tied = new boolean[size];
    links.forEach(link -> tied[link[0]] = tied[link[1]] = true);
  }

  /** The middle of each person's cell, in the order given. */
  List<Point> places() {
    spiral();
    for (int round = 0; round < ROUNDS; round++) {
      settle(spacing * (1 - (double) round / ROUNDS));
    }
    lieDown();
    for (int round = 0; round < CLEARING_ROUNDS; round++) {
      clearLines();
      part();
    }
    int parted = 0;
    while (parted < PARTING_ROUNDS && part()) {
      parted++;
    }
    lineUpTheUntied();
    return IntStream.range(0, size).mapToObj(i -> new Point(x[i], y[i])).toList();
  }

  /** Neighbours first: each tied person right after somebody they are tied to. */
  private void spiral() {
    List<Integer> order = breadthFirst();
    for (int k = 0; k < order.size(); k++) {
      double radius = spacing * 0.7 * Math.sqrt(k + 0.5);
      x[order.get(k)] = radius * StrictMath.cos(k * GOLDEN_ANGLE);
      y[order.get(k)] = radius * StrictMath.sin(k * GOLDEN_ANGLE);
    }
  }

  private List<Integer> breadthFirst() {
    List<Integer> order = new ArrayList<>();
    boolean[] seen = new boolean[size];
    for (int start = 0; start < size; start++) {
      if (tied[start] && !seen[start]) {
        visit(start, seen, order);
      }
    }
    return order;
  }

  private void visit(int start, boolean[] seen, List<Integer> order) {
    int next = order.size();
    seen[start] = true;
    order.add(start);
    while (next < order.size()) {
      int person = order.get(next++);
      for (int[] link : links) {
        int other = link[0] == person ? link[1] : link[1] == person ? link[0] : person;
        if (!seen[other]) {
          seen[other] = true;
          order.add(other);
        }
      }
    }
  }

  private void settle(double farthest) {
    double[] dx = new double[size];
    double[] dy = new double[size];
    for (int i = 0; i < size; i++) {
      dx[i] -= x[i] * PULL_ACROSS;
      dy[i] -= y[i] * PULL_DOWN;
      for (int j = i + 1; j < size; j++) {
        double distance = Math.max(1, distance(i, j));
        if (tied[i] && tied[j] && distance < spacing * REACH) {
          shift(dx, dy, i, j, -spacing * spacing / distance / distance);
        }
      }
    }
    links.forEach(link -> shift(dx, dy, link[0], link[1], distance(link[0], link[1]) / spacing));
    move(dx, dy, farthest);
  }

  /** Moves both towards each other by this share of their distance, apart if negative. */
  private void shift(double[] dx, double[] dy, int i, int j, double share) {
    double across = (x[j] - x[i]) * share;
    double down = (y[j] - y[i]) * share;
    dx[i] += across;
    dy[i] += down;
    dx[j] -= across;
    dy[j] -= down;
  }

  private void move(double[] dx, double[] dy, double farthest) {
    for (int i = 0; i < size; i++) {
      double length = Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]);
      double share = length > farthest ? farthest / length : 1;
      x[i] += dx[i] * share;
      y[i] += dy[i] * share;
    }
  }

  /** Turns and stretches the picture so that it is wider than high, as pages are. */
  private void lieDown() {
    double mixed = 2 * IntStream.range(0, size).mapToDouble(i -> x[i] * y[i]).sum();
    double wide = IntStream.range(0, size).mapToDouble(i -> x[i] * x[i] - y[i] * y[i]).sum();
    double angle = StrictMath.atan2(mixed, wide) / 2;
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    for (int i = 0; i < size; i++) {
      double across = x[i] * cos + y[i] * sin;
      y[i] = (y[i] * cos - x[i] * sin) / STRETCH;
      x[i] = across * STRETCH;
    }
  }

  /** Pushes people off lines that are not theirs. */
  private void clearLines() {
    double[] dx = new double[size];
    double[] dy = new double[size];
    for (int[] link : links) {
      for (int i = 0; i < size; i++) {
        if (tied[i] && i != link[0] && i != link[1]) {
          clear(i, link, dx, dy);
        }
      }
    }
    move(dx, dy, cell / 8);
  }

  private void clear(int person, int[] link, double[] dx, double[] dy) {
    Point one = new Point(x[link[0]], y[link[0]]);
    Point other = new Point(x[link[1]], y[link[1]]);
    Point self = new Point(x[person], y[person]);
    Point foot = one.towards(other, foot(self, one, other));
    double distance = Math.max(TINY, self.distance(foot));
    if (distance < cell * 0.8) {
      double push = (cell * 0.8 - distance) / distance / 2;
      dx[person] += (self.x() - foot.x()) * push;
      dy[person] += (self.y() - foot.y()) * push;
    }
  }

  /** How far along the line its point nearest to someone is, from 0 to 1. */
  private static double foot(Point self, Point one, Point other) {
    double across = other.x() - one.x();
    double down = other.y() - one.y();
    double along = (self.x() - one.x()) * across + (self.y() - one.y()) * down;
    return Math.min(1, Math.max(0, along / Math.max(TINY, across * across + down * down)));
  }

  /** Moves people apart who are too close; false once nobody is. */
  private boolean part() {
    boolean moved = false;
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        if (tied[i] && tied[j] && distance(i, j) < apart) {
          part(i, j);
          moved = true;
        }
      }
    }
    return moved;
  }

  private void part(int i, int j) {
    double distance = distance(i, j);
    if (distance < TINY) {
      x[j] += apart;
      return;
    }
    double push = (apart * 1.01 - distance) / distance / 2;
    double across = (x[j] - x[i]) * push;
    double down = (y[j] - y[i]) * push;
    x[i] -= across;
    y[i] -= down;
    x[j] += across;
    y[j] += down;
  }

  private void lineUpTheUntied() {
    int[] untied = IntStream.range(0, size).filter(i -> !tied[i]).toArray();
    int[] settled = IntStream.range(0, size).filter(i -> tied[i]).toArray();
    double left = Arrays.stream(settled).mapToDouble(i -> x[i]).min().orElse(0);
    double right = Arrays.stream(settled).mapToDouble(i -> x[i]).max().orElse(0);
    double floor = Arrays.stream(settled).mapToDouble(i -> y[i]).max().orElse(-spacing);
    int row = Math.max(6, (int) ((right - left) / (apart * 1.2)) + 1);
    for (int k = 0; k < untied.length; k++) {
      double middle = (Math.min(row, untied.length - k / row * row) - 1) / 2.0;
      x[untied[k]] = (left + right) / 2 + (k % row - middle) * apart * 1.2;
      y[untied[k]] = floor + spacing + k / row * apart;
    }
  }

  private double distance(int i, int j) {
    double across = x[j] - x[i];
    double down = y[j] - y[i];
    return Math.sqrt(across * across + down * down);
  }
}
