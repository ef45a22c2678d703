package org.panal.turnout;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was said later of somebody's coming. {@link TurnoutRows} writes it by statements. */
@Entity
@Immutable
@IdClass(TurnoutNote.Key.class)
class TurnoutNote {
  /** Whose coming to what. */
  record Key(UUID occurrenceId, UUID memberId) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  @Id private UUID occurrenceId;
  @Id private UUID memberId;
  private @Nullable Instant saidAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Ruling ruling;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected TurnoutNote() {}

  Key key() {
    return new Key(occurrenceId, memberId);
  }

  Optional<Instant> saidAt() {
    return Optional.ofNullable(saidAt);
  }

  Optional<Ruling> ruling() {
    return Optional.ofNullable(ruling);
  }
}
