package org.panal.rsvp;

import java.util.List;
import java.util.UUID;

/**
 * Something the organiser asks everybody who says yes.
 *
 * @param choices what may be answered, where one of several texts is asked for
 * @param required whether nobody comes without an answer
 */
public record QuestionCard(
    UUID id, QuestionKind kind, String text, List<String> choices, boolean required) {
  public QuestionCard {
    choices = List.copyOf(choices);
  }
}
