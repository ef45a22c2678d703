package org.panal.rsvp;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;

/** What somebody answered to a question of the organiser. */
@Entity
@IdClass(QuestionAnswer.Key.class)
class QuestionAnswer {
  /** Whose answer to what. */
  record Key(UUID rsvpId, UUID questionId) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  @Id private UUID rsvpId;
  @Id private UUID questionId;
  private String text;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected QuestionAnswer() {}

  QuestionAnswer(Key key, String text) {
    this.rsvpId = key.rsvpId();
    this.questionId = key.questionId();
    this.text = text;
  }

  void say(String other) {
    text = other;
  }

  UUID rsvpId() {
    return rsvpId;
  }

  UUID questionId() {
    return questionId;
  }

  String text() {
    return text;
  }
}
