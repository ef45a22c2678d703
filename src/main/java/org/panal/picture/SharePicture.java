package org.panal.picture;

import java.util.List;
import java.util.stream.IntStream;
import org.panal.picture.Cover.Shape;
import org.panal.picture.Letters.Ink;

/**
 * What chats and networks show beside the link to an event: its name, day, time and place, and a
 * part of its cover.
 *
 * @param mark the product's mark, drawn on a grid of 32
 */
public record SharePicture(Cover cover, Mark mark, String title, String when, String where) {
  /** The product as it signs the picture. */
  public record Mark(String drawing, String name) {}

  private static final String PAPER = "#FBF6EA";
  private static final String INK = "#241B0F";
  private static final String QUIET = "#55482F";
  private static final String HONEY = "#7F4A00";
  private static final int LEFT = 72;
  private static final int WIDE = 560;
  private static final int MIDDLE = 305;
  private static final double LINE = 1.04;
  private static final double CAPITALS = 0.7;
  private static final int MOST_LINES = 4;
  private static final List<Integer> SIZES = List.of(68, 58, 50, 42);
  private static final Ink NAME = new Ink(36, INK);
  private static final Ink WHEN = new Ink(36, HONEY);
  private static final Ink WHERE = new Ink(30, QUIET);

  /** Whether the letters are there that its title is written in. */
  public boolean isReadable(Letters heading) {
    return heading.known(title).length() * 2 > title.length();
  }

  /** The picture; all its words are paths. */
  public String svg(Letters heading, Letters text) {
    Svg svg = Svg.decorative("share", Shape.CARD.width(), Shape.CARD.height());
    svg.empty("rect", "width", "100%", "height", "100%", "fill", PAPER);
    int art = Shape.CARD.width() - Shape.TALL.width();
    svg.open("g", "transform", "translate(" + art + " 0)").raw(cover.svg(Shape.TALL)).close("g");
    svg.open("g", "transform", "translate(" + LEFT + " 63) scale(1.5)").raw(mark.drawing());
    heading.draw(svg.close("g"), mark.name(), new Point(LEFT + 62.0, 100), NAME);
    drawTitle(svg, heading);
    heading.draw(svg, heading.cut(when, WHEN.size(), WIDE), new Point(LEFT, 519), WHEN);
    text.draw(svg, text.cut(where, WHERE.size(), WIDE), new Point(LEFT, 563), WHERE);
    return svg.close("svg").toString();
  }

  /** As large as it fits in three lines, or in four that are smaller. */
  private void drawTitle(Svg svg, Letters heading) {
    int size =
        SIZES.stream()
            .filter(one -> heading.lines(title, one, WIDE).size() <= (one > 55 ? 3 : MOST_LINES))
            .findFirst()
            .orElse(SIZES.get(SIZES.size() - 1));
    List<String> lines = heading.lines(title, size, WIDE);
    int shown = Math.min(lines.size(), MOST_LINES);
    double first = MIDDLE - (shown - 1) * size * LINE / 2 + size * CAPITALS / 2;
    IntStream.range(0, shown)
        .forEach(
            i -> {
              String line = i == MOST_LINES - 1 ? rest(lines, i) : lines.get(i);
              Point at = new Point(LEFT, first + i * size * LINE);
              heading.draw(svg, heading.cut(line, size, WIDE), at, new Ink(size, INK));
            });
  }

  private static String rest(List<String> lines, int from) {
    return String.join(" ", lines.subList(from, lines.size()));
  }
}
