package org.panal.introduction;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.event.OccurrenceCard;

/**
 * An introduction as one of its two reads it.
 *
 * @param youBring what the viewer has to give
 * @param theyBring what the other has to give
 * @param openers two questions to begin with
 * @param youGiveFirst what the viewer could give before taking
 * @param theyGiveFirst what the other could
 * @param answer what the viewer said, if anything
 * @param useful whether the viewer found it useful, where they said so
 * @param note what the viewer wrote for themselves; nobody else reads it
 * @param mayAnswer what the viewer may say now
 * @param contact how to reach the other, once both said yes
 */
public record IntroductionCard(
    UUID id,
    IntroductionState state,
    Where at,
    Other other,
    List<Gift> youBring,
    List<Gift> theyBring,
    Reasons reasons,
    List<String> openers,
    String youGiveFirst,
    String theyGiveFirst,
    @Nullable Answer answer,
    @Nullable Boolean useful,
    String note,
    List<Answer> mayAnswer,
    @Nullable Contact contact) {

  /** The occurrence where the two should meet. */
  public record Where(
      String occurrence,
      String title,
      LocalDateTime start,
      LocalDateTime end,
      ZoneId zone,
      Instant startsAt,
      Instant endsAt,
      String place) {
    static Where of(OccurrenceCard card) {
      String room = card.room() == null ? "" : card.room().name();
      return new Where(
          card.code(),
          card.event().event().title(),
          card.start(),
          card.end(),
          card.zone(),
          card.startsAt(),
          card.endsAt(),
          card.place().isEmpty() ? room : card.place());
    }
  }

  /**
   * Who it is, as far as the viewer may know.
   *
   * @param name first name and initial
   * @param field the name of their field of work
   */
  public record Other(
      UUID memberId, String firstName, String name, String headline, @Nullable String field) {}

  /**
   * Something that one of the two can give.
   *
   * @param skill its name
   * @param wanted whether the other looks for just this
   */
  public record Gift(String skill, boolean wanted) {}

  /** Why these two, as sentences to the viewer. */
  public record Reasons(List<String> forYou, List<String> forThem, List<String> forBoth) {}

  /** How to reach the other. */
  public record Contact(String name, String email, List<String> links) {}
}
