package org.panal.introduction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.panal.matching.Pair;

/**
 * Two people whom who runs an event wants together or apart. It holds for every draft until it is
 * undone, or until a round goes out with it.
 */
@Entity
class Wish {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID occurrenceId;
  private UUID oneId;
  private UUID otherId;

  @Enumerated(EnumType.STRING)
  private WishKind kind;

  private Instant madeAt;
  private @Nullable UUID madeBy;
  private @Nullable Instant undoneAt;
  private @Nullable UUID undoneBy;
  private @Nullable UUID roundId;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Wish() {}

  @SuppressWarnings("NullAway.Init") // the id comes with persisting
  Wish(UUID occurrenceId, WishForm form, Stamp stamp) {
    Pair pair = form.pair();
    this.occurrenceId = occurrenceId;
    this.oneId = UUID.fromString(pair.first());
    this.otherId = UUID.fromString(pair.second());
    this.kind = form.kind();
    this.madeAt = stamp.at();
    this.madeBy = stamp.by();
  }

  void undo(Stamp stamp) {
    undoneAt = stamp.at();
    undoneBy = stamp.by();
  }

  /** Goes out with a round, and holds for none after it. */
  void goOut(Round round) {
    roundId = round.id();
  }

  UUID id() {
    return id;
  }

  UUID oneId() {
    return oneId;
  }

  UUID otherId() {
    return otherId;
  }

  Pair pair() {
    return Pair.of(oneId.toString(), otherId.toString());
  }

  WishKind kind() {
    return kind;
  }

  boolean isTogether() {
    return kind == WishKind.TOGETHER;
  }

  Instant madeAt() {
    return madeAt;
  }

  @Nullable UUID madeBy() {
    return madeBy;
  }
}
