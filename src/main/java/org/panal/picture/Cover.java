package org.panal.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The picture of an event, drawn from its id: one of four palettes, a connected cluster of 9 to 13
 * cells, two to four topics on the cells in its heart. The same id gives the same cover wherever it
 * is shown.
 */
public final class Cover {

  private static final int FEWEST_CELLS = 9;
  private static final int MOST_CELLS = 13;
  private static final int FEWEST_TOPICS = 2;
  private static final int MOST_TOPICS = 4;
  private static final double FILLED = 0.96;

  /** The shapes a cover is asked for in; sizes are those of its coordinates. */
  public enum Shape {
    WIDE(800, 450),
    SQUARE(800, 800),
    /** What chats and networks show beside a link. */
    CARD(1200, 630),
    /** The part of it that stands beside words. */
    TALL(520, 630),
    /** For small places: the heart alone, from near. */
    CLOSE(400, 400);

    private final int width;
    private final int height;

    Shape(int width, int height) {
      this.width = width;
      this.height = height;
    }

    public int width() {
      return width;
    }

    public int height() {
      return height;
    }
  }

  private final Palette palette;
  private final List<Topic> topics;
  private final Cluster cluster;
  private final List<String> fills;

  private Cover(Seed seed, List<Topic> wanted) {
    palette = seed.pick(Arrays.asList(Palette.values()));
    cluster = Cluster.grow(seed, FEWEST_CELLS + seed.below(MOST_CELLS - FEWEST_CELLS + 1));
    topics = choose(seed, wanted);
    fills = colour(seed);
  }

  /** A cover about anything. */
  public static Cover of(String id) {
    return of(id, List.of());
  }

  /** A cover about these topics; the first four count, and a lonely one gets company. */
  public static Cover of(String id, List<Topic> topics) {
    return new Cover(new Seed(Seed.of(id)), topics);
  }

  /** The picture, to be served as a file of its own: it holds no words and needs no style sheet. */
  public String svg(Shape shape) {
    Cluster shown =
        switch (shape) {
          case CLOSE -> cluster.heart(FEWEST_TOPICS);
          case TALL -> cluster.heart(MOST_TOPICS);
          default -> cluster;
        };
    double height = shown.cellHeight(shape.width, shape.height);
    Comb comb = new Comb(height, shown.origin(shape.width, shape.height, height));
    Svg svg = Svg.decorative("cover-art", shape.width, shape.height);
    svg.empty("rect", "width", "100%", "height", "100%", "fill", palette.ground());
    drawEmptyCells(svg, shape, comb);
    IntStream.range(0, fills.size()).forEach(i -> drawCell(svg, i, comb));
    IntStream.range(0, topics.size()).forEach(i -> drawTopic(svg, i, comb));
    return svg.close("svg").toString();
  }

  List<Cell> cells() {
    return cluster.cells();
  }

  List<Topic> topics() {
    return topics;
  }

  private static List<Topic> choose(Seed seed, List<Topic> wanted) {
    Set<Topic> chosen = new LinkedHashSet<>(wanted);
    int fewest = wanted.isEmpty() ? FEWEST_TOPICS + seed.below(3) : FEWEST_TOPICS;
    while (chosen.size() < fewest) {
      chosen.add(seed.pick(Arrays.asList(Topic.values())));
    }
    return chosen.stream().limit(MOST_TOPICS).toList();
  }

  /** Topics wear the palette's inks, one other cell its accent, the rest its tones. */
  private List<String> colour(Seed seed) {
    int size = cells().size();
    int accent = topics.size() + seed.below(size - topics.size());
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (i < topics.size()) {
        chosen.add(palette.inks().get(i).cell());
      } else {
        chosen.add(i == accent ? palette.accent() : tone(seed, i, chosen));
      }
    }
    return List.copyOf(chosen);
  }

  /** Cells that touch differ, where the palette has colours enough. */
  private String tone(Seed seed, int cell, List<String> chosen) {
    List<String> tones = palette.tones();
    int start = seed.below(tones.size());
    return IntStream.range(start, start + tones.size())
        .mapToObj(i -> tones.get(i % tones.size()))
        .filter(tone -> differs(tone, cell, chosen))
        .findFirst()
        .orElse(tones.get(start));
  }

  private boolean differs(String tone, int cell, List<String> chosen) {
    return IntStream.range(0, chosen.size())
        .noneMatch(i -> chosen.get(i).equals(tone) && cluster.touch(i, cell));
  }

  private void drawEmptyCells(Svg svg, Shape shape, Comb comb) {
    int reach = (int) ((shape.width + shape.height) / comb.height) + 2;
    StringBuilder path = new StringBuilder();
    for (int r = -reach; r <= reach; r++) {
      for (int q = -reach; q <= reach; q++) {
        Cell cell = new Cell(q, r);
        if (!cluster.has(cell) && comb.shows(cell, shape)) {
          path.append(comb.outline(cell));
        }
      }
    }
    svg.empty(
        "path",
        "d",
        path.toString(),
        "fill",
        "none",
        "stroke",
        palette.comb(),
        "stroke-width",
        "2",
        "opacity",
        "0.5");
  }

  private void drawCell(Svg svg, int index, Comb comb) {
    svg.empty("path", "d", comb.outline(cells().get(index)), "fill", fills.get(index));
  }

  private void drawTopic(Svg svg, int index, Comb comb) {
    double scale = comb.height * 0.44 / Topic.GRID;
    Point corner = comb.centre(cells().get(index)).plus(-12 * scale, -12 * scale);
    String place = "translate(" + Svg.number(corner.x()) + " " + Svg.number(corner.y()) + ")";
    svg.open(
            "g",
            "transform",
            place + " scale(" + Svg.number(scale) + ")",
            "fill",
            "none",
            "stroke",
            palette.inks().get(index).lines(),
            "stroke-width",
            "1.6",
            "stroke-linecap",
            "round",
            "stroke-linejoin",
            "round")
        .raw(topics.get(index).lines())
        .close("g");
  }

  /** Where cells lie on the picture. */
  private record Comb(double height, Point origin) {

    Point centre(Cell cell) {
      Point centre = cell.centre(height);
      return origin.plus(centre.x(), centre.y());
    }

    String outline(Cell cell) {
      return Hexes.rounded(centre(cell), height * FILLED);
    }

    boolean shows(Cell cell, Shape shape) {
      Point centre = centre(cell);
      return Math.abs(centre.x() - shape.width / 2.0) < (shape.width + height) / 2
          && Math.abs(centre.y() - shape.height / 2.0) < (shape.height + height) / 2;
    }
  }
}
