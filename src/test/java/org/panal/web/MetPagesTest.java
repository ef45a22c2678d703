package org.panal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.checkin.Label;
import org.panal.checkin.Labels;
import org.panal.checkin.LabelsFor;
import org.panal.introduction.Answer;
import org.panal.introduction.AnswerForm;
import org.panal.introduction.IntroductionCard;
import org.panal.introduction.Introductions;
import org.panal.introduction.Rounds;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Nos;
import org.panal.testing.Tablets;

/** Two met: by one tap on the card, or by the code on the other's label. */
@QuarkusTest
class MetPagesTest {
  @Inject Labels labels;
  @Inject Introductions introductions;
  @Inject Rounds rounds;
  @Inject Tablets tablets;
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Once once;

  private record Two(Evening evening, UUID marta, UUID ana) {}

  private Two introduced() {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    rounds.draw(evening.organiser(), evening.code());
    once.run(() -> rounds.publish(evening.organiser(), evening.code(), 1));
    tablets.beganMinutesAgo(evening, 5);
    return new Two(evening, marta, ana);
  }

  private String label(Two two, UUID of) {
    Label label =
        labels
            .list(two.evening().organiser(), two.evening().code(), LabelsFor.GOING, of, Language.EN)
            .get(0);
    return "/events/" + two.evening().code() + "/met/" + label.mark();
  }

  private IntroductionCard card(UUID member) {
    return introductions.list(Guests.as(member), Language.EN, Paging.first()).items().get(0);
  }

  private static RequestSpecification as(UUID member) {
    return As.member(member)
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .accept("text/html");
  }

  @Test
  void scanning_a_label_leads_to_one_button_and_looking_says_nothing() {
    Two two = introduced();
    String ofAna = label(two, two.ana());
    assertThat(as(two.marta()).get(ofAna).asString())
        .contains("Did you and Ana get to talk?", "We met")
        .doesNotContain("Ribera");
    assertThat(card(two.marta()).answer()).isNull();
    Response told = as(two.marta()).formParam("note", "Send her the shop").post(ofAna);
    assertThat(told.statusCode()).isEqualTo(303);
    as(two.marta()).post(ofAna).then().statusCode(303);
    assertThat(card(two.marta()).answer()).isEqualTo(Answer.MET);
    assertThat(card(two.marta()).note()).isEqualTo("Send her the shop");
    assertThat(card(two.ana()).answer()).isNull();
    assertThat(card(two.ana()).note()).isEmpty();
    as(two.ana()).post(label(two, two.marta())).then().statusCode(303);
    assertThat(card(two.ana()).answer()).isEqualTo(Answer.MET);
  }

  @Test
  void a_label_of_somebody_else_tells_nothing() {
    Two two = introduced();
    UUID eva = guests.going(two.evening(), "Eva Ruiz", "photography", "bookkeeping");
    for (String address :
        new String[] {label(two, two.ana()), label(two, eva), label(two, two.ana()) + "x"}) {
      Response no = as(eva).get(address);
      assertThat(no.statusCode()).isEqualTo(404);
      assertThat(no.asString()).contains("weren’t introduced here").doesNotContain("Ana", "Ribera");
      assertThat(as(eva).post(address).statusCode()).isEqualTo(404);
    }
    assertThat(as(two.marta()).get(label(two, two.marta())).statusCode()).isEqualTo(404);
    assertThat(As.nobody().accept("text/html").get(label(two, two.ana())).statusCode())
        .isEqualTo(303);
  }

  @Test
  void before_it_began_nobody_has_met() {
    Two two = introduced();
    tablets.beganMinutesAgo(two.evening(), -30);
    String ofAna = label(two, two.ana());
    assertThat(as(two.marta()).get(ofAna).asString())
        .contains("once the event has begun")
        .doesNotContain("We met");
    assertThat(as(two.marta()).post(ofAna).statusCode()).isEqualTo(409);
  }

  @Test
  void the_card_has_the_tap_the_line_and_the_way_back() {
    Two two = introduced();
    String form = "/introductions/" + card(two.marta()).id();
    as(two.marta()).formParam("answer", "MET").post(form).then().statusCode(303);
    as(two.marta())
        .formParam("answer", "MET")
        .formParam("note", "Logo, <by> Friday")
        .post(form)
        .then()
        .statusCode(303);
    assertThat(as(two.marta()).get("/introductions").asString())
        .contains("Logo, &lt;by&gt; Friday", "Undo");
    assertThat(as(two.ana()).get("/introductions").asString()).doesNotContain("Friday");
    as(two.marta()).formParam("answer", "MET").formParam("useful", "yes").post(form);
    assertThat(card(two.marta()).note()).isEqualTo("Logo, <by> Friday");
    assertThat(as(two.ana()).post(form + "/undo").statusCode()).isEqualTo(303);
    assertThat(card(two.marta()).answer()).isEqualTo(Answer.MET);
    as(two.marta()).post(form + "/undo").then().statusCode(303);
    as(two.marta()).post(form + "/undo").then().statusCode(303);
    assertThat(card(two.marta()).answer()).isNull();
    assertThat(card(two.marta()).note()).isEmpty();
  }

  @Test
  void an_earlier_yes_outlives_what_was_taken_back() {
    Two two = introduced();
    tablets.beganMinutesAgo(two.evening(), -30);
    UUID id = card(two.marta()).id();
    say(two.marta(), id, AnswerForm.of(Answer.LOOKING_FORWARD));
    say(two.ana(), id, AnswerForm.of(Answer.LOOKING_FORWARD));
    tablets.beganMinutesAgo(two.evening(), 5);
    say(two.marta(), id, AnswerForm.of(Answer.MET));
    IntroductionCard back =
        once.run(() -> introductions.takeBack(Guests.as(two.marta()), id, Language.EN));
    assertThat(back.answer()).isEqualTo(Answer.LOOKING_FORWARD);
    assertThat(back.contact()).isNotNull();
  }

  private void say(UUID member, UUID id, AnswerForm form) {
    once.run(() -> introductions.answer(Guests.as(member), id, form, Language.EN));
  }

  @Test
  void it_is_for_the_two_alone_and_a_line_goes_with_a_talk() {
    Two two = introduced();
    UUID id = card(two.marta()).id();
    UUID other = guests.member("Eva Ruiz", "photography", "bookkeeping");
    assertThatThrownBy(
            () -> once.run(() -> introductions.takeBack(Guests.as(other), id, Language.EN)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> say(other, id, AnswerForm.of(Answer.MET)))
        .isInstanceOf(NotFound.class);
    Nos.assertInvalid(
        "note",
        "introduction.note-only-if-met",
        () -> say(two.marta(), id, new AnswerForm(Answer.MISSED, null, "x")));
    assertThatThrownBy(
            () -> say(two.marta(), id, new AnswerForm(Answer.MET, null, "x".repeat(281))))
        .isInstanceOfAny(Invalid.class, jakarta.validation.ConstraintViolationException.class);
  }
}
