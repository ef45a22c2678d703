package org.panal.introduction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.panal.introduction.TableRows.Row;

/** Which column of a spreadsheet holds what. */
final class TableHeader {
  private final Row row;
  private final Map<TableColumn, Integer> places = new EnumMap<>(TableColumn.class);
  private final Set<TableColumn> barred = new HashSet<>();
  private final List<TableRemark> remarks = new ArrayList<>();

  TableHeader(Row row, List<Row> people) {
    this.row = row;
    List<String> unused = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String name = row.cell(i);
      TableColumn column = TableColumn.of(name).orElse(null);
      if (column == null && !name.isEmpty()) {
        unused.add(name);
      } else if (column != null) {
        place(column, i);
      }
    }
    if (!unused.isEmpty()) {
      remark("table.note-unused", String.join(", ", unused));
    }
    places.keySet().stream().filter(column -> anyBar(column, people)).forEach(barred::add);
    checkWhatIsThere();
  }

  boolean has(TableColumn column) {
    return places.containsKey(column);
  }

  /** What the file calls this column. */
  String name(TableColumn column) {
    return has(column) ? cell(row, column) : "";
  }

  String cell(Row of, TableColumn column) {
    Integer place = places.get(column);
    return place == null ? "" : of.cell(place);
  }

  /** Where bars separate items anywhere in a column, other signs belong to the items. */
  boolean hasBars(TableColumn column) {
    return barred.contains(column);
  }

  int width() {
    return row.cells().size();
  }

  List<TableRemark> remarks() {
    return remarks;
  }

  private void place(TableColumn column, int place) {
    if (places.putIfAbsent(column, place) != null && column != TableColumn.PRIVATE) {
      remark("table.column-twice", row.cell(place));
    }
  }

  private boolean anyBar(TableColumn column, List<Row> people) {
    return people.stream().anyMatch(person -> cell(person, column).indexOf('|') >= 0);
  }

  private void checkWhatIsThere() {
    if (!has(TableColumn.NAME) && !has(TableColumn.ID)) {
      remark("table.no-names");
    }
    if (!has(TableColumn.OFFERS)) {
      remark("table.no-offers");
    }
    if (!has(TableColumn.SEEKS)) {
      remark("table.no-seeks");
    }
    if (has(TableColumn.PRIVATE)) {
      remark("table.note-private", name(TableColumn.PRIVATE));
    }
  }

  private void remark(String code, Object... values) {
    remarks.add(new TableRemark(row.number(), "", code, List.of(values)));
  }
}
