package org.panal.introduction;

import java.util.List;
import org.panal.shared.Invalid;

/**
 * A spreadsheet of people: the people, or what stands in the way; and what else its owner should
 * know.
 *
 * @param text what was read, to show it again; empty where it was no text
 * @param people empty where there are problems
 */
public record PeopleTable(
    String text, List<ListedPerson> people, List<TableRemark> problems, List<TableRemark> notes) {
  public PeopleTable {
    people = List.copyOf(people);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /** Reads an uploaded file of at most so many people. */
  public static PeopleTable read(byte[] file, int mostPeople) {
    return read(TableText.of(file), mostPeople);
  }

  /** Reads pasted text. */
  public static PeopleTable read(String pasted, int mostPeople) {
    return read(TableText.of(pasted), mostPeople);
  }

  public boolean isUsable() {
    return problems.isEmpty();
  }

  /** The list to match; refused where there are problems, told by row and column. */
  public PeopleList list(int introductionsPerPerson) {
    if (!isUsable()) {
      throw new Invalid(problems.stream().map(PeopleTable::error).toList());
    }
    return PeopleList.of(people, introductionsPerPerson);
  }

  private static Invalid.FieldError error(TableRemark problem) {
    String row = problem.row() == 0 ? "table" : "rows[" + problem.row() + "]";
    String column = problem.column().isEmpty() ? "" : "." + problem.column();
    return new Invalid.FieldError(row + column, problem.code(), problem.values());
  }

  private static PeopleTable read(TableText text, int mostPeople) {
    TableReader reader = new TableReader(mostPeople);
    reader.read(text);
    List<TableRemark> problems =
        reader.remarks().stream().filter(remark -> !remark.isNote()).toList();
    return new PeopleTable(
        text.text(),
        problems.isEmpty() ? reader.people() : List.of(),
        problems,
        reader.remarks().stream().filter(TableRemark::isNote).toList());
  }
}
