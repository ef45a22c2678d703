package org.panal.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.panal.introduction.Answer.LOOKING_FORWARD;
import static org.panal.introduction.Answer.MET;
import static org.panal.introduction.Answer.MISSED;
import static org.panal.introduction.Answer.NOT_THIS_PERSON;
import static org.panal.introduction.Answer.SWAP;
import static org.panal.introduction.IntroductionState.BOTH_SAID_YES;
import static org.panal.introduction.IntroductionState.DECLINED;
import static org.panal.introduction.IntroductionState.PAST;
import static org.panal.introduction.IntroductionState.SUGGESTED;
import static org.panal.introduction.IntroductionState.WAITING;
import static org.panal.testing.Guests.as;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.introduction.IntroductionCard.Gift;
import org.panal.member.Vetoes;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Coded;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Refusal;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

@QuarkusTest
class IntroductionsTest {
  @Inject Introductions introductions;
  @Inject Rounds rounds;
  @Inject Vetoes vetoes;
  @Inject Once once;
  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject ObjectMapper json;

  @Test
  void both_sides_read_who_and_why_and_how_to_begin() {
    Pair pair = introduced();
    IntroductionCard card = only(pair.marta());
    assertThat(card.state()).isEqualTo(SUGGESTED);
    assertThat(card.other().name()).isEqualTo("Ana R.");
    assertThat(card.other().firstName()).isEqualTo("Ana");
    assertThat(card.youBring()).containsExactly(new Gift("Web programming", true));
    assertThat(card.theyBring()).containsExactly(new Gift("Copywriting", true));
    assertThat(card.reasons().forYou()).contains("Ana offers copywriting, which you look for.");
    assertThat(card.reasons().forThem())
        .contains("You offer web programming, which Ana looks for.");
    assertThat(card.openers()).hasSize(2).doesNotHaveDuplicates();
    assertThat(card.youGiveFirst()).isEqualTo("Offer Ana half an hour on web programming.");
    assertThat(card.theyGiveFirst()).isEqualTo("Ana could give you half an hour on copywriting.");
    assertThat(card.at().occurrence()).isEqualTo(pair.evening().code());
    assertThat(card.at().title()).isEqualTo("Copy & Code");
    assertThat(only(pair.ana()).other().name()).isEqualTo("Marta G.");
    assertThat(only(pair.ana()).id()).isEqualTo(card.id());
  }

  @Test
  void it_reads_in_the_language_of_the_reader() {
    Pair pair = introduced();
    IntroductionCard card =
        introductions.list(as(pair.marta()), Language.ES, Paging.first()).items().get(0);
    assertThat(card.youBring()).containsExactly(new Gift("Programación web", true));
    assertThat(card.reasons().forYou().get(0)).contains("Ana", "redacción");
  }

  @Test
  void how_to_reach_each_other_is_told_once_both_said_yes() {
    Pair pair = introduced();
    rows.change(
        "INSERT INTO member_link (member_id, position, url) VALUES (?1, 0, 'https://ana.example')",
        pair.ana());
    assertThat(text(only(pair.marta()))).doesNotContain("@", "Ribera", "ana.example");
    IntroductionCard waiting = answer(pair.marta(), pair, LOOKING_FORWARD);
    assertThat(waiting.state()).isEqualTo(WAITING);
    assertThat(text(waiting)).doesNotContain("@", "Ribera", "ana.example");
    assertThat(text(only(pair.ana()))).doesNotContain("@", "Gil");
    IntroductionCard both = answer(pair.ana(), pair, LOOKING_FORWARD);
    assertThat(both.state()).isEqualTo(BOTH_SAID_YES);
    IntroductionCard.Contact contact = only(pair.marta()).contact();
    assertThat(contact).isNotNull();
    assertThat(contact.name()).isEqualTo("Ana Ribera");
    assertThat(contact.email()).contains("@");
    assertThat(contact.links()).containsExactly("https://ana.example");
  }

  @Test
  void a_no_is_never_told_to_the_other() {
    for (Answer no : List.of(SWAP, NOT_THIS_PERSON)) {
      Pair pair = introduced();
      String before = text(only(pair.marta()));
      assertThat(answer(pair.ana(), pair, no).state()).isEqualTo(DECLINED);
      assertThat(text(only(pair.marta()))).as("nothing shows").isEqualTo(before);

      Pair unanswered = introduced();
      assertThat(shape(answer(pair.marta(), pair, LOOKING_FORWARD)))
          .as("a yes to a no reads like a yes to no answer")
          .isEqualTo(shape(answer(unanswered.marta(), unanswered, LOOKING_FORWARD)));

      hasBegun(pair.evening());
      hasBegun(unanswered.evening());
      answer(pair.marta(), pair, MISSED);
      answer(unanswered.marta(), unanswered, MISSED);
      assertThat(shape(only(pair.marta()))).isEqualTo(shape(only(unanswered.marta())));
    }
  }

  @Test
  void what_somebody_declined_is_gone_for_them_and_a_no_stands() {
    Pair pair = introduced();
    answer(pair.ana(), pair, SWAP);
    assertThat(introductions.list(as(pair.ana()), Language.EN, Paging.first()).items()).isEmpty();
    assertThat(answer(pair.ana(), pair, SWAP).mayAnswer()).isEmpty();
    assertRefused("introduction.answered-no", () -> answer(pair.ana(), pair, LOOKING_FORWARD));
    hasBegun(pair.evening());
    assertRefused("introduction.answered-no", () -> answer(pair.ana(), pair, MET));
  }

  @Test
  void not_this_person_is_a_veto_of_its_own_and_swap_is_none() {
    Pair swapped = introduced();
    answer(swapped.ana(), swapped, SWAP);
    assertThat(vetoes.list(as(swapped.ana()))).isEmpty();
    Pair never = introduced();
    answer(never.ana(), never, NOT_THIS_PERSON);
    assertThat(vetoes.list(as(never.ana()))).hasSize(1);
    assertThat(vetoes.list(as(never.marta()))).isEmpty();
    Evening next = evenings.forSeats(null);
    guests.answer(never.ana(), next, RsvpForm.yes());
    guests.answer(never.marta(), next, RsvpForm.yes());
    rows.change(
        "UPDATE occurrence SET starts_at = starts_at - INTERVAL 400 DAY WHERE code = ?1",
        never.evening().code());
    assertThat(rounds.draw(next.organiser(), next.code()).report().covered()).isZero();
  }

  @Test
  void who_swaps_gets_somebody_else_in_the_next_round_and_the_other_keeps_the_place() {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    rows.change("UPDATE member SET introductions_wanted = 1 WHERE id IN (?1, ?2)", marta, ana);
    Pair pair = published(evening, 1, marta, ana);
    answer(marta, pair, SWAP);
    UUID iker = guests.going(evening, "Iker Etxea", "copywriting", "web-programming");
    published(evening, 2, marta, iker);
    assertThat(only(marta).other().name()).isEqualTo("Iker E.");
    assertThat(only(ana).other().name()).isEqualTo("Marta G.");
  }

  @Test
  void a_yes_can_be_taken_back_until_the_other_was_told() {
    Pair pair = introduced();
    answer(pair.marta(), pair, LOOKING_FORWARD);
    answer(pair.marta(), pair, SWAP);
    Pair both = introduced();
    answer(both.marta(), both, LOOKING_FORWARD);
    answer(both.ana(), both, LOOKING_FORWARD);
    assertRefused("introduction.both-said-yes", () -> answer(both.marta(), both, SWAP));
    assertThat(only(both.ana()).state()).isEqualTo(BOTH_SAID_YES);
  }

  @Test
  void whether_they_met_is_told_after_the_start_and_only_then() {
    Pair pair = introduced();
    answer(pair.marta(), pair, LOOKING_FORWARD);
    answer(pair.ana(), pair, LOOKING_FORWARD);
    assertRefused("introduction.not-yet", () -> answer(pair.marta(), pair, MET));
    hasBegun(pair.evening());
    assertThat(only(pair.marta()).mayAnswer()).containsExactly(MET, MISSED);
    IntroductionCard met =
        once.run(
            () ->
                introductions.answer(
                    as(pair.marta()), pair.id(), new AnswerForm(MET, true, null), Language.EN));
    assertThat(met.state()).isEqualTo(PAST);
    assertThat(met.useful()).isTrue();
    assertThat(met.contact()).as("a yes of both lasts").isNotNull();
    assertThat(only(pair.ana()).state()).isEqualTo(BOTH_SAID_YES);
    assertThat(only(pair.ana()).useful()).as("her own answer only").isNull();
    assertRefused("introduction.started", () -> answer(pair.marta(), pair, SWAP));
    assertThatThrownBy(
            () ->
                introductions.answer(
                    as(pair.ana()), pair.id(), new AnswerForm(MISSED, true, null), Language.EN))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void both_yes_come_first_then_suggested_then_waiting_then_past() {
    UUID marta = guests.member("Marta Gil", "web-programming", "copywriting");
    Pair past = with(marta, "Past Pérez");
    Pair waiting = with(marta, "Waiting Pérez");
    Pair suggested = with(marta, "Suggested Pérez");
    Pair both = with(marta, "Both Pérez");
    answer(marta, waiting, LOOKING_FORWARD);
    answer(marta, both, LOOKING_FORWARD);
    answer(both.ana(), both, LOOKING_FORWARD);
    isOver(past.evening());
    assertThat(introductions.list(as(marta), Language.EN, new Paging(0, 3)).items())
        .extracting(IntroductionCard::state)
        .containsExactly(BOTH_SAID_YES, SUGGESTED, WAITING);
    var rest = introductions.list(as(marta), Language.EN, new Paging(1, 3));
    assertThat(rest.total()).isEqualTo(4);
    assertThat(rest.items()).extracting(IntroductionCard::state).containsExactly(PAST);
    assertThat(suggested.id()).isNotEqualTo(both.id());
  }

  @Test
  void nobody_but_the_two_reads_or_answers_it() {
    Pair pair = introduced();
    UUID stranger = guests.going(pair.evening(), "Eve Stranger", "yoga", "baking");
    for (Viewer other : List.of(as(stranger), pair.evening().organiser())) {
      assertThatThrownBy(() -> introductions.get(other, pair.id(), Language.EN))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(
              () ->
                  once.run(
                      () ->
                          introductions.answer(other, pair.id(), AnswerForm.of(SWAP), Language.EN)))
          .isInstanceOf(NotFound.class);
      assertThat(introductions.list(other, Language.EN, Paging.first()).items()).isEmpty();
    }
    assertThatThrownBy(() -> introductions.get(Viewer.anonymous(), pair.id(), Language.EN))
        .isInstanceOf(SignInNeeded.class);
  }

  @Test
  void a_draft_shows_nothing_to_its_people() {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    rounds.draw(evening.organiser(), evening.code());
    assertThat(introductions.list(as(marta), Language.EN, Paging.first()).items()).isEmpty();
    RoundView view = rounds.get(evening.organiser(), evening.code(), 1, Language.EN);
    UUID id = view.introductions().get(0).id();
    assertThatThrownBy(() -> introductions.get(as(marta), id, Language.EN))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void who_does_not_come_any_more_has_no_introduction_and_the_other_sees_no_change() {
    Pair pair = introduced();
    String before = text(only(pair.marta()));
    guests.answer(pair.ana(), pair.evening(), RsvpForm.no());
    assertThat(introductions.list(as(pair.ana()), Language.EN, Paging.first()).items()).isEmpty();
    assertThat(text(only(pair.marta()))).isEqualTo(before);
  }

  @Test
  void who_was_left_out_reads_why_and_what_would_help() {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    UUID wei = guests.going(evening, "Wei Chen", "beekeeping", "yoga");
    rounds.draw(evening.organiser(), evening.code());
    assertThat(introductions.leftOut(as(wei), Language.EN)).as("a draft").isEmpty();
    once.run(() -> rounds.publish(evening.organiser(), evening.code(), 1));
    if (introductions.list(as(wei), Language.EN, Paging.first()).items().isEmpty()) {
      LeftOutCard left = introductions.leftOut(as(wei), Language.EN).get(0);
      assertThat(left.at().occurrence()).isEqualTo(evening.code());
      assertThat(left.why()).startsWith("Nobody here this time");
      assertThat(left.help()).startsWith("Add one more thing");
      assertThat(introductions.leftOut(as(wei), Language.ES).get(0).why()).isNotEqualTo(left.why());
    }
    assertThat(introductions.leftOut(as(marta), Language.EN)).isEmpty();
    assertThat(introductions.leftOut(as(ana), Language.EN)).isEmpty();
  }

  /** Two who were introduced to each other. */
  private record Pair(Evening evening, UUID marta, UUID ana, UUID id) {}

  private Pair introduced() {
    return with(guests.member("Marta Gil", "web-programming", "copywriting"), "Ana Ribera");
  }

  private Pair with(UUID marta, String other) {
    Evening evening = evenings.forSeats(null);
    guests.answer(marta, evening, RsvpForm.yes());
    UUID ana = guests.going(evening, other, "copywriting", "web-programming");
    return published(evening, 1, marta, ana);
  }

  private Pair published(Evening evening, int number, UUID marta, UUID ana) {
    rounds.draw(evening.organiser(), evening.code());
    once.run(() -> rounds.publish(evening.organiser(), evening.code(), number));
    RoundView view = rounds.get(evening.organiser(), evening.code(), number, Language.EN);
    return new Pair(evening, marta, ana, view.introductions().get(0).id());
  }

  private IntroductionCard answer(UUID member, Pair pair, Answer answer) {
    return once.run(
        () -> introductions.answer(as(member), pair.id(), AnswerForm.of(answer), Language.EN));
  }

  private IntroductionCard only(UUID member) {
    List<IntroductionCard> cards =
        introductions.list(as(member), Language.EN, Paging.first()).items();
    assertThat(cards).hasSize(1);
    return cards.get(0);
  }

  private void hasBegun(Evening evening) {
    starts(evening, -1);
  }

  private void isOver(Evening evening) {
    starts(evening, -5);
  }

  private void starts(Evening evening, int hours) {
    rows.change(
        "UPDATE occurrence SET starts_at = UTC_TIMESTAMP(6) + INTERVAL ?2 HOUR,"
            + " ends_at = UTC_TIMESTAMP(6) + INTERVAL ?3 HOUR WHERE code = ?1",
        evening.code(),
        hours,
        hours + 3);
  }

  private static void assertRefused(String code, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(((Coded) no).code()).isEqualTo(code));
  }

  private String text(IntroductionCard card) {
    try {
      return json.writeValueAsString(card);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** Everything that is read, without the ids and the times that differ between two evenings. */
  private String shape(IntroductionCard card) {
    return text(card)
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
        .replaceAll("\"occurrence\":\"\\w+\"", "code")
        .replaceAll("\"(startsAt|endsAt)\":\"?[^,\"]+\"?", "time");
  }
}
