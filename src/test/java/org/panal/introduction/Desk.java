package org.panal.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.panal.introduction.RoundView.Meeting;
import org.panal.matching.FairMatcher;
import org.panal.matching.Weights;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Coded;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

/** An organiser's desk: evenings with people who suit each other, and rounds of them. */
@ApplicationScoped
class Desk {
  private final Rounds rounds;
  private final Once once;
  private final Rows rows;
  private final Evenings evenings;
  private final Guests guests;

  Desk(Rounds rounds, Once once, Rows rows, Evenings evenings, Guests guests) {
    this.rounds = rounds;
    this.once = once;
    this.rows = rows;
    this.evenings = evenings;
    this.guests = guests;
  }

  /** Two who suit each other, going to an evening of their own. */
  record Pair(Evening evening, UUID marta, UUID ana) {}

  Pair pairOfTwo() {
    Evening evening = evenings.forSeats(null);
    return new Pair(
        evening,
        guests.going(evening, "Marta Gil", "web-programming", "copywriting"),
        guests.going(evening, "Ana Ribera", "copywriting", "web-programming"));
  }

  RoundSummary draw(Evening evening, long seed) {
    return rounds.draw(
        new Once.Call(evening.organiser(), "draw", null, null), evening.code(), seed);
  }

  RoundSummary publish(Evening evening, int number) {
    return once.run(() -> rounds.publish(evening.organiser(), evening.code(), number));
  }

  RoundView view(Evening evening, RoundSummary round) {
    return rounds.get(evening.organiser(), evening.code(), round.number(), Language.EN);
  }

  RoundStatus status(Evening evening, int number) {
    return rounds.get(evening.organiser(), evening.code(), number, Language.EN).round().status();
  }

  void startsInHours(Evening evening, int hours) {
    rows.change(
        "UPDATE occurrence SET starts_at = UTC_TIMESTAMP(6) + INTERVAL ?2 HOUR,"
            + " ends_at = UTC_TIMESTAMP(6) + INTERVAL ?3 HOUR WHERE code = ?1",
        evening.code(),
        hours,
        hours + 2);
  }

  static RsvpForm wish(int introductions) {
    return new RsvpForm(true, false, true, introductions, "");
  }

  static void assertRefused(String code, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(((Coded) no).code()).isEqualTo(code));
  }

  static List<Set<UUID>> pairs(RoundView view) {
    return view.introductions().stream()
        .map(each -> Set.of(each.one().memberId(), each.other().memberId()))
        .toList();
  }

  static Meeting between(RoundView view, UUID one, UUID other) {
    return view.introductions().stream()
        .filter(
            each ->
                Set.of(each.one().memberId(), each.other().memberId()).equals(Set.of(one, other)))
        .findFirst()
        .orElseThrow();
  }

  static long held(RoundView view, UUID member) {
    return pairs(view).stream().filter(pair -> pair.contains(member)).count();
  }

  static List<UUID> named(RoundView view) {
    return Stream.concat(
            pairs(view).stream().flatMap(Set::stream),
            view.unmatched().stream().map(left -> left.guest().memberId()))
        .toList();
  }

  /** A round without the ids of its rows. */
  static String shape(RoundView view) {
    return view.introductions().stream()
        .map(
            each ->
                each.one().memberId()
                    + " "
                    + each.other().memberId()
                    + " "
                    + each.points()
                    + each.reasons())
        .toList()
        .toString();
  }

  String stored(RoundSummary round) {
    return (String)
        rows.value(
            "SELECT concat(pool, weights, report, seed, input_hash) FROM round WHERE id = ?1",
            round.id());
  }

  String everything(RoundSummary round) {
    return stored(round)
        + rows.value(
            "SELECT concat(r.status, r.published_at, group_concat(i.id, i.one_id, i.other_id,"
                + " i.points, i.reasons ORDER BY i.id)) FROM round r JOIN introduction i ON"
                + " i.round_id = r.id WHERE r.id = ?1",
            round.id());
  }

  Drawn drawnFrom(RoundSummary round) {
    String pool = (String) rows.value("SELECT pool FROM round WHERE id = ?1", round.id());
    return Drawn.from(new FairMatcher(), Json.read(pool, FrozenPool.class), Weights.standard(), 7);
  }
}
