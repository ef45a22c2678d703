package org.panal.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.introduction.RoomBoard;
import org.panal.introduction.RoomBoard.Couple;
import org.panal.introduction.RoomBoard.Named;
import org.panal.introduction.RoomBoard.Wanted;
import org.panal.picture.PersonColour;
import org.panal.shared.Language;
import org.panal.shared.Secrets;
import org.panal.shared.Site;
import org.panal.words.Dates;
import org.panal.words.Names;

/**
 * What stands on a wall screen now. What takes turns, one introduction or three asks at a time, is
 * told by the clock, so that all screens of a room show the same.
 *
 * @param language its tag
 * @param until when introductions end, on the wall of the space
 * @param comb the class of the comb by how many are here; empty where names alone fit
 * @param cells who is here, the nameless last
 * @param ghosts places of the comb that nobody has taken
 * @param page which part of the names, counted from 1
 * @param pair who should look for each other now
 * @param latest who came a moment ago
 * @param coming how many are on their way
 * @param join where to join
 */
public record BoardView(
    String language,
    String title,
    String until,
    String clock,
    ZoneId zone,
    int here,
    int unnamed,
    String comb,
    List<Cell> cells,
    List<Integer> ghosts,
    int page,
    int pages,
    @Nullable Pair pair,
    List<Wanted> asks,
    String latest,
    long coming,
    String join) {
  private static final Duration A_MOMENT = Duration.ofMinutes(10);
  private static final int TURN_SECONDS = 20;
  private static final int LONG_NAME = 8;
  private static final int ASKS_AT_A_TIME = 3;
  private static final int NAMES_TO_AN_ASK = 2;
  private static final int MOST_NAMES_AT_A_TIME = 100;

  /** How many find a place on a comb of that many rows, whose longest rows hold so many. */
  private enum Comb {
    H6(22),
    H8(45),
    H10(76);

    private final int places;

    Comb(int places) {
      this.places = places;
    }

    static @Nullable Comb of(int people) {
      return Stream.of(values()).filter(each -> people <= each.places).findFirst().orElse(null);
    }
  }

  /**
   * One place of the comb.
   *
   * @param key tells arrivals from those who were there, and nothing else
   * @param name first name and initial; empty for who is not named
   * @param colour the classes of the cell
   */
  public record Cell(String key, String name, String colour) {}

  /** Two who said yes to each other. */
  public record Pair(String one, String other, List<String> why) {
    /** Whether a name needs smaller letters to find its place. */
    public boolean isLong() {
      return Stream.of(one, other).anyMatch(BoardView::isLong);
    }
  }

  static BoardView of(RoomBoard board, Language language, Site site, Instant now) {
    int turn = (int) (now.getEpochSecond() / TURN_SECONDS);
    Comb comb = Comb.of(board.here());
    int unnamed = board.here() - board.people().size();
    List<Named> named = board.people();
    int pages = comb == null ? parts(named.size(), MOST_NAMES_AT_A_TIME) : 1;
    int page = turn % pages;
    int atOnce = parts(named.size(), pages);
    List<Named> shown =
        comb == null ? named.stream().skip((long) page * atOnce).limit(atOnce).toList() : named;
    List<Cell> cells = new ArrayList<>(shown.stream().map(each -> cell(each, board)).toList());
    if (comb != null) {
      IntStream.range(0, unnamed).forEach(i -> cells.add(new Cell("n" + i, "", "quiet")));
    }
    return new BoardView(
        language.tag(),
        board.title(),
        clock(board.endsAt(), board),
        clock(now, board),
        board.zone(),
        board.here(),
        unnamed,
        comb == null ? "" : comb.name().toLowerCase(Locale.ROOT),
        cells,
        comb == null ? List.of() : IntStream.range(board.here(), comb.places).boxed().toList(),
        page + 1,
        pages,
        pair(board, turn),
        asks(board, turn),
        latest(board, now),
        Math.max(0, board.expected() - board.here()),
        site.at("/events/" + board.occurrence()));
  }

  private static int parts(int all, int atOnce) {
    return Math.max(1, (all + atOnce - 1) / atOnce);
  }

  private static String clock(Instant instant, RoomBoard board) {
    return Dates.time(instant.atZone(board.zone()).toLocalDateTime());
  }

  private static Cell cell(Named who, RoomBoard board) {
    String key = Secrets.hash(board.occurrence() + who.member()).substring(0, 12);
    String colour = PersonColour.of(who.member().toString()).css();
    return new Cell(key, who.name(), isLong(who.name()) ? colour + " long" : colour);
  }

  private static boolean isLong(String name) {
    return Names.first(name).length() > LONG_NAME;
  }

  private static @Nullable Pair pair(RoomBoard board, int turn) {
    if (board.introductions().isEmpty()) {
      return null;
    }
    Couple couple = board.introductions().get(turn % board.introductions().size());
    return new Pair(couple.one().name(), couple.other().name(), couple.why());
  }

  private static List<Wanted> asks(RoomBoard board, int turn) {
    List<Wanted> all = board.asks();
    int turns = parts(all.size(), ASKS_AT_A_TIME);
    return all.stream()
        .skip((long) (turn % turns) * ASKS_AT_A_TIME)
        .limit(ASKS_AT_A_TIME)
        .map(
            each -> new Wanted(each.skill(), each.names().stream().limit(NAMES_TO_AN_ASK).toList()))
        .toList();
  }

  private static String latest(RoomBoard board, Instant now) {
    return board.people().stream()
        .filter(each -> each.since().plus(A_MOMENT).isAfter(now))
        .max(Comparator.comparing(Named::since))
        .map(Named::name)
        .orElse("");
  }
}
