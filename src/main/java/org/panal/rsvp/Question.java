package org.panal.rsvp;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;

/** Something the organiser asks everybody who says yes. */
@Entity
class Question {
  private static final List<String> YES_OR_NO = List.of("yes", "no");

  @Id private UUID id;
  private UUID eventId;
  private int position;

  @Enumerated(EnumType.STRING)
  private QuestionKind kind;

  private String text;
  private String choices;
  private boolean required;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Question() {}

  @SuppressWarnings("NullAway.Init") // the form writes the rest
  Question(UUID id, UUID eventId, int position, QuestionForm form) {
    this.id = id;
    this.eventId = eventId;
    change(position, form);
  }

  void change(int place, QuestionForm form) {
    position = place;
    kind = form.kind();
    text = form.text();
    choices = String.join("\n", form.choices());
    required = form.required();
  }

  /** Whether this is an answer to it. */
  boolean takes(String answer) {
    return switch (kind) {
      case TEXT -> true;
      case CHOICE -> choices().contains(answer);
      case YES_NO -> YES_OR_NO.contains(answer);
    };
  }

  QuestionCard card() {
    return new QuestionCard(id, kind, text, choices(), required);
  }

  private List<String> choices() {
    return choices.isEmpty() ? List.of() : choices.lines().toList();
  }

  UUID id() {
    return id;
  }

  UUID eventId() {
    return eventId;
  }

  int position() {
    return position;
  }

  boolean isRequired() {
    return required;
  }
}
