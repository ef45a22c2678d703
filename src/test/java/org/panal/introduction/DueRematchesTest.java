package org.panal.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckIns;
import org.panal.matching.CertificateChecker;
import org.panal.matching.Weights;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Time;
import org.panal.testing.ClockAt;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Scorecard;
import org.panal.testing.Tablets;

/** Rematches that nobody asks for, each time on a clock that is handed in. */
@QuarkusTest
class DueRematchesTest {
  @Inject Desk desk;
  @Inject Rematches rematches;
  @Inject DoorLooks looks;
  @Inject IntroductionConfig config;
  @Inject Introductions introductions;
  @Inject Rounds rounds;
  @Inject RoundRows roundRows;
  @Inject CheckIns checkIns;
  @Inject Tablets tablets;
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Rows rows;
  @Inject Once once;
  @Inject Time time;

  private Instant begun(Evening evening) {
    desk.publish(evening, desk.draw(evening, 7).number());
    tablets.beganMinutesAgo(evening, 15);
    return time.now().minus(Duration.ofMinutes(15));
  }

  private void come(Evening evening, UUID... people) {
    for (UUID member : people) {
      CheckInForm form = CheckInForm.of(Tablets.nonce(), member);
      once.run(() -> checkIns.record(evening.organiser(), evening.code(), form));
    }
  }

  private void drawAt(Instant instant) {
    new DueRematches(rematches, looks, config, once, new ClockAt(instant)).draw();
  }

  private void draw() {
    drawAt(time.now().plusSeconds(1));
  }

  private int rounds(Evening evening) {
    return rounds.list(evening.organiser(), evening.code(), Paging.first()).items().size();
  }

  private List<UUID> meets(Evening evening, UUID member) {
    return introductions.list(Guests.as(member), Language.EN, new Paging(0, 20)).items().stream()
        .filter(card -> card.at().occurrence().equals(evening.code()))
        .map(card -> card.other().memberId())
        .toList();
  }

  private UUID going(Evening evening, String name, String offers, String seeks) {
    UUID id = guests.going(evening, name, offers, seeks);
    guests.answer(id, evening, Desk.wish(1));
    return id;
  }

  private long told(Evening evening, UUID member) {
    return ((Number)
            rows.value(
                "SELECT COUNT(*) FROM notice n JOIN occurrence o ON o.id = n.occurrence_id"
                    + " WHERE n.kind = 'INTRODUCTIONS' AND o.code = ?1 AND n.member_id = ?2",
                evening.code(),
                member))
        .longValue();
  }

  @Test
  void a_quarter_of_an_hour_after_the_start_those_who_are_there_are_matched_and_told_once() {
    Evening evening = evenings.forSeats(null);
    UUID iker = going(evening, "Iker Sanz", "bookkeeping", "photography");
    going(evening, "Lucía Prado", "photography", "bookkeeping");
    Instant begun = begun(evening);
    UUID leo = going(evening, "Leo Cast", "photography", "bookkeeping");
    come(evening, iker, leo);
    drawAt(begun.plus(Duration.ofMinutes(14)));
    assertThat(rounds(evening)).isEqualTo(1);
    drawAt(begun.plus(Duration.ofMinutes(15)).plusSeconds(1));
    assertThat(rounds(evening)).isEqualTo(2);
    assertThat(meets(evening, iker)).containsExactly(leo);
    draw();
    assertThat(rounds(evening)).isEqualTo(2);
    assertThat(told(evening, leo)).isEqualTo(1);
    assertThat(told(evening, iker)).isEqualTo(2);
  }

  @Test
  void whoever_comes_late_is_matched_when_they_come_and_others_see_nothing_change() {
    Evening evening = evenings.forSeats(null);
    UUID marta = going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = going(evening, "Ana Ribera", "copywriting", "web-programming");
    begun(evening);
    UUID leo = going(evening, "Leo Cast", "photography", "bookkeeping");
    come(evening, marta, ana, leo);
    draw();
    assertThat(meets(evening, leo)).isEmpty();
    UUID iker = going(evening, "Iker Sanz", "bookkeeping", "photography");
    come(evening, iker);
    draw();
    assertThat(meets(evening, leo)).containsExactly(iker);
    assertThat(meets(evening, marta)).containsExactly(ana);
    assertThat(told(evening, marta)).isEqualTo(1);
    assertThat(told(evening, leo)).isEqualTo(1);
  }

  @Test
  void who_comes_after_somebody_took_their_place_leaves_nobody_with_one_more_than_asked_for() {
    Evening evening = evenings.forSeats(null);
    UUID marta = going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = going(evening, "Ana Ribera", "copywriting", "web-programming");
    begun(evening);
    assertThat(meets(evening, marta)).containsExactly(ana);
    UUID leo = going(evening, "Leo Cast", "copywriting", "web-programming");
    come(evening, marta, leo);
    draw();
    assertThat(meets(evening, marta)).containsExactly(leo);
    UUID eva = going(evening, "Eva Ruiz", "web-programming", "copywriting");
    come(evening, ana, eva);
    draw();
    assertThat(meets(evening, marta)).containsExactly(leo);
    assertThat(meets(evening, ana)).containsExactly(eva);
  }

  @Test
  void a_no_show_nobody_took_the_place_of_is_met_when_they_come_after_all() {
    Evening evening = evenings.forSeats(null);
    UUID marta = going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = going(evening, "Ana Ribera", "copywriting", "web-programming");
    begun(evening);
    come(evening, marta);
    draw();
    come(evening, ana);
    draw();
    assertThat(meets(evening, marta)).containsExactly(ana);
    assertThat(meets(evening, ana)).containsExactly(marta);
    assertThat(rounds(evening)).isEqualTo(1);
  }

  @Test
  void what_is_not_published_by_itself_is_left_to_the_organiser() {
    Evening evening = evenings.forSeats(null);
    UUID iker = going(evening, "Iker Sanz", "bookkeeping", "photography");
    going(evening, "Lucía Prado", "photography", "bookkeeping");
    begun(evening);
    rows.change("UPDATE event SET publishes_rounds_itself = FALSE WHERE id = ?1", evening.id());
    come(evening, iker, going(evening, "Leo Cast", "photography", "bookkeeping"));
    draw();
    assertThat(rounds(evening)).isEqualTo(1);
  }

  /** A fifth of two hundred stays away. */
  @Test
  void after_no_shows_everybody_here_has_somebody_no_intact_pair_changed_and_it_is_proven() {
    Evening evening = evenings.forSeats(null);
    List<UUID> people = new ArrayList<>();
    String[] skills = {
      "web-programming", "copywriting", "photography", "bookkeeping", "graphic-design", "sales"
    };
    for (int i = 0; i < 200; i++) {
      people.add(guests.going(evening, "Person " + i, skills[i % 6], skills[(i * 5 + i / 6) % 6]));
    }
    begun(evening);
    List<UUID> here = people.stream().filter(id -> people.indexOf(id) % 5 != 0).toList();
    Map<UUID, List<UUID>> intact = new HashMap<>();
    here.forEach(id -> intact.put(id, meets(evening, id).stream().filter(here::contains).toList()));
    come(evening, here.toArray(UUID[]::new));
    long began = System.nanoTime();
    draw();
    if (Scorecard.runs()) {
      long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
      System.out.println("a rematch of 160 of 200, read, drawn and written: " + millis + " ms");
    }
    RoundView round = rounds.get(evening.organiser(), evening.code(), 2, Language.EN);
    RoundReport report = round.round().report();
    assertThat(report.proven()).isTrue();
    // Who has something they look for: as many as could, says the bound that the checker checks.
    assertThat(report.levels())
        .filteredOn(level -> level.benefit() > 0)
        .isNotEmpty()
        .allSatisfy(level -> assertThat(level.count()).isEqualTo(level.bound()));
    assertThat(report.usefullyServed()).isGreaterThanOrEqualTo(report.levels().get(1).count());
    Set<UUID> leftOut = new HashSet<>();
    round.unmatched().forEach(left -> leftOut.add(left.guest().memberId()));
    assertThat(here)
        .allSatisfy(
            id -> {
              List<UUID> now = meets(evening, id);
              assertThat(now).containsAll(intact.get(id)).hasSizeLessThanOrEqualTo(2);
              assertThat(leftOut.contains(id) || now.stream().anyMatch(here::contains)).isTrue();
            });
    assertThat(leftOut).hasSize(here.size() - round.round().report().covered());
    assertThat(problems(evening)).isEmpty();
  }

  /** What the engine's own checker says of the round, with what it was drawn from. */
  private List<String> problems(Evening evening) {
    return once.run(
        () -> {
          UUID occurrence =
              (UUID) rows.value("SELECT id FROM occurrence WHERE code = ?1", evening.code());
          Round round = roundRows.get(occurrence, 2);
          var pairs =
              Stream.concat(
                      roundRows.introductions(round.id()).stream()
                          .map(
                              each ->
                                  new org.panal.matching.MatchedPair(
                                      each.pair(),
                                      each.points(),
                                      each.benefitOne(),
                                      each.benefitOther(),
                                      each.reasons())),
                      round.kept().stream())
                  .toList();
          return CertificateChecker.problems(
              round.pool().thaw(),
              Weights.standard(),
              round.seed(),
              new org.panal.matching.Matching(
                  pairs, List.of(), round.report(), round.certificate().orElseThrow()));
        });
  }
}
