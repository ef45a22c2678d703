package org.panal.web;

import java.util.List;
import org.panal.introduction.PeopleTable;
import org.panal.introduction.TableRemark;
import org.panal.shared.Language;
import org.panal.words.Sentences;

/**
 * What is wrong with a list, and what else to know about it, in sentences.
 *
 * @param moreProblems how many are not told: nobody reads more at once
 */
record TableRemarks(List<Remark> problems, int moreProblems, List<Remark> notes) {
  private static final int MOST = 50;

  /** One remark; row 0 is the whole list, an empty column the whole row. */
  record Remark(int row, String column, String text) {}

  static TableRemarks none() {
    return new TableRemarks(List.of(), 0, List.of());
  }

  static TableRemarks of(PeopleTable table, Language language) {
    return new TableRemarks(
        told(table.problems(), language),
        Math.max(0, table.problems().size() - MOST),
        told(table.notes(), language));
  }

  private static List<Remark> told(List<TableRemark> remarks, Language language) {
    return remarks.stream().limit(MOST).map(remark -> told(remark, language)).toList();
  }

  private static Remark told(TableRemark remark, Language language) {
    String text = Sentences.of(remark.code(), language, remark.values());
    return new Remark(remark.row(), remark.column(), text);
  }
}
