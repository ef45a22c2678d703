package org.panal.introduction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Refusal;

/** One side's own answer to an introduction. The other side never reads a no. */
@Entity
@IdClass(IntroductionAnswer.Side.class)
public class IntroductionAnswer {
  @Id private UUID introductionId;
  @Id private UUID memberId;

  @Enumerated(EnumType.STRING)
  private Answer answer;

  private @Nullable Boolean useful;
  private String note;
  private @Nullable Instant saidYesAt;
  private Instant at;

  /** Who answers what. */
  record Side(UUID introductionId, UUID memberId) implements Serializable {}

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected IntroductionAnswer() {}

  IntroductionAnswer(Side side, AnswerForm form, Instant now) {
    this.introductionId = side.introductionId();
    this.memberId = side.memberId();
    this.at = now;
    this.answer = form.answer();
    this.note = "";
    write(form, now);
  }

  /**
   * Says something else.
   *
   * @param bothSaidYes whether the other has been told of a yes, which cannot be taken back unseen
   */
  void change(AnswerForm form, boolean bothSaidYes, Instant now) {
    if (answer.isNo() && answer != form.answer()) {
      throw new Refusal("introduction.answered-no");
    }
    if (bothSaidYes && form.answer().isNo()) {
      throw new Refusal("introduction.both-said-yes");
    }
    write(form, now);
  }

  private void write(AnswerForm form, Instant now) {
    answer = form.answer();
    useful = form.useful();
    note = form.note() == null ? note : form.note();
    at = now;
    if (answer == Answer.LOOKING_FORWARD && saidYesAt == null) {
      saidYesAt = now;
    } else if (answer.isNo()) {
      saidYesAt = null;
    }
  }

  /**
   * Takes back what was said after the start, with what was written about it.
   *
   * @return whether an earlier yes is left
   */
  boolean takeBack(Instant now) {
    if (answer.isNo()) {
      throw new Refusal("introduction.answered-no");
    }
    answer = Answer.LOOKING_FORWARD;
    useful = null;
    note = "";
    at = now;
    return saidYes();
  }

  String note() {
    return note;
  }

  Answer answer() {
    return answer;
  }

  @Nullable Boolean useful() {
    return useful;
  }

  boolean saidYes() {
    return saidYesAt != null;
  }
}
