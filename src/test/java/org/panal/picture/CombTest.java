package org.panal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CombTest {

  private static int cells(Comb comb, String state) {
    return SvgReader.ofClass(SvgReader.read(comb.svg("x")), "path", state).stream()
        .mapToInt(path -> path.getAttribute("d").split("M").length - 1)
        .sum();
  }

  private static double bar(Comb comb, String state) {
    List<Element> bars = SvgReader.ofClass(SvgReader.read(comb.svg("x")), "rect", state);
    return bars.isEmpty() ? 0 : Double.parseDouble(bars.get(0).getAttribute("width"));
  }

  @Test
  void a_cell_is_drawn_for_each_place_up_to_sixty() {
    for (int capacity = 0; capacity <= 60; capacity++) {
      Comb comb = new Comb(capacity, capacity / 2, capacity / 3);
      assertEquals(capacity / 3, cells(comb, "in"));
      assertEquals(capacity / 2 - capacity / 3, cells(comb, "on"));
      assertEquals(capacity - capacity / 2, cells(comb, "off"));
    }
  }

  @Test
  void more_people_than_places_are_all_drawn() {
    assertEquals(14, cells(new Comb(12, 14, 0), "on"));
    assertEquals(0, cells(new Comb(12, 14, 0), "off"));
  }

  @Test
  void who_walked_in_counts_as_going() {
    assertEquals(5, cells(new Comb(10, 3, 5), "in"));
    assertEquals(5, cells(new Comb(10, 3, 5), "off"));
  }

  @Test
  void above_sixty_it_becomes_a_bar_in_proportion() {
    Comb comb = new Comb(200, 120, 40);
    assertEquals(400, bar(comb, "off"));
    assertEquals(240, bar(comb, "on"));
    assertEquals(80, bar(comb, "in"));
    assertEquals(0, cells(comb, "on"));
  }

  @Test
  void the_words_are_the_callers_and_without_them_it_is_decoration() {
    Element root = SvgReader.read(new Comb(30, 23, 0).svg("23 of 30 <places> taken"));
    assertEquals("23 of 30 <places> taken", SvgReader.all(root, "title").get(0).getTextContent());
    assertEquals("true", SvgReader.read(new Comb(3, 3, 0).svg("")).getAttribute("aria-hidden"));
  }

  @Test
  void every_cell_lies_inside_the_picture() {
    Element root = SvgReader.read(new Comb(47, 20, 0).svg("x"));
    double width = Double.parseDouble(root.getAttribute("width"));
    double height = Double.parseDouble(root.getAttribute("height"));
    for (Element path : SvgReader.all(root, "path")) {
      for (String cell : path.getAttribute("d").substring(1).split("M")) {
        String[] top = cell.substring(0, cell.indexOf('l')).split(" ");
        double x = Double.parseDouble(top[0]);
        double y = Double.parseDouble(top[1]);
        assertTrue(x >= 9 && x <= width - 9 && y >= 1 && y <= height - 18, cell);
      }
    }
  }

  @Test
  void counts_below_zero_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> new Comb(-1, 0, 0));
  }
}
