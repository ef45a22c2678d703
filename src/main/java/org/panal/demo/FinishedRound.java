package org.panal.demo;

import static java.util.Objects.requireNonNull;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.panal.demo.Sheet.Line;
import org.panal.introduction.Answer;
import org.panal.introduction.AnswerForm;
import org.panal.introduction.IntroductionCard;
import org.panal.introduction.Introductions;
import org.panal.introduction.RoundSummary;
import org.panal.introduction.Rounds;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Viewer;

/** The evening whose round is over: people were introduced, met, and said how it went. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class FinishedRound {
  private static final long SEED = 7;
  private static final Paging ALL = new Paging(0, Paging.MOST);

  private final Rounds rounds;
  private final Introductions introductions;
  private final Once once;

  FinishedRound(Rounds rounds, Introductions introductions, Once once) {
    this.rounds = rounds;
    this.introductions = introductions;
    this.once = once;
  }

  /** What one of two said of the other. */
  private record Said(Viewer one, UUID other, AnswerForm form) {}

  /** While the evening is still to come. */
  void draw(Viewer organiser, String code) {
    RoundSummary round = rounds.draw(new Once.Call(organiser, "demo", null, null), code, SEED);
    once.run(() -> rounds.publish(organiser, code, round.number()));
  }

  void lookForward(String code, Map<String, Viewer> cast) {
    said(cast).forEach(said -> say(said, code, AnswerForm.of(Answer.LOOKING_FORWARD)));
  }

  /** Once it is over. */
  void lookBack(String code, Map<String, Viewer> cast) {
    said(cast)
        .filter(said -> said.form().answer() != Answer.LOOKING_FORWARD)
        .forEach(said -> say(said, code, said.form()));
  }

  private static Stream<Said> said(Map<String, Viewer> cast) {
    return Sheet.of("met").lines().stream()
        .flatMap(
            line -> Stream.of(said(line, "one", "other", cast), said(line, "other", "one", cast)));
  }

  private static Said said(Line line, String one, String other, Map<String, Viewer> cast) {
    String useful = line.text("useful_" + one);
    AnswerForm form =
        new AnswerForm(
            line.choice(one + "_answer", Answer.class),
            useful.isEmpty() ? null : useful.equals("yes"),
            null);
    Viewer viewer = requireNonNull(cast.get(line.text(one)));
    return new Said(viewer, requireNonNull(cast.get(line.text(other))).mustBeMember(), form);
  }

  private void say(Said said, String code, AnswerForm form) {
    List<IntroductionCard> cards = introductions.list(said.one(), Language.EN, ALL).items();
    cards.stream()
        .filter(card -> card.at().occurrence().equals(code))
        .filter(card -> card.other().memberId().equals(said.other()))
        .forEach(
            card -> once.run(() -> introductions.answer(said.one(), card.id(), form, Language.EN)));
  }
}
