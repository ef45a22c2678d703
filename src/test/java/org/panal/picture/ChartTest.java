package org.panal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChartTest {

  private static final Chart.Words WORDS =
      new Chart.Words("RSVPs grew from 0 to 23", "", "capacity", "23 going");

  private static Chart chart(int capacity, int... counts) {
    List<Chart.Sample> points =
        IntStream.range(0, counts.length).mapToObj(i -> new Chart.Sample(i, counts[i])).toList();
    return new Chart(points, List.of(new Chart.Tick(0, "8 Nov")), capacity, WORDS);
  }

  @Test
  void capacity_is_drawn_as_a_line_of_its_own() {
    Element with = SvgReader.read(chart(30, 0, 5, 23).svg());
    Element without = SvgReader.read(chart(0, 0, 5, 23).svg());
    assertEquals(1, SvgReader.ofClass(with, "line", "cap").size());
    assertTrue(with.getTextContent().contains("capacity"));
    assertEquals(0, SvgReader.ofClass(without, "line", "cap").size());
    assertFalse(without.getTextContent().contains("capacity"));
  }

  @Test
  void the_line_ends_at_the_last_count_and_never_leaves_the_picture() {
    for (int[] counts : new int[][] {{0, 5, 23}, {7}, {0, 0}, {31, 40, 12}, {250, 1000}}) {
      Element root = SvgReader.read(chart(30, counts).svg());
      String run = SvgReader.ofClass(root, "path", "run").get(0).getAttribute("d");
      for (String at : run.substring(1).split("L")) {
        double y = Double.parseDouble(at.split(" ")[1]);
        assertTrue(y >= 36 && y <= 180, run);
      }
    }
  }

  @Test
  void lines_across_are_few_and_round() {
    assertEquals(1, chart(4, 1).step());
    assertEquals(10, chart(30, 1).step());
    assertEquals(20, chart(99, 1).step());
    assertEquals(500, chart(2000, 1).step());
  }

  @Test
  void without_answers_there_is_a_chart_without_a_line() {
    Element root = SvgReader.read(chart(30).svg());
    assertEquals(0, SvgReader.ofClass(root, "path", "run").size());
  }

  @Test
  void words_come_from_the_caller_and_are_escaped() {
    Chart.Words words = new Chart.Words("<title>", "more & more", "\"30\"", "it's 3");
    Chart chart =
        new Chart(List.of(new Chart.Sample(0, 3)), List.of(new Chart.Tick(0, "<8>")), 30, words);
    Element root = SvgReader.read(chart.svg());
    assertEquals("<title>", SvgReader.all(root, "title").get(0).getTextContent());
    assertEquals("more & more", SvgReader.all(root, "desc").get(0).getTextContent());
    assertTrue(root.getTextContent().contains("<8>"));
    assertTrue(root.getTextContent().contains("it's 3"));
  }
}
