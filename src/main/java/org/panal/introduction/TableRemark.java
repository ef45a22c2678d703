package org.panal.introduction;

import java.util.List;

/**
 * Something about a spreadsheet that its owner should know.
 *
 * @param row the row as the spreadsheet counts it, from 1; 0 for the whole file
 * @param column the header of the column as it stands in the file; empty for the whole row
 */
public record TableRemark(int row, String column, String code, List<Object> values) {
  public TableRemark {
    values = List.copyOf(values);
  }

  static TableRemark ofFile(String code, Object... values) {
    return new TableRemark(0, "", code, List.of(values));
  }

  boolean isNote() {
    return code.startsWith("table.note-");
  }
}
