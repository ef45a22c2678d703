package org.panal.introduction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.panal.matching.GradedMatching;
import org.panal.matching.LevelCount;
import org.panal.matching.MatchedPair;
import org.panal.matching.Matching;
import org.panal.matching.MatchingReport;
import org.panal.matching.Pair;
import org.panal.matching.Reason;
import org.panal.matching.Unmatched;

/** An answer to a list, with what it claims to be: the best for just that list. */
public record ListClaim(
    @Schema(description = "The list as it was sent to be matched.") @NotNull @Valid PeopleList list,
    @Schema(description = "The answer as it came back.") @NotNull MatchedList answer) {

  /** Whether a claim holds. */
  @Schema(name = "MatchingVerdict")
  public record Verdict(
      @Schema(description = "Whether the answer is proven: no answer for this list is better.")
          boolean holds,
      @Schema(description = "What is wrong, for who looks into it; in English.")
          List<String> problems) {
    static Verdict of(List<String> problems) {
      return new Verdict(problems.isEmpty(), problems);
    }
  }

  /** Benefits, reasons and shortages are reckoned again by the checker. */
  Matching ofPeople() {
    MatchedList.Report report = answer.report();
    List<LevelCount> levels =
        report.levels().stream().map(level -> new LevelCount(0, level.count(), 0)).toList();
    return new Matching(
        answer.introductions().stream().map(ListClaim::claimed).toList(),
        answer.unmatched().stream()
            .map(left -> new Unmatched(left.id(), left.code(), null))
            .toList(),
        new MatchingReport(
            report.people(), 0, 0, levels, 0, 0, report.value(), report.bound(), report.proven()),
        answer.certificate().proof());
  }

  GradedMatching ofPairs() {
    TreeMap<Pair, Long> chosen = new TreeMap<>();
    for (MatchedList.Introduction each : answer.introductions()) {
      if (chosen.put(ListedPair.named(each.a(), each.b()), each.points()) != null) {
        throw new IllegalArgumentException("a pair is introduced twice");
      }
    }
    MatchedList.Report report = answer.report();
    return new GradedMatching(
        chosen, report.value(), report.bound(), report.proven(), answer.certificate().proof());
  }

  private static MatchedPair claimed(MatchedList.Introduction each) {
    Pair pair = ListedPair.named(each.a(), each.b());
    int points = (int) Math.min(each.points(), Integer.MAX_VALUE);
    Reason sum = new Reason("claimed", points, pair.first(), pair.second(), null);
    return new MatchedPair(pair, points, 0, 0, List.of(sum));
  }

  /** Whether it says enough to be checked at all. */
  boolean saysEnough() {
    return isThere(answer.report()) && isThere(answer.certificate());
  }

  private static boolean isThere(@Nullable Object part) {
    return part != null;
  }
}
