package org.panal.skill;

import java.util.List;

/**
 * What came of an import. Every row is added, updated, unchanged or skipped; a row that came in may
 * still have names that did not.
 *
 * @param problems the first {@value #MOST_PROBLEMS} of them
 * @param problemCount how many there are in all
 */
public record ImportReport(
    int added,
    int updated,
    int unchanged,
    int skipped,
    List<ImportProblem> problems,
    int problemCount) {
  public static final int MOST_PROBLEMS = 200;

  public ImportReport {
    problems = List.copyOf(problems);
  }
}
