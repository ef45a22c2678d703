package org.panal.introduction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.panal.introduction.TableRows.Row;

/** Makes people of the rows of a spreadsheet. */
final class TableReader {
  private static final int LONGEST_NAME = 90;
  private static final int MOST_INTRODUCTIONS = 5;

  private final int mostPeople;
  private final List<TableRemark> remarks = new ArrayList<>();
  private final List<ListedPerson> people = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> names = new HashMap<>();
  private int repeated;

  TableReader(int mostPeople) {
    this.mostPeople = mostPeople;
  }

  List<ListedPerson> people() {
    return people;
  }

  List<TableRemark> remarks() {
    return remarks;
  }

  void read(TableText text) {
    remarks.addAll(text.remarks());
    if (hasProblem()) {
      return;
    }
    TableRows table = TableRows.read(text.text());
    remarks.addAll(table.remarks());
    if (table.rows().isEmpty()) {
      remarkOnFile("table.empty");
    } else if (!hasProblem()) {
      read(table.rows().get(0), table.rows().subList(1, table.rows().size()));
    }
  }

  private void read(Row first, List<Row> rows) {
    TableHeader header = new TableHeader(first, rows);
    remarks.addAll(header.remarks());
    if (hasProblem()) {
      return;
    }
    if (rows.size() < 2) {
      remarkOnFile(rows.isEmpty() ? "table.only-a-header" : "table.one-person");
    } else if (rows.size() > mostPeople) {
      remarkOnFile("table.too-many-people", rows.size(), mostPeople);
    } else {
      rows.forEach(row -> read(header, row));
      checkWhole();
    }
  }

  private void read(TableHeader header, Row row) {
    TableCells cells = new TableCells(header, row, remarks);
    for (int i = header.width(); i < row.cells().size(); i++) {
      if (!row.cell(i).isEmpty()) {
        remarks.add(new TableRemark(row.number(), "", "table.row-too-wide", List.of()));
        return;
      }
    }
    String given = cells.text(TableColumn.ID, LONGEST_NAME);
    String name = nameOf(cells, given);
    if (name.isEmpty()) {
      cells.remark(TableColumn.NAME, "table.name-missing");
      return;
    }
    String distinct = distinct(cells, name, given);
    String id = given.isEmpty() ? distinct : given;
    if (!ids.add(id)) {
      cells.remark(TableColumn.ID, "table.id-twice", id);
    }
    people.add(person(cells, id, distinct));
  }

  private static String nameOf(TableCells cells, String id) {
    String first = cells.text(TableColumn.NAME, LONGEST_NAME);
    String name = (first + " " + cells.text(TableColumn.SURNAME, LONGEST_NAME)).strip();
    return name.isEmpty() ? id : name;
  }

  /** Two people of one name are told apart by their ids, or else by a number. */
  private String distinct(TableCells cells, String name, String id) {
    int before = names.merge(name, 1, Integer::sum) - 1;
    if (before == 0) {
      return name;
    }
    String distinct = name + " (" + (id.isEmpty() ? before + 1 : id) + ")";
    cells.remark(TableColumn.NAME, "table.note-name-twice", name, distinct);
    return distinct;
  }

  private ListedPerson person(TableCells cells, String id, String name) {
    List<String> offers = cells.items(TableColumn.OFFERS, ListLimits.SKILLS);
    List<String> wishes = cells.items(TableColumn.SEEKS, ListLimits.SKILLS);
    List<String> seeks = TableCells.without(wishes, offers);
    repeated += wishes.size() - seeks.size();
    return new ListedPerson(
        id,
        name,
        cells.text(TableColumn.FIELD, ListLimits.TEXT),
        cells.text(TableColumn.ORGANISATION, ListLimits.TEXT),
        false,
        cells.number(TableColumn.INTRODUCTIONS, MOST_INTRODUCTIONS),
        offered(offers),
        seeks.stream().map(ListedSeek::of).toList(),
        offered(cells.items(TableColumn.MENTORS, ListLimits.TOPICS)),
        offered(cells.items(TableColumn.SEEKS_MENTOR, ListLimits.TOPICS)),
        cells.items(TableColumn.LANGUAGES, ListLimits.LANGUAGES),
        cells.items(TableColumn.GOALS, ListLimits.GOALS),
        cells.items(TableColumn.INTERESTS, ListLimits.INTERESTS));
  }

  private static List<ListedOffer> offered(List<String> skills) {
    return skills.stream().map(ListedOffer::of).toList();
  }

  private void checkWhole() {
    boolean isUseful =
        people.stream().anyMatch(one -> !one.offers().isEmpty() || !one.seeks().isEmpty());
    if (!isUseful && !hasProblem()) {
      remarkOnFile("table.nothing-useful");
    }
    if (repeated > 0) {
      remarkOnFile("table.note-repeated", repeated);
    }
  }

  private boolean hasProblem() {
    return remarks.stream().anyMatch(remark -> !remark.isNote());
  }

  private void remarkOnFile(String code, Object... values) {
    remarks.add(TableRemark.ofFile(code, values));
  }
}
