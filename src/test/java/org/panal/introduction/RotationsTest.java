package org.panal.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.panal.introduction.Desk.assertRefused;
import static org.panal.testing.Guests.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panal.introduction.RotationView.Table;
import org.panal.introduction.RotationView.Turn;
import org.panal.introduction.RoundView.Guest;
import org.panal.member.Vetoes;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Forbidden;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

@QuarkusTest
class RotationsTest {
  private static final String[] SKILLS = {
    "web-programming", "copywriting", "graphic-design", "sales"
  };

  @Inject Rotations rotations;
  @Inject Rounds rounds;
  @Inject Desk desk;
  @Inject Vetoes vetoes;
  @Inject Once once;
  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Guests guests;

  private List<UUID> guests(Evening evening, int count) {
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(
          guests.going(evening, "Guest " + (char) ('A' + i), SKILLS[i % 4], SKILLS[(i + 1) % 4]));
    }
    return ids;
  }

  private RotationSummary draw(Evening evening, RotationForm form) {
    return rotations.draw(
        new Once.Call(evening.organiser(), "draw", null, null), evening.code(), form);
  }

  private static RotationForm talks(int turns) {
    return new RotationForm(RotationKind.SPEED_ROUNDS, turns, 8, null, null, 7L);
  }

  private static RotationForm tables(int turns, @Nullable Integer seats) {
    return new RotationForm(RotationKind.TABLES, turns, 20, seats, null, 7L);
  }

  private RotationView view(Evening evening, int number) {
    return rotations.get(evening.organiser(), evening.code(), number, Language.EN);
  }

  private RotationSummary publish(Evening evening, int number) {
    return once.run(() -> rotations.publish(evening.organiser(), evening.code(), number));
  }

  private static List<Set<UUID>> pairs(RotationView view) {
    List<Set<UUID>> pairs = new ArrayList<>();
    for (Turn turn : view.turns()) {
      for (Table table : turn.tables()) {
        List<UUID> sitting = table.people().stream().map(Guest::memberId).toList();
        for (int i = 0; i < sitting.size(); i++) {
          for (int j = i + 1; j < sitting.size(); j++) {
            pairs.add(Set.of(sitting.get(i), sitting.get(j)));
          }
        }
      }
    }
    return pairs;
  }

  @Test
  void in_talks_nobody_meets_anybody_twice_and_an_odd_room_rests_in_turn() {
    Evening evening = evenings.forSeats(null);
    List<UUID> all = guests(evening, 7);
    RotationSummary drawn = draw(evening, talks(5));
    assertThat(drawn.report().people()).isEqualTo(7);
    assertThat(drawn.report().repeats()).isZero();
    assertThat(drawn.report().points()).isPositive().isLessThanOrEqualTo(drawn.report().bound());
    RotationView view = view(evening, drawn.number());
    assertThat(pairs(view)).doesNotHaveDuplicates();
    Map<UUID, Integer> rests = new HashMap<>();
    for (Turn turn : view.turns()) {
      List<UUID> here =
          Stream.concat(
                  turn.tables().stream().flatMap(table -> table.people().stream()),
                  turn.sittingOut().stream())
              .map(Guest::memberId)
              .toList();
      assertThat(here).containsExactlyInAnyOrderElementsOf(all);
      turn.sittingOut().forEach(guest -> rests.merge(guest.memberId(), 1, Integer::sum));
    }
    assertThat(rests.values()).as("whoever rests rests once").allMatch(count -> count == 1);
    assertThat(view.turns().get(1).begins()).isEqualTo(Evenings.START.plusMinutes(8));
  }

  @Test
  void at_tables_everybody_sits_and_the_same_seed_gives_the_same_seats() {
    Evening evening = evenings.forSeats(null);
    guests(evening, 9);
    RotationSummary one = draw(evening, tables(2, 3));
    RotationSummary two = draw(evening, tables(2, 3));
    assertThat(two.inputHash()).isEqualTo(one.inputHash());
    assertThat(pairs(view(evening, 2))).isEqualTo(pairs(view(evening, 1))).doesNotHaveDuplicates();
    assertThat(view(evening, 1).rotation().status()).isEqualTo(RoundStatus.REPLACED);
    assertThat(view(evening, 2).turns())
        .allSatisfy(turn -> assertThat(turn.tables()).hasSize(3))
        .allSatisfy(turn -> assertThat(turn.sittingOut()).isEmpty());
    assertThat(two.report().proven()).isFalse();
    draw(evening, talks(2));
    assertThat(view(evening, 2).rotation().status())
        .as("talks do not take the place of tables")
        .isEqualTo(RoundStatus.DRAFT);
  }

  @Test
  void whoever_blocked_somebody_never_sits_with_them_whatever_is_drawn() {
    Evening evening = evenings.forSeats(null);
    List<UUID> all = guests(evening, 6);
    once.run(() -> vetoes.put(as(all.get(0)), all.get(1)));
    rows.change(
        "INSERT INTO wish (id, occurrence_id, one_id, other_id, kind, made_at)"
            + " SELECT UUID(), id, ?2, ?3, 'APART', UTC_TIMESTAMP(6) FROM occurrence"
            + " WHERE code = ?1",
        evening.code(),
        all.get(2),
        all.get(3));
    for (RotationForm form : List.of(talks(4), tables(3, 3))) {
      assertThat(pairs(view(evening, draw(evening, form).number())))
          .doesNotContain(Set.of(all.get(0), all.get(1)), Set.of(all.get(2), all.get(3)));
    }
  }

  @Test
  void a_published_rotation_is_shown_to_its_people_and_never_changes() {
    Evening evening = evenings.forSeats(null);
    List<UUID> all = guests(evening, 5);
    draw(evening, talks(3));
    UUID first = all.get(0);
    assertThat(rotations.own(as(first), Language.EN)).isEmpty();
    publish(evening, 1);
    SeatsCard mine = rotations.own(as(first), Language.EN).get(0);
    assertThat(mine.kind()).isEqualTo(RotationKind.SPEED_ROUNDS);
    assertThat(mine.minutes()).isEqualTo(8);
    assertThat(mine.turns()).hasSize(3);
    List<Set<UUID>> told = new ArrayList<>();
    for (SeatsCard.Turn turn : mine.turns()) {
      assertThat(turn.people()).hasSize(turn.table() == null ? 0 : 1);
      turn.people().forEach(other -> told.add(Set.of(first, other.memberId())));
      turn.people().forEach(other -> assertThat(other.name()).matches("Guest [A-Z]\\."));
    }
    assertThat(told)
        .isEqualTo(pairs(view(evening, 1)).stream().filter(pair -> pair.contains(first)).toList());
    assertRefused("rotation.published", () -> publish(evening, 1));
    draw(evening, talks(2));
    assertThat(view(evening, 1).rotation().status()).isEqualTo(RoundStatus.PUBLISHED);
    assertThat(new HashSet<>(pairs(view(evening, 2))))
        .as("nobody talks again with whom they talked before")
        .doesNotContainAnyElementsOf(pairs(view(evening, 1)));
    guests.answer(first, evening, RsvpForm.no());
    assertThat(rotations.own(as(first), Language.EN)).isEmpty();
  }

  @Test
  void a_plan_does_not_go_out_once_somebody_stays_away_or_blocks_a_partner() {
    Evening evening = evenings.forSeats(null);
    List<UUID> all = guests(evening, 4);
    draw(evening, talks(3));
    once.run(() -> vetoes.put(as(all.get(1)), all.get(0)));
    assertRefused("rotation.outdated", () -> publish(evening, 1));
    draw(evening, tables(1, 4));
    guests.answer(all.get(3), evening, RsvpForm.no());
    assertRefused("rotation.outdated", () -> publish(evening, 2));
  }

  @Test
  void who_sat_together_at_another_evening_has_met() {
    Evening before = evenings.forSeats(null);
    List<UUID> all = guests(before, 4);
    draw(before, talks(1));
    publish(before, 1);
    Evening after = evenings.forSeats(null);
    all.forEach(member -> guests.answer(member, after, RsvpForm.yes()));
    draw(after, talks(1));
    assertThat(pairs(view(after, 1))).doesNotContainAnyElementsOf(pairs(view(before, 1)));
    RoundView introductions = desk.view(after, rounds.draw(after.organiser(), after.code()));
    assertThat(Desk.pairs(introductions)).doesNotContainAnyElementsOf(pairs(view(before, 1)));
    RoundView sameEvening = desk.view(before, rounds.draw(before.organiser(), before.code()));
    assertThat(sameEvening.introductions()).isNotEmpty();
  }

  @Test
  void an_introduction_held_already_keeps_nobody_from_taking_turns() {
    Evening evening = evenings.forSeats(null);
    guests(evening, 6);
    int number = rounds.draw(evening.organiser(), evening.code()).number();
    desk.publish(evening, number);
    assertThat(draw(evening, tables(1, 3)).report().people()).isEqualTo(6);
  }

  @Test
  void numbers_out_of_range_and_turns_that_do_not_fit_are_refused() {
    Evening evening = evenings.forSeats(null);
    guests(evening, 2);
    assertThatThrownBy(() -> draw(evening, talks(0))).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> draw(evening, talks(21))).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> draw(evening, tables(1, 7))).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> draw(evening, talks(16)))
        .isInstanceOfSatisfying(
            Invalid.class,
            no -> assertThat(no.errors().get(0).code()).isEqualTo("rotation.too-long"));
    RotationForm early =
        new RotationForm(RotationKind.TABLES, 1, 10, 4, Evenings.START.minusMinutes(1), null);
    assertThatThrownBy(() -> draw(evening, early))
        .isInstanceOfSatisfying(
            Invalid.class,
            no -> assertThat(no.errors().get(0).code()).isEqualTo("rotation.outside"));
    assertRefused("rotation.too-few", () -> draw(evenings.forSeats(null), talks(2)));
  }

  @Test
  void only_who_runs_the_event_draws_looks_and_publishes() {
    Evening evening = evenings.forSeats(null);
    UUID guest = guests(evening, 3).get(0);
    draw(evening, talks(1));
    String code = evening.code();
    for (Viewer other : List.of(evenings.organiser(), as(guest))) {
      assertThatThrownBy(
              () -> rotations.draw(new Once.Call(other, "draw", null, null), code, talks(1)))
          .isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> rotations.get(other, code, 1, Language.EN))
          .isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> rotations.list(other, code, Paging.first()))
          .isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> rotations.find(other, code, RotationKind.SPEED_ROUNDS, Language.EN))
          .isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> once.run(() -> rotations.publish(other, code, 1)))
          .isInstanceOf(Forbidden.class);
    }
    assertThatThrownBy(() -> rotations.own(Viewer.anonymous(), Language.EN))
        .isInstanceOf(SignInNeeded.class);
  }
}
