package org.panal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CoverTest {

  private static Stream<Cover> many() {
    return IntStream.range(0, 400).mapToObj(i -> Cover.of("occurrence-" + i));
  }

  @Test
  void the_same_id_gives_the_same_picture() {
    assertEquals(Cover.of("7QK4").svg(Cover.Shape.WIDE), Cover.of("7QK4").svg(Cover.Shape.WIDE));
    assertEquals(
        Cover.of("7QK4").svg(Cover.Shape.SQUARE), Cover.of("7QK4").svg(Cover.Shape.SQUARE));
  }

  @Test
  void pictures_already_out_there_never_change() {
    Cover cover = Cover.of("copy-and-code");
    assertEquals("a36e5680", Integer.toHexString(cover.svg(Cover.Shape.WIDE).hashCode()));
  }

  @Test
  void other_ids_give_other_pictures() {
    Set<String> pictures = new HashSet<>();
    many().forEach(cover -> pictures.add(cover.svg(Cover.Shape.SQUARE)));
    assertTrue(pictures.size() > 395, "only " + pictures.size() + " of 400 differ");
  }

  @Test
  void all_four_palettes_are_used() {
    Set<String> grounds = new HashSet<>();
    many().forEach(cover -> grounds.add(ground(cover)));
    assertEquals(4, grounds.size());
  }

  @Test
  void a_cover_has_9_to_13_cells_that_hang_together() {
    many()
        .forEach(
            cover -> {
              Set<Cell> cells = new HashSet<>(cover.cells());
              assertEquals(cover.cells().size(), cells.size(), "a cell is drawn twice");
              assertTrue(cells.size() >= 9 && cells.size() <= 13, cells.size() + " cells");
              assertEquals(cells, reached(cover.cells().get(0), cells));
            });
  }

  @Test
  void a_cover_shows_two_to_four_topics_next_to_each_other() {
    many()
        .forEach(
            cover -> {
              int topics = cover.topics().size();
              assertTrue(topics >= 2 && topics <= 4, topics + " topics");
              Cell heart = cover.cells().get(0);
              cover.cells().subList(1, topics).forEach(cell -> assertTrue(cell.touches(heart)));
            });
  }

  @Test
  void wanted_topics_come_first_and_four_at_most() {
    List<Topic> five = List.of(Topic.values()).subList(0, 5);
    assertEquals(five.subList(0, 4), Cover.of("a", five).topics());
    assertEquals(Topic.MUSIC, Cover.of("a", List.of(Topic.MUSIC)).topics().get(0));
    assertEquals(2, Cover.of("a", List.of(Topic.MUSIC)).topics().size());
    assertNotEquals(Cover.of("a", five).svg(Cover.Shape.WIDE), Cover.of("a").svg(Cover.Shape.WIDE));
  }

  @Test
  void every_cell_stands_inside_the_picture_in_both_shapes() {
    for (Cover.Shape shape : List.of(Cover.Shape.WIDE, Cover.Shape.SQUARE)) {
      many().forEach(cover -> assertInside(new Cluster(cover.cells()), shape));
    }
  }

  @Test
  void from_near_the_first_two_topics_stand_inside_the_picture() {
    many().forEach(cover -> assertInside(new Cluster(cover.cells()).heart(2), Cover.Shape.CLOSE));
  }

  @Test
  void a_cover_is_well_formed_and_needs_no_style_and_no_script() {
    many()
        .flatMap(cover -> Stream.of(Cover.Shape.values()).map(cover::svg))
        .forEach(
            svg -> {
              SvgReader.read(svg);
              assertFalse(svg.contains("style") || svg.contains("script") || svg.contains("NaN"));
            });
  }

  private static String ground(Cover cover) {
    Element root = SvgReader.read(cover.svg(Cover.Shape.WIDE));
    return SvgReader.all(root, "rect").get(0).getAttribute("fill");
  }

  private static Set<Cell> reached(Cell from, Set<Cell> cells) {
    Set<Cell> reached = new HashSet<>(Set.of(from));
    Deque<Cell> edge = new ArrayDeque<>(reached);
    while (!edge.isEmpty()) {
      edge.pop().neighbours().stream()
          .filter(cells::contains)
          .filter(reached::add)
          .forEach(edge::push);
    }
    return reached;
  }

  private static void assertInside(Cluster cluster, Cover.Shape shape) {
    double height = cluster.cellHeight(shape.width(), shape.height());
    Point origin = cluster.origin(shape.width(), shape.height(), height);
    for (Cell cell : cluster.cells()) {
      Point middle = origin.plus(cell.centre(height).x(), cell.centre(height).y());
      double half = Hexes.width(height) / 2;
      assertTrue(middle.x() >= half && middle.x() <= shape.width() - half, "off at the side");
      assertTrue(
          middle.y() >= height / 2 && middle.y() <= shape.height() - height / 2, "off above");
    }
  }
}
