package org.panal.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panal.introduction.RoomBoard;
import org.panal.introduction.RoomBoard.Couple;
import org.panal.introduction.RoomBoard.Named;
import org.panal.introduction.RoomBoard.Wanted;
import org.panal.shared.Language;
import org.panal.shared.Site;

/** What stands on a wall screen, from five people to five hundred. */
class BoardViewTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  private static Named named(int i) {
    return new Named(new UUID(0, i), "Person " + i, NOON.minusSeconds(3_600 - i));
  }

  private static RoomBoard room(int named, int here) {
    List<Named> people = IntStream.range(0, named).mapToObj(BoardViewTest::named).toList();
    List<Couple> couples =
        List.of(
            new Couple(named(1), named(2), List.of("one")),
            new Couple(named(3), named(4), List.of("two")));
    List<Wanted> asks =
        IntStream.range(0, 7).mapToObj(i -> new Wanted("Skill " + i, List.of("Ana R."))).toList();
    return new RoomBoard(
        "7K3M9QWX",
        "Copy & Code",
        ZoneOffset.UTC,
        NOON,
        NOON,
        here,
        520,
        people,
        couples,
        asks,
        NOON);
  }

  private static BoardView at(RoomBoard room, long seconds) {
    return BoardView.of(
        room, Language.EN, Site.of("https://panal.example"), NOON.plusSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({"5,h6,17", "22,h6,0", "23,h8,22", "45,h8,0", "46,h10,30", "76,h10,0"})
  void the_comb_grows_with_the_room(int here, String comb, int ghosts) {
    BoardView view = at(room(here - 2, here), 0);
    assertThat(view.comb()).isEqualTo(comb);
    assertThat(view.ghosts()).hasSize(ghosts);
    assertThat(view.cells()).hasSize(here);
    assertThat(view.cells().stream().filter(cell -> cell.name().isEmpty())).hasSize(2);
  }

  @Test
  void of_five_hundred_everybody_gets_their_turn() {
    RoomBoard room = room(500, 500);
    Set<String> names = new HashSet<>();
    int pages = at(room, 0).pages();
    for (int turn = 0; turn < pages; turn++) {
      BoardView view = at(room, turn * 20L);
      assertThat(view.comb()).isEmpty();
      assertThat(view.cells()).hasSizeLessThanOrEqualTo(100);
      view.cells().forEach(cell -> names.add(cell.name()));
    }
    assertThat(names).hasSize(500);
  }

  @Test
  void introductions_and_asks_take_turns_by_the_clock() {
    RoomBoard room = room(10, 10);
    BoardView first = at(room, 0);
    BoardView next = at(room, 20);
    assertThat(at(room, 19).pair()).isEqualTo(first.pair());
    assertThat(next.pair()).isNotEqualTo(first.pair());
    assertThat(at(room, 40).pair()).isEqualTo(first.pair());
    assertThat(first.asks()).hasSize(3);
    assertThat(next.asks()).doesNotContainAnyElementsOf(first.asks());
  }

  @Test
  void who_came_within_ten_minutes_is_greeted_and_no_key_tells_who_it_is() {
    Named late = new Named(new UUID(0, 77), "Eva R.", NOON.minusSeconds(60));
    RoomBoard room =
        new RoomBoard(
            "7K3M9QWX",
            "T",
            ZoneOffset.UTC,
            NOON,
            NOON,
            1,
            3,
            List.of(late),
            List.of(),
            List.of(),
            NOON);
    assertThat(at(room, 0).latest()).isEqualTo("Eva R.");
    assertThat(at(room, 0).coming()).isEqualTo(2);
    assertThat(at(room, 700).latest()).isEmpty();
    assertThat(at(room, 0).cells().get(0).key()).doesNotContain(late.member().toString());
  }
}
