package org.panal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.panal.rsvp.Placement;
import org.panal.rsvp.Placements;
import org.panal.rsvp.RsvpCause;
import org.panal.rsvp.RsvpStatus;
import org.panal.shared.Language;
import org.panal.words.MailWords;
import org.panal.words.Sentences;

/** What somebody is told whom the organiser put on the list, elsewhere on it, or took off. */
@ApplicationScoped
class PlaceLetters {
  private final Placements placements;

  PlaceLetters(Placements placements) {
    this.placements = placements;
  }

  /**
   * The words of one.
   *
   * @param lines a sentence each; the last one is the organiser's reason
   */
  public record Told(String subject, String heading, List<String> lines, String why) {
    public Told {
      lines = List.copyOf(lines);
    }
  }

  /** Whether that is still the last that happened. */
  boolean isTrue(Notice notice) {
    return last(notice).isPresent();
  }

  /** Whether a mail about a place says that they are going: then no other one does. */
  boolean saysGoing(Notice notice) {
    return placements
        .last(notice.occurrenceId(), notice.memberId())
        .filter(placement -> placement.cause() == RsvpCause.ADDED)
        .isPresent();
  }

  private Optional<Placement> last(Notice notice) {
    boolean isOff = notice.kind() == NoticeKind.REMOVED;
    return placements
        .last(notice.occurrenceId(), notice.memberId())
        .filter(placement -> isOff == (placement.cause() == RsvpCause.REMOVED));
  }

  Optional<Told> of(Notice notice, Envelope envelope, MailWords words, Language language) {
    return last(notice).map(placement -> told(placement, envelope, words, language));
  }

  private static Told told(
      Placement placement, Envelope envelope, MailWords words, Language language) {
    String title = envelope.evening().title();
    String day = envelope.evening().day();
    List<String> lines = new ArrayList<>();
    if (placement.cause() == RsvpCause.REMOVED) {
      lines.add(words.removed_text(title));
    } else {
      lines.add(stands(placement, words));
      if (placement.lane() != null) {
        lines.add(words.placed_lane(placement.lane()));
      }
      if (placement.guests() > 0) {
        lines.add(words.placed_guests(placement.guests()));
      }
    }
    lines.add(words.placed_reason(reason(placement, language)));
    return switch (placement.cause()) {
      case ADDED ->
          new Told(
              words.added_subject(title, day),
              words.added_heading(envelope.reader()),
              lines,
              words.placed_why(title));
      case REMOVED ->
          new Told(
              words.removed_subject(title, day),
              words.removed_heading(envelope.reader()),
              lines,
              words.removed_why(title));
      default ->
          new Told(
              words.placed_subject(title, day),
              words.placed_heading(envelope.reader()),
              lines,
              words.placed_why(title));
    };
  }

  private static String stands(Placement placement, MailWords words) {
    return placement.status() == RsvpStatus.GOING ? words.placed_going() : words.placed_waiting();
  }

  private static String reason(Placement placement, Language language) {
    String name = placement.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Sentences.of("guest-reason." + name, language, List.of());
  }
}
