package org.panal.introduction;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.matching.Shortage;
import org.panal.matching.Unmatched;

/** Somebody whom a round left without an introduction, and why. */
@Entity
@Table(name = "unmatched")
@IdClass(UnmatchedMember.Place.class)
class UnmatchedMember {
  @Id private UUID roundId;
  @Id private UUID memberId;
  private String code;
  private String detail;

  /** Who, in which round. */
  record Place(UUID roundId, UUID memberId) implements Serializable {}

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected UnmatchedMember() {}

  UnmatchedMember(Round round, Unmatched left) {
    this.roundId = round.id();
    this.memberId = UUID.fromString(left.id());
    this.code = left.code();
    this.detail = Json.write(new Detail(left.shortage()));
  }

  private record Detail(@Nullable Shortage shortage) {}

  UUID memberId() {
    return memberId;
  }

  String code() {
    return code;
  }

  Optional<Shortage> shortage() {
    return Optional.ofNullable(Json.read(detail, Detail.class).shortage());
  }
}
