package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.panal.edge.CurrentViewer;
import org.panal.introduction.Season;
import org.panal.introduction.SeasonAsked;
import org.panal.introduction.Seasons;
import org.panal.words.Dates;

/** What came of the events that somebody runs, month by month. */
@Path("/manage/season")
public class SeasonPages {
  private static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";

  private final Seasons seasons;
  private final CurrentViewer viewer;

  SeasonPages(Seasons seasons, CurrentViewer viewer) {
    this.seasons = seasons;
    this.viewer = viewer;
  }

  /** A month that can be chosen. */
  record MonthChoice(String value, String label) {}

  record season(Season season, SeasonView view, List<MonthChoice> choices)
      implements TemplateInstance {}

  @GET
  public Response show(
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("to") @DefaultValue("") String to) {
    YearMonth current = seasons.current();
    Season season = seasons.get(viewer.get(), asked(from, to, current), viewer.language());
    Dates dates = new Dates(viewer.language());
    return Shown.page(
        new season(season, SeasonView.of(season, dates), choices(season, current, dates)));
  }

  /** The latest first, and those that were asked for. */
  private static List<MonthChoice> choices(Season season, YearMonth current, Dates dates) {
    return Stream.concat(
            IntStream.range(0, Season.MOST_MONTHS).mapToObj(current::minusMonths),
            Stream.of(season.from(), season.to()))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(month -> new MonthChoice(month.toString(), dates.monthOfYear(month)))
        .toList();
  }

  /** Two months in any order; what cannot be read, or lies too far apart, means the usual. */
  private static SeasonAsked asked(String from, String to, YearMonth current) {
    YearMonth last = to.matches(MONTH) ? YearMonth.parse(to) : current;
    if (!from.matches(MONTH)) {
      return SeasonAsked.until(last);
    }
    YearMonth first = YearMonth.parse(from);
    if (Math.abs(first.until(last, ChronoUnit.MONTHS)) >= Season.MOST_MONTHS) {
      return SeasonAsked.until(last);
    }
    return first.isAfter(last) ? new SeasonAsked(last, first) : new SeasonAsked(first, last);
  }
}
