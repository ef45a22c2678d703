package org.panal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class GraphTest {

  private static final double CELL = 42;

  /** People in a loose web of two or three ties each; every eleventh has none. */
  private static Graph web(int size) {
    Seed seed = new Seed(size);
    List<Graph.Person> people = people(size);
    List<Graph.Tie> ties = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int step = 1 + seed.below(Math.max(1, Math.min(9, size - 1)));
      int other = i + step;
      if (other < size && i % 11 != 10 && other % 11 != 10) {
        ties.add(new Graph.Tie("m" + i, "m" + other, seed.below(3) == 0));
      }
      if (i + 10 < size && i % 11 != 10 && (i + 10) % 11 != 10 && step != 10) {
        ties.add(new Graph.Tie("m" + i, "m" + (i + 10), false));
      }
    }
    return new Graph(people, ties);
  }

  private static List<Graph.Person> people(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> new Graph.Person("m" + i, "Name" + i + " Surname"))
        .toList();
  }

  @Test
  void the_same_people_and_ties_give_the_same_picture() {
    assertEquals(web(40).svg("t", "d"), web(40).svg("t", "d"));
  }

  @Test
  void nobody_overlaps_anybody() {
    for (int size = 1; size <= 60; size++) {
      assertApart(web(size), size);
    }
    assertApart(web(200), 200);
  }

  @Test
  void a_crowd_around_one_person_does_not_overlap_either() {
    List<Graph.Tie> star =
        IntStream.range(1, 60).mapToObj(i -> new Graph.Tie("m0", "m" + i, true)).toList();
    assertApart(new Graph(people(60), star), 60);
  }

  @Test
  void everybody_stands_inside_the_picture() {
    for (int size : List.of(1, 2, 5, 23, 60, 200)) {
      Graph graph = web(size);
      Element root = SvgReader.read(graph.svg("t", ""));
      double width = Double.parseDouble(root.getAttribute("width"));
      double height = Double.parseDouble(root.getAttribute("height"));
      for (Point at : graph.places()) {
        assertTrue(at.x() >= CELL / 2 && at.x() <= width - CELL / 2, size + ": " + at);
        assertTrue(at.y() >= CELL / 2 && at.y() <= height - CELL / 2, size + ": " + at);
      }
    }
  }

  @Test
  void a_tie_is_solid_where_both_help_and_dashed_where_one_does() {
    Graph graph =
        new Graph(
            people(3), List.of(new Graph.Tie("m0", "m1", true), new Graph.Tie("m1", "m2", false)));
    Element root = SvgReader.read(graph.svg("t", ""));
    assertEquals(1, SvgReader.ofClass(root, "path", "both").size());
    assertEquals(1, SvgReader.ofClass(root, "path", "one").size());
  }

  @Test
  void who_meets_nobody_is_marked_and_stands_below_the_others() {
    Graph graph =
        new Graph(
            people(4), List.of(new Graph.Tie("m0", "m1", true), new Graph.Tie("m1", "m3", true)));
    Element root = SvgReader.read(graph.svg("t", ""));
    assertEquals(1, SvgReader.ofClass(root, "g", "alone").size());
    List<Point> places = graph.places();
    assertTrue(places.get(2).y() > places.get(0).y() && places.get(2).y() > places.get(3).y());
  }

  @Test
  void a_picture_of_nobody_is_still_a_picture() {
    SvgReader.read(new Graph(List.of(), List.of()).svg("Nobody yet", ""));
  }

  @Test
  void words_are_escaped_and_told_to_who_cannot_see() {
    Graph graph = new Graph(List.of(new Graph.Person("a", "<b>&\"Zoë\u0000")), List.of());
    Element root = SvgReader.read(graph.svg("1 < 2 & 3", "\"all\" of it"));
    List<Element> titles = SvgReader.all(root, "title");
    assertEquals("1 < 2 & 3", titles.get(0).getTextContent());
    assertEquals("<b>&\"Zoë", titles.get(1).getTextContent());
    assertEquals("\"all\" of it", SvgReader.all(root, "desc").get(0).getTextContent());
    assertEquals("img", root.getAttribute("role"));
    assertFalse(graph.svg("t", "d").contains("style="));
  }

  @Test
  void a_tie_to_a_stranger_or_to_oneself_is_refused() {
    Graph stranger = new Graph(people(2), List.of(new Graph.Tie("m0", "m7", true)));
    Graph self = new Graph(people(2), List.of(new Graph.Tie("m0", "m0", true)));
    assertThrows(IllegalArgumentException.class, () -> stranger.svg("t", ""));
    assertThrows(IllegalArgumentException.class, () -> self.svg("t", ""));
  }

  private static void assertApart(Graph graph, int size) {
    List<Point> places = graph.places();
    for (int i = 0; i < places.size(); i++) {
      for (int j = 0; j < i; j++) {
        double distance = places.get(i).distance(places.get(j));
        assertTrue(distance > CELL * 1.05, size + " people, " + i + " on " + j + ": " + distance);
      }
    }
  }
}
