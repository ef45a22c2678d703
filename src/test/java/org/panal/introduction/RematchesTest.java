package org.panal.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckIns;
import org.panal.member.Vetoes;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Forbidden;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Viewer;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Tablets;

/** New introductions for who is really there. */
@QuarkusTest
class RematchesTest {
  @Inject Desk desk;
  @Inject Rematches rematches;
  @Inject Introductions introductions;
  @Inject CheckIns checkIns;
  @Inject Tablets tablets;
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Vetoes vetoes;
  @Inject Once once;

  private Evening evening() {
    return evenings.forSeats(null);
  }

  private void publish(Evening evening) {
    desk.publish(evening, desk.draw(evening, 7).number());
    tablets.beganMinutesAgo(evening, 15);
  }

  private void come(Evening evening, UUID... people) {
    for (UUID member : people) {
      CheckInForm form = CheckInForm.of(Tablets.nonce(), member);
      once.run(() -> checkIns.record(evening.organiser(), evening.code(), form));
    }
  }

  private RoundSummary rematch(Evening evening) {
    return rematches.draw(
        new Once.Call(evening.organiser(), "rematch", null, null), evening.code());
  }

  private List<UUID> meets(Evening evening, UUID member) {
    return introductions.list(Guests.as(member), Language.EN, new Paging(0, 20)).items().stream()
        .filter(card -> card.at().occurrence().equals(evening.code()))
        .map(card -> card.other().memberId())
        .toList();
  }

  @Test
  void whoever_lost_somebody_gets_somebody_and_intact_pairs_see_nothing_change() {
    Evening evening = evening();
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    UUID iker = guests.going(evening, "Iker Sanz", "bookkeeping", "photography");
    UUID lucia = guests.going(evening, "Lucía Prado", "photography", "bookkeeping");
    publish(evening);
    assertThat(meets(evening, iker)).contains(lucia);
    UUID leo = guests.going(evening, "Leo Cast", "photography", "bookkeeping");
    come(evening, marta, ana, iker, leo);
    List<UUID> intact = meets(evening, marta).stream().filter(id -> !id.equals(lucia)).toList();
    RoundSummary round = rematch(evening);
    assertThat(round.status()).isEqualTo(RoundStatus.PUBLISHED);
    RoundView view = desk.view(evening, round);
    assertThat(Desk.pairs(view)).contains(Set.of(iker, leo)).doesNotContain(Set.of(marta, ana));
    assertThat(meets(evening, iker)).contains(leo);
    assertThat(meets(evening, marta)).containsAll(intact);
    assertThat(round.report().proven()).isTrue();
    Desk.assertRefused("round.nothing-new", () -> rematch(evening));
  }

  @Test
  void its_proof_counts_what_it_keeps_and_holds() {
    Evening evening = evening();
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    publish(evening);
    UUID iker = guests.going(evening, "Iker Sanz", "bookkeeping", "photography");
    UUID lucia = guests.going(evening, "Lucía Prado", "photography", "bookkeeping");
    come(evening, marta, ana, iker, lucia);
    RoundSummary round = rematch(evening);
    assertThat(round.report().people()).isEqualTo(4);
    assertThat(round.report().covered()).isEqualTo(4);
    assertThat(
            As.member(evening.organiser().mustBeMember())
                .get(
                    "/api/v1/occurrences/"
                        + evening.code()
                        + "/rounds/"
                        + round.number()
                        + "/certificate")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_no_is_replaced_like_a_no_show_and_vetoed_people_do_not_meet() {
    Evening evening = evening();
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    guests.answer(marta, evening, Desk.wish(1));
    guests.answer(ana, evening, Desk.wish(1));
    desk.publish(evening, desk.draw(evening, 7).number());
    UUID card =
        introductions.list(Guests.as(marta), Language.EN, Paging.first()).items().get(0).id();
    once.run(
        () ->
            introductions.answer(Guests.as(marta), card, AnswerForm.of(Answer.SWAP), Language.EN));
    UUID leo = guests.going(evening, "Leo Cast", "copywriting", "web-programming");
    UUID eva = guests.going(evening, "Eva Ruiz", "web-programming", "copywriting");
    once.run(() -> vetoes.put(Guests.as(eva), leo));
    tablets.beganMinutesAgo(evening, 15);
    come(evening, marta, ana, leo, eva);
    List<Set<UUID>> pairs = Desk.pairs(desk.view(evening, rematch(evening)));
    assertThat(pairs)
        .contains(Set.of(marta, leo), Set.of(ana, eva))
        .doesNotContain(Set.of(marta, ana), Set.of(eva, leo));
  }

  @Test
  void who_is_not_here_or_wants_nobody_is_introduced_to_nobody() {
    Evening evening = evening();
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    UUID quiet = guests.member("Leo Cast", "copywriting", "web-programming");
    guests.answer(quiet, evening, new RsvpForm(true, false, false, null, ""));
    tablets.beganMinutesAgo(evening, 15);
    come(evening, marta, quiet);
    Desk.assertRefused("round.nobody-here", () -> rematch(evening));
  }

  @Test
  void only_those_who_meet_somebody_new_are_told() {
    Evening evening = evening();
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    guests.answer(marta, evening, Desk.wish(1));
    guests.answer(ana, evening, Desk.wish(1));
    publish(evening);
    UUID iker = guests.going(evening, "Iker Sanz", "bookkeeping", "photography");
    UUID lucia = guests.going(evening, "Lucía Prado", "photography", "bookkeeping");
    come(evening, marta, ana, iker, lucia);
    int number = rematch(evening).number();
    assertThat(told(evening, number)).containsExactlyInAnyOrder(iker, lucia);
  }

  @Inject Rounds rounds;

  private RoundSummary rematchOf(Evening evening, int number) {
    return rounds.get(evening.organiser(), evening.code(), number, Language.EN).round();
  }

  private Set<UUID> told(Evening evening, int number) {
    Set<UUID> told = new HashSet<>();
    desk.view(evening, rematchOf(evening, number)).introductions().stream()
        .flatMap(each -> Stream.of(each.one().memberId(), each.other().memberId()))
        .forEach(told::add);
    return told;
  }

  @Test
  void it_is_for_who_runs_the_event() {
    Evening evening = evening();
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    tablets.beganMinutesAgo(evening, 15);
    Viewer other = evening().organiser();
    for (Viewer viewer : List.of(Guests.as(marta), other, tablets.device(evening))) {
      assertThatThrownBy(
              () -> rematches.draw(new Once.Call(viewer, "rematch", null, null), evening.code()))
          .isInstanceOfAny(Forbidden.class, SignInNeeded.class);
    }
  }

  /** After a fifth stayed away, everybody here who could have somebody has somebody. */
  @Test
  void after_no_shows_everybody_here_who_could_have_somebody_has_somebody() {
    Evening evening = evening();
    List<UUID> people = new ArrayList<>();
    String[] skills = {"web-programming", "copywriting", "photography", "bookkeeping"};
    for (int i = 0; i < 30; i++) {
      people.add(guests.going(evening, "Person " + i, skills[i % 4], skills[(i + 1) % 4]));
    }
    publish(evening);
    List<UUID> here = people.stream().filter(id -> people.indexOf(id) % 5 != 0).toList();
    come(evening, here.toArray(UUID[]::new));
    RoundSummary round = rematch(evening);
    assertThat(round.report().people()).isEqualTo(here.size());
    assertThat(round.report().covered()).isEqualTo(here.size());
    assertThat(round.report().proven()).isTrue();
  }
}
