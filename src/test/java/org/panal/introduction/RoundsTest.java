package org.panal.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.panal.introduction.Desk.assertRefused;
import static org.panal.introduction.Desk.between;
import static org.panal.introduction.Desk.pairs;
import static org.panal.introduction.Desk.shape;
import static org.panal.testing.Guests.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.panal.event.NewEvent;
import org.panal.introduction.RoundView.Meeting;
import org.panal.matching.FairMatcher;
import org.panal.matching.Matching;
import org.panal.matching.Weights;
import org.panal.shared.Forbidden;
import org.panal.shared.Language;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Role;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

@QuarkusTest
class RoundsTest {
  @Inject Desk desk;
  @Inject Rounds rounds;
  @Inject Once once;
  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Guests guests;

  @Test
  void the_three_pairs_come_out_together_in_a_mixed_room_of_twelve() {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    UUID iker = guests.going(evening, "Iker Etxea", "graphic-design", "social-media-management");
    UUID lucia = guests.going(evening, "Lucía Pons", "social-media-management", "graphic-design");
    UUID pau = guests.going(evening, "Pau Serra", "digital-marketing", "sales");
    UUID noor = guests.going(evening, "Noor Haddad", "sales", "digital-marketing");
    guests.going(evening, "Wei Chen", "photography", "bookkeeping");
    guests.going(evening, "Elena Soto", "bookkeeping", "photography");
    guests.going(evening, "Jonas Berg", "seo", "project-management");
    guests.going(evening, "Sofía Vega", "project-management", "seo");
    guests.going(evening, "Javier Rey", "event-planning", "web-programming");
    guests.going(evening, "Oksana Bondar", "illustration", "copywriting");

    RoundSummary drawn = rounds.draw(evening.organiser(), evening.code());

    RoundView view = desk.view(evening, drawn);
    assertThat(pairs(view)).contains(Set.of(marta, ana), Set.of(iker, lucia), Set.of(pau, noor));
    assertThat(drawn.report().covered()).isEqualTo(12);
    assertThat(drawn.report().proven()).isTrue();
    assertThat(view.introductions())
        .allSatisfy(
            meeting ->
                assertThat(meeting.reasons().stream().mapToInt(RoundView.Because::points).sum())
                    .isEqualTo(meeting.points()));
    assertThat(between(view, marta, ana).reasons())
        .extracting(RoundView.Because::sentence)
        .contains("Ana R. offers copywriting, which Marta G. looks for.");
    assertThat(rounds.get(evening.organiser(), evening.code(), 1, Language.ES).introductions())
        .flatExtracting(Meeting::reasons)
        .extracting(RoundView.Because::sentence)
        .anyMatch(sentence -> sentence.contains("programación web"));
  }

  @Test
  void a_new_draft_takes_the_place_of_the_one_before_and_numbers_rise() {
    Evening evening = desk.pairOfTwo().evening();
    assertThat(rounds.draw(evening.organiser(), evening.code()).number()).isEqualTo(1);
    assertThat(rounds.draw(evening.organiser(), evening.code()).number()).isEqualTo(2);
    assertThat(rounds.list(evening.organiser(), evening.code(), Paging.first()).items())
        .extracting(RoundSummary::status)
        .containsExactly(RoundStatus.DRAFT, RoundStatus.REPLACED);
    assertRefused("round.replaced", () -> desk.publish(evening, 1));
  }

  @Test
  void the_same_people_and_seed_give_the_same_bytes() {
    Evening evening = evenings.forSeats(null);
    IntStream.range(0, 9)
        .forEach(
            i ->
                guests.going(
                    evening,
                    "Guest " + i,
                    i % 3 == 0 ? "copywriting" : "web-programming",
                    i % 2 == 0 ? "copywriting" : "web-programming"));
    RoundSummary one = desk.draw(evening, 7);
    RoundSummary two = desk.draw(evening, 7);
    RoundSummary other = desk.draw(evening, 8);
    assertThat(desk.stored(two)).isEqualTo(desk.stored(one));
    assertThat(two.inputHash()).isEqualTo(one.inputHash()).isNotEqualTo(other.inputHash());
    assertThat(shape(desk.view(evening, two))).isEqualTo(shape(desk.view(evening, one)));
  }

  @Test
  void a_kept_round_can_be_drawn_again_and_checked() {
    Evening evening = desk.pairOfTwo().evening();
    RoundSummary round = desk.draw(evening, 7);
    FrozenPool pool =
        Json.read(
            (String) rows.value("SELECT pool FROM round WHERE id = ?1", round.id()),
            FrozenPool.class);
    Weights weights =
        Json.read(
            (String) rows.value("SELECT weights FROM round WHERE id = ?1", round.id()),
            Weights.class);
    Drawn again = Drawn.from(new FairMatcher(), pool, weights, round.seed());
    assertThat(again.inputHash()).isEqualTo(round.inputHash());
    Matching matching = again.matching();
    assertThat(matching.introductions()).hasSize(1);
    assertThat(matching.introductions().get(0).points())
        .isEqualTo(desk.view(evening, round).introductions().get(0).points());
  }

  @Test
  void only_who_runs_the_event_draws_looks_and_publishes() {
    Desk.Pair pair = desk.pairOfTwo();
    String code = pair.evening().code();
    rounds.draw(pair.evening().organiser(), code);
    Viewer rival = evenings.organiser();
    for (Viewer other : List.of(rival, as(pair.marta()))) {
      assertThatThrownBy(() -> rounds.draw(other, code)).isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> rounds.get(other, code, 1, Language.EN))
          .isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> rounds.list(other, code, Paging.first()))
          .isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> once.run(() -> rounds.publish(other, code, 1)))
          .isInstanceOf(Forbidden.class);
    }
    assertThatThrownBy(() -> rounds.draw(Viewer.anonymous(), code))
        .isInstanceOf(SignInNeeded.class);
    Viewer admin = Viewer.member(rows.member("Nuria Vidal", Role.ADMIN), Set.of(Role.ADMIN));
    assertThat(rounds.draw(admin, code).number()).isEqualTo(2);
    assertThatThrownBy(() -> rounds.get(admin, code, 9, Language.EN)).isInstanceOf(NotFound.class);
  }

  @Test
  void an_empty_room_gives_an_empty_round() {
    Evening evening =
        evenings.of(
            new NewEvent(
                rows.space("Europe/Madrid"),
                Evenings.form("Quiet"),
                Evenings.at(Evenings.START, Evenings.END, null),
                true));
    RoundSummary drawn = rounds.draw(evening.organiser(), evening.code());
    assertThat(desk.view(evening, drawn).introductions()).isEmpty();
    assertThat(desk.publish(evening, 1).status()).isEqualTo(RoundStatus.PUBLISHED);
  }
}
