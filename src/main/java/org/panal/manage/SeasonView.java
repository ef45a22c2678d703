package org.panal.manage;

import static java.util.stream.Collectors.joining;

import io.quarkus.qute.RawString;
import java.util.List;
import org.panal.introduction.Season;
import org.panal.introduction.SeasonFigures;
import org.panal.introduction.SeasonMonth;
import org.panal.introduction.SeasonShortage;
import org.panal.picture.Bars;
import org.panal.words.Dates;
import org.panal.words.Sentences;

/**
 * A season in words and in a picture.
 *
 * @param finding what the picture says
 * @param lines one a month
 */
record SeasonView(String finding, RawString chart, List<Line> lines, Line total) {
  private static final String NOTHING = "–";

  /** A line of the table. */
  record Line(
      String name,
      int events,
      int saidYes,
      String came,
      String rate,
      String visitors,
      String returning,
      int introductions,
      int served,
      String met,
      String sought) {}

  static SeasonView of(Season season, Dates dates) {
    String finding = finding(season.total(), dates);
    List<Line> lines = season.months().stream().map(month -> line(month, dates)).toList();
    return new SeasonView(
        finding,
        new RawString(chart(season, finding, dates).svg()),
        lines,
        line(Sentences.of("season.total", dates.language(), List.of()), season.total(), List.of()));
  }

  private static String finding(SeasonFigures total, Dates dates) {
    Integer rate = total.showPermille();
    return rate == null
        ? Sentences.of("season.nobody-knows", dates.language(), List.of(total.saidYes()))
        : Sentences.of(
            "season.found",
            dates.language(),
            List.of(total.saidYes(), total.came(), percent(rate)));
  }

  private static Bars chart(Season season, String finding, Dates dates) {
    List<Bars.Column> columns =
        season.months().stream()
            .map(
                each ->
                    new Bars.Column(
                        dates.month(each.month().atDay(1)),
                        each.figures().saidYes(),
                        each.figures().came()))
            .toList();
    return new Bars(
        columns,
        new Bars.Words(
            finding,
            Sentences.of("season.said-yes", dates.language(), List.of()),
            Sentences.of("season.came", dates.language(), List.of())));
  }

  private static Line line(SeasonMonth month, Dates dates) {
    return line(dates.monthOfYear(month.month()), month.figures(), month.shortages());
  }

  private static Line line(String name, SeasonFigures of, List<SeasonShortage> shortages) {
    Integer rate = of.showPermille();
    return new Line(
        name,
        of.events(),
        of.saidYes(),
        known(of, of.came()),
        rate == null ? NOTHING : percent(rate),
        known(of, of.visitors()),
        known(of, of.returning()),
        of.introductions(),
        of.served(),
        of.met() + " / " + (of.useful() == null ? NOTHING : of.useful().toString()),
        shortages.stream().map(SeasonShortage::label).collect(joining(", ")));
  }

  /** Where people said yes and nobody kept the door, nobody knows who came. */
  private static String known(SeasonFigures of, int count) {
    boolean isKnown = of.came() > 0 || of.showPermille() != null || of.saidYes() == 0;
    return isKnown ? Integer.toString(count) : NOTHING;
  }

  private static String percent(int permille) {
    return (permille + 5) / 10 + " %";
  }
}
