package org.panal.edge;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.panal.introduction.MatchedList;
import org.panal.introduction.MatchedList.Because;
import org.panal.introduction.MatchedList.Introduction;

/** The introductions of a list as CSV. */
public final class IntroductionsCsv {
  private static final List<String> HEADER = List.of("a", "b", "points", "reasons");

  private IntroductionsCsv() {}

  public static String of(MatchedList list) {
    return CsvText.line(HEADER)
        + list.introductions().stream().map(IntroductionsCsv::line).collect(Collectors.joining());
  }

  private static String line(Introduction introduction) {
    String reasons =
        introduction.reasons().stream()
            .map(Because::text)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return CsvText.line(
        List.of(introduction.a(), introduction.b(), introduction.points(), reasons));
  }
}
