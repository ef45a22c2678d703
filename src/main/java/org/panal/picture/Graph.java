package org.panal.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who meets whom: a cell for each person, a solid line where two help each other, a dashed one
 * where only one helps, and a dashed cell for whoever meets nobody. The same people and ties give
 * the same picture.
 *
 * @param people each id once
 * @param ties between ids of these people; a pair at most once
 */
public record Graph(List<Person> people, List<Tie> ties) {

  /** Somebody in the picture; the name is shown on pointing, the initials always. */
  public record Person(String id, String name) {}

  /** Two people who are introduced, and whether each has something for the other. */
  public record Tie(String one, String other, boolean both) {}

  private static final double CELL = 42;
  private static final double MARGIN = 28;
  private static final double NARROWEST = 320;
  private static final double WIDEST_WHOLE = 640;

  public Graph {
    people = List.copyOf(people);
    ties = List.copyOf(ties);
  }

  /**
   * The picture.
   *
   * @param title what it shows, in a sentence that holds the finding
   * @param desc the same at length, such as who has nobody yet, or empty
   */
  public String svg(String title, String desc) {
    List<Point> places = places();
    double width = most(places.stream().map(Point::x).toList()) + MARGIN;
    double height = most(places.stream().map(Point::y).toList()) + MARGIN;
    Svg svg = Svg.described(shape(width), Math.max(width, NARROWEST), height, title, desc);
    drawTies(svg, places);
    Set<String> met = met();
    for (int i = 0; i < people.size(); i++) {
      drawPerson(svg, people.get(i), places.get(i), met.contains(people.get(i).id()));
    }
    return svg.close("svg").toString();
  }

  /** Where everyone stands, moved so that all coordinates are inside the picture. */
  List<Point> places() {
    return inside(new Layout(people.size(), links(), CELL).places());
  }

  /** The ties, in their order, as pairs of positions in the list of people. */
  private List<int[]> links() {
    Map<String, Integer> index = new HashMap<>();
    people.forEach(person -> index.put(person.id(), index.size()));
    return ties.stream().map(tie -> link(index, tie)).toList();
  }

  private static int[] link(Map<String, Integer> index, Tie tie) {
    int one = index.getOrDefault(tie.one(), -1);
    int other = index.getOrDefault(tie.other(), -1);
    if (one < 0 || other < 0 || one == other) {
      throw new IllegalArgumentException("A tie joins two people of the picture");
    }
    return new int[] {one, other};
  }

  private static List<Point> inside(List<Point> places) {
    double left = least(places.stream().map(Point::x).toList());
    double top = least(places.stream().map(Point::y).toList());
    double width = most(places.stream().map(Point::x).toList()) - left + 2 * MARGIN;
    double air = Math.max(0, NARROWEST - width) / 2;
    return places.stream().map(at -> at.plus(MARGIN + air - left, MARGIN - top)).toList();
  }

  private static String shape(double width) {
    return width > WIDEST_WHOLE ? "net net-wide" : "net";
  }

  private void drawTies(Svg svg, List<Point> places) {
    List<int[]> links = links();
    for (int i = 0; i < links.size(); i++) {
      String one = text(places.get(links.get(i)[0]));
      String other = text(places.get(links.get(i)[1]));
      String line = ties.get(i).both() ? "both" : "one";
      svg.empty("path", "class", line, "d", "M" + one + "L" + other);
    }
  }

  private static void drawPerson(Svg svg, Person person, Point at, boolean met) {
    String colour = PersonColour.of(person.id()).css();
    svg.open("g", "class", "cell " + (met ? colour : "alone"))
        .words("title", person.name())
        .empty("path", "d", Hexes.rounded(at, CELL))
        .words("text", Initials.of(person.name()), "x", Svg.number(at.x()), "y", Svg.number(at.y()))
        .close("g");
  }

  private Set<String> met() {
    Set<String> met = new HashSet<>();
    ties.forEach(tie -> met.addAll(List.of(tie.one(), tie.other())));
    return met;
  }

  private static String text(Point point) {
    return Svg.number(point.x()) + " " + Svg.number(point.y());
  }

  private static double least(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
  }

  private static double most(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }
}
