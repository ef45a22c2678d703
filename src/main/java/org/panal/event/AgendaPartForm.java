package org.panal.event;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Typed;

/**
 * One part of an agenda, as somebody wrote it.
 *
 * @param after how many minutes after the start of the date it begins
 * @param minutes how long it takes; left out: until the next one
 * @param track a room or a track; left out: everybody is there
 * @param title what it is called
 * @param text more about it
 * @param speakers who presents it
 */
public record AgendaPartForm(
    @NotNull @Min(0) @Max(20_159) Integer after,
    @Nullable @Min(1) @Max(20_160) Integer minutes,
    @Size(max = 80) String track,
    @NotBlank @Size(max = 160) String title,
    @Size(max = 400) String text,
    @Size(max = 8) List<@NotNull @Valid Speaker> speakers) {
  public AgendaPartForm {
    track = Typed.line(track);
    title = Typed.line(title);
    text = Typed.line(text);
    speakers = List.copyOf(requireNonNullElse(speakers, List.<Speaker>of()));
  }

  /** When it is over; what has no end yet is taken for a moment. */
  int end() {
    return after + requireNonNullElse(minutes, 0);
  }

  boolean meets(AgendaPartForm other) {
    return after < other.end() && other.after < end();
  }

  /** The same, no more presented by a member. */
  AgendaPartForm without(UUID member) {
    return new AgendaPartForm(
        after,
        minutes,
        track,
        title,
        text,
        speakers.stream().filter(speaker -> !member.equals(speaker.memberId())).toList());
  }
}
