package org.panal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.introduction.Answer;
import org.panal.introduction.IntroductionCard;
import org.panal.introduction.IntroductionCard.Gift;
import org.panal.introduction.IntroductionState;
import org.panal.shared.Language;
import org.panal.words.Dates;
import org.panal.words.InSentence;

/** An introduction as its card shows it. */
record Meeting(IntroductionCard card, String day, String hours) {
  static Meeting of(IntroductionCard card, Instant now, Language language) {
    Dates dates = new Dates(language);
    LocalDate today = now.atZone(card.at().zone()).toLocalDate();
    return new Meeting(
        card,
        dates.day(card.at().start().toLocalDate(), today),
        dates.hours(card.at().start(), card.at().end()));
  }

  /** How the card is drawn. */
  public String state() {
    return switch (card.state()) {
      case BOTH_SAID_YES -> "yes";
      case SUGGESTED -> "new";
      case WAITING -> "waiting";
      case PAST, DECLINED -> "past";
    };
  }

  public boolean isMutual() {
    return card.state() == IntroductionState.BOTH_SAID_YES;
  }

  /** When and where the two find each other, once both want to. */
  public @Nullable String meet() {
    if (!isMutual()) {
      return null;
    }
    return card.at().place().isEmpty() ? hours : hours + ", " + card.at().place();
  }

  /** What the other does, as it reads after a comma. */
  public @Nullable String what() {
    return card.other().headline().isEmpty() ? null : InSentence.label(card.other().headline());
  }

  public @Nullable List<String> brings() {
    return named(card.youBring());
  }

  public @Nullable List<String> takes() {
    return named(card.theyBring());
  }

  private static @Nullable List<String> named(List<Gift> gifts) {
    return gifts.isEmpty() ? null : gifts.stream().map(Gift::skill).toList();
  }

  public boolean isWantedByThem() {
    return card.youBring().stream().anyMatch(Gift::wanted);
  }

  public boolean isWantedByYou() {
    return card.theyBring().stream().anyMatch(Gift::wanted);
  }

  /** Why, while it is ahead; afterwards who and what is enough. */
  public @Nullable List<String> reasons() {
    if (isPast()) {
      return null;
    }
    return Stream.of(card.reasons().forYou(), card.reasons().forThem(), card.reasons().forBoth())
        .flatMap(List::stream)
        .toList();
  }

  public @Nullable List<String> openers() {
    return isPast() ? null : card.openers();
  }

  public @Nullable String give() {
    return isPast() ? null : card.youGiveFirst();
  }

  private boolean isPast() {
    return card.state() == IntroductionState.PAST;
  }

  /** Whether the reader may say yes and has not. */
  public boolean mayAgree() {
    return may(Answer.LOOKING_FORWARD) && card.answer() == null;
  }

  public boolean mayDecline() {
    return may(Answer.SWAP);
  }

  /** Whether the card asks how it went. */
  public boolean asksHowItWent() {
    return may(Answer.MET) && (card.answer() == null || card.answer() == Answer.LOOKING_FORWARD);
  }

  public boolean isMet() {
    return card.answer() == Answer.MET;
  }

  public boolean isMissed() {
    return card.answer() == Answer.MISSED;
  }

  private boolean may(Answer answer) {
    return card.mayAnswer().contains(answer);
  }
}
