package org.panal.event;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.panal.shared.Language;
import org.panal.shared.Typed;

/**
 * What an event says of itself, as somebody wrote it. What is left out gets the usual value.
 *
 * @param title what it is called
 * @param text what it is about, in plain text
 * @param language the language it is held in
 * @param format what kind of gathering it is
 * @param gathering in person, online or both
 * @param visibility who finds it once it is published
 * @param topics up to four of the icons that its cover is drawn from, such as {@code coffee}
 * @param introductionsPerPerson how many introductions each person gets, at most
 * @param publishesRoundsItself whether introductions go out by themselves before it starts
 * @param needsApproval whether people ask to come and the organiser says who does
 */
public record EventForm(
    @NotBlank @Size(max = 120) String title,
    @Size(max = 8000) String text,
    Language language,
    EventFormat format,
    EventGathering gathering,
    Visibility visibility,
    @Size(max = 4) List<@NotNull @Size(max = 30) String> topics,
    @Min(1) @Max(5) Integer introductionsPerPerson,
    Boolean publishesRoundsItself,
    Boolean needsApproval) {
  public EventForm {
    title = Typed.line(title);
    text = requireNonNullElse(text, "").replace("\r\n", "\n").strip();
    language = requireNonNullElse(language, Language.EN);
    format = requireNonNullElse(format, EventFormat.MEETUP);
    gathering = requireNonNullElse(gathering, EventGathering.IN_PERSON);
    visibility = requireNonNullElse(visibility, Visibility.PUBLIC);
    topics = Typed.lines(topics);
    introductionsPerPerson = requireNonNullElse(introductionsPerPerson, 2);
    publishesRoundsItself = requireNonNullElse(publishesRoundsItself, true);
    needsApproval = requireNonNullElse(needsApproval, false);
  }

  /** Whoever answers comes, as long as there is a place. */
  public EventForm(
      String title,
      String text,
      Language language,
      EventFormat format,
      EventGathering gathering,
      Visibility visibility,
      List<String> topics,
      Integer introductionsPerPerson,
      Boolean publishesRoundsItself) {
    this(
        title,
        text,
        language,
        format,
        gathering,
        visibility,
        topics,
        introductionsPerPerson,
        publishesRoundsItself,
        false);
  }
}
