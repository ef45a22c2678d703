package org.panal.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An event that does not exist yet, with its one occurrence.
 *
 * @param space the code of the space it is held by; may be left out where there is only one
 * @param event what it is
 * @param occurrence when and where it is
 * @param publish whether it is published at once, or kept as a draft
 */
public record NewEvent(
    @Nullable @Size(max = 40) String space,
    @NotNull @Valid EventForm event,
    @NotNull @Valid OccurrenceForm occurrence,
    boolean publish) {}
