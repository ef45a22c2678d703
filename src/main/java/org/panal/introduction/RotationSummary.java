package org.panal.introduction;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rotation in short, for who runs the event.
 *
 * @param occurrence the code of the occurrence
 * @param number counts the rotations of the occurrence, drafts included
 * @param turns how often people change
 * @param minutes how long a turn takes
 * @param seats the most people at a table; two for talks
 * @param begins when the first turn begins, on the wall of the space
 * @param seed what breaks ties: the same people and seed give the same plan
 * @param inputHash the same for the same people, vocabulary, weights, turns and seed
 */
public record RotationSummary(
    UUID id,
    String occurrence,
    int number,
    RotationKind kind,
    RoundStatus status,
    int turns,
    int minutes,
    int seats,
    LocalDateTime begins,
    long seed,
    String inputHash,
    RotationReport report,
    Instant drawnAt,
    @Nullable Instant publishedAt) {

  /** When the last turn ends. */
  public LocalDateTime ends() {
    return begins.plusMinutes((long) turns * minutes);
  }
}
