package org.panal.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that does not exist yet, with its occurrence, the first one where it repeats.
 *
 * @param space the code of the space it is held by; may be left out where there is only one
 * @param event what it is
 * @param occurrence when and where it is
 * @param publish whether it is published at once, or kept as a draft
 * @param recurrence how it repeats; left out: it has one date
 * @param like an event that the caller runs: its agenda, and what holds for answers to it, holds
 *     for this one too; left out: none
 */
public record NewEvent(
    @Nullable @Size(max = 40) String space,
    @NotNull @Valid EventForm event,
    @NotNull @Valid OccurrenceForm occurrence,
    boolean publish,
    @Nullable @Valid RecurrenceForm recurrence,
    @Nullable UUID like) {
  public NewEvent(
      @Nullable String space,
      EventForm event,
      OccurrenceForm occurrence,
      boolean publish,
      @Nullable RecurrenceForm recurrence) {
    this(space, event, occurrence, publish, recurrence, null);
  }

  /** One date and no more. */
  public NewEvent(
      @Nullable String space, EventForm event, OccurrenceForm occurrence, boolean publish) {
    this(space, event, occurrence, publish, null);
  }
}
