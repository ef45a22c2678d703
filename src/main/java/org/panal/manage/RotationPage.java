package org.panal.manage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.panal.introduction.RotationKind;
import org.panal.introduction.RotationSummary;
import org.panal.introduction.RotationView;
import org.panal.introduction.RoundStatus;

/**
 * A rotation as its page shows it.
 *
 * @param stamp when it was drawn or published
 * @param shape how many turns, how long, from when to when
 * @param report how good it is, in sentences
 * @param verdict what is proven and what is only bounded
 * @param times when each turn begins
 * @param lines each person with their table in every turn, by name
 * @param facts number and seed, for who wants to know
 */
record RotationPage(
    RotationView view,
    String stamp,
    String shape,
    List<String> report,
    String verdict,
    List<String> times,
    List<Line> lines,
    String facts) {

  /**
   * One person on paper.
   *
   * @param tables the number of the table in each turn, or a dash for who sits out
   */
  record Line(UUID memberId, String name, List<String> tables) {}

  public RotationSummary rotation() {
    return view.rotation();
  }

  public boolean isDraft() {
    return rotation().status() == RoundStatus.DRAFT;
  }

  public boolean isPublished() {
    return rotation().status() == RoundStatus.PUBLISHED;
  }

  public boolean isTables() {
    return rotation().kind() == RotationKind.TABLES;
  }

  public String path() {
    return RotationPages.path(rotation().kind());
  }

  /** Every turn with its time. */
  public List<Map.Entry<String, RotationView.Turn>> turns() {
    return view.turns().stream()
        .map(turn -> Map.entry(times.get(turn.number() - 1), turn))
        .toList();
  }
}
