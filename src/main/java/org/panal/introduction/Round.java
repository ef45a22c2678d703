package org.panal.introduction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.panal.matching.Certificate;
import org.panal.matching.MatchedPair;
import org.panal.matching.MatchingReport;
import org.panal.matching.Weights;
import org.panal.shared.Refusal;

/**
 * One run of the matcher for an occurrence, with all that it was given, so that it can be run and
 * checked again.
 */
@Entity
public class Round {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID occurrenceId;
  private int number;

  @Enumerated(EnumType.STRING)
  private RoundStatus status = RoundStatus.DRAFT;

  private long seed;
  private String weights;
  private String pool;
  private String inputHash;
  private String report;

  @Column(length = 16_777_215)
  private byte @Nullable [] proof;

  private @Nullable String kept;
  private Instant drawnAt;
  private @Nullable UUID drawnBy;
  private @Nullable Instant publishedAt;
  private @Nullable UUID publishedBy;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Round() {}

  @SuppressWarnings("NullAway.Init") // the id comes with persisting
  Round(UUID occurrenceId, int number, Drawn drawn, Stamp stamp) {
    this.occurrenceId = occurrenceId;
    this.number = number;
    this.seed = drawn.seed();
    this.weights = Json.write(drawn.weights());
    this.pool = Json.write(drawn.pool());
    this.inputHash = drawn.inputHash();
    this.report = Json.write(drawn.matching().report());
    this.proof = Json.pack(drawn.matching().certificate());
    this.drawnAt = stamp.at();
    this.drawnBy = stamp.by();
  }

  /** Drawn at the door: around introductions that stay in the rounds they came from. */
  void keep(List<MatchedPair> standing) {
    kept = Json.write(standing);
  }

  /** The introductions that it was drawn around. */
  List<MatchedPair> kept() {
    return kept == null ? List.of() : List.of(Json.read(kept, MatchedPair[].class));
  }

  void publish(Stamp stamp) {
    mustBeDraft();
    status = RoundStatus.PUBLISHED;
    publishedAt = stamp.at();
    publishedBy = stamp.by();
  }

  /** Another draft takes its place. */
  void replace() {
    mustBeDraft();
    status = RoundStatus.REPLACED;
  }

  /** Refuses what was published or replaced. */
  void mustBeDraft() {
    if (status == RoundStatus.PUBLISHED) {
      throw new Refusal("round.published", number);
    }
    if (status == RoundStatus.REPLACED) {
      throw new Refusal("round.replaced", number);
    }
  }

  boolean isDraft() {
    return status == RoundStatus.DRAFT;
  }

  UUID id() {
    return id;
  }

  UUID occurrenceId() {
    return occurrenceId;
  }

  int number() {
    return number;
  }

  RoundStatus status() {
    return status;
  }

  long seed() {
    return seed;
  }

  String inputHash() {
    return inputHash;
  }

  MatchingReport report() {
    return Json.read(report, MatchingReport.class);
  }

  Weights weights() {
    return Json.read(weights, Weights.class);
  }

  FrozenPool pool() {
    return Json.read(pool, FrozenPool.class);
  }

  /** The proof that nothing is better; rounds of old kept none. */
  Optional<Certificate> certificate() {
    return Optional.ofNullable(proof).map(packed -> Json.unpack(packed, Certificate.class));
  }

  Instant drawnAt() {
    return drawnAt;
  }

  @Nullable Instant publishedAt() {
    return publishedAt;
  }
}
