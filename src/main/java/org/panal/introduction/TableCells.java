package org.panal.introduction;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.introduction.TableRows.Row;
import org.panal.shared.Folded;
import org.panal.shared.Typed;

/** Reads the cells of one row and remarks on what is odd about them. */
final class TableCells {
  private static final Pattern COMMA_OUTSIDE_BRACKETS = Pattern.compile(",(?![^(]*\\))");
  private static final Pattern LINE_OR_SEMICOLON = Pattern.compile("[;\\n\\r]+");
  private static final int LONGEST_CELL = 5_000;

  private final TableHeader header;
  private final Row row;
  private final List<TableRemark> remarks;

  TableCells(TableHeader header, Row row, List<TableRemark> remarks) {
    this.header = header;
    this.row = row;
    this.remarks = remarks;
  }

  String text(TableColumn column, int longest) {
    String text = Typed.line(raw(column));
    if (text.length() > longest) {
      remark(column, "table.cell-too-long", longest);
      return "";
    }
    return text;
  }

  /** The items of a cell; those that say nothing, such as a dash, are none. */
  List<String> items(TableColumn column, int most) {
    String cell = raw(column);
    if (cell.length() > LONGEST_CELL) {
      remark(column, "table.cell-too-long", LONGEST_CELL);
      return List.of();
    }
    List<String> items =
        split(column, cell)
            .map(Typed::line)
            .filter(item -> !Folded.of(item).isEmpty())
            .distinct()
            .toList();
    if (items.size() > most) {
      remark(column, "table.too-many-items", most);
    } else if (items.stream().anyMatch(item -> item.length() > ListLimits.TEXT)) {
      remark(column, "table.item-too-long", ListLimits.TEXT);
    } else {
      return items;
    }
    return List.of();
  }

  /** Skills that are not among those already there. */
  static List<String> without(List<String> skills, List<String> there) {
    Set<String> known = Set.copyOf(there.stream().map(Folded::of).toList());
    return skills.stream().filter(skill -> !known.contains(Folded.of(skill))).toList();
  }

  @Nullable Integer number(TableColumn column, int most) {
    String cell = text(column, ListLimits.TEXT);
    if (cell.isEmpty()) {
      return null;
    }
    if (!cell.matches("[0-9]{1,3}") || Integer.parseInt(cell) > most) {
      remark(column, "table.not-a-number", 0, most);
      return null;
    }
    return Integer.valueOf(cell);
  }

  void remark(TableColumn column, String code, Object... values) {
    remarks.add(new TableRemark(row.number(), header.name(column), code, List.of(values)));
  }

  private Stream<String> split(TableColumn column, String cell) {
    if (header.hasBars(column)) {
      return Arrays.stream(cell.split("[|]"));
    }
    if (LINE_OR_SEMICOLON.matcher(cell).find()) {
      return LINE_OR_SEMICOLON.splitAsStream(cell);
    }
    return COMMA_OUTSIDE_BRACKETS.splitAsStream(cell);
  }

  private String raw(TableColumn column) {
    String cell = header.cell(row, column);
    if (isFormula(cell)) {
      remark(column, "table.note-formula");
    }
    return cell;
  }

  private static boolean isFormula(String cell) {
    return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 && !Folded.of(cell).isEmpty();
  }
}
