package org.panal.introduction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Refusal;

/**
 * A plan by which people change places at an occurrence: talks two by two, or tables. Drawn as a
 * draft, published once, with all that it was made from.
 */
@Entity
class Rotation {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID occurrenceId;
  private int number;

  @Enumerated(EnumType.STRING)
  private RotationKind kind;

  @Enumerated(EnumType.STRING)
  private RoundStatus status = RoundStatus.DRAFT;

  private int turns;
  private int minutes;
  private int seats;
  private LocalDateTime begins;
  private long seed;
  private String weights;
  private String pool;
  private String inputHash;
  private String report;
  private Instant drawnAt;
  private @Nullable UUID drawnBy;
  private @Nullable Instant publishedAt;
  private @Nullable UUID publishedBy;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Rotation() {}

  @SuppressWarnings("NullAway") // the id comes with persisting; a settled form says when it begins
  Rotation(UUID occurrenceId, int number, RotationPlan plan, Stamp stamp) {
    this.occurrenceId = occurrenceId;
    this.number = number;
    this.kind = plan.form().kind();
    this.turns = plan.form().turns();
    this.minutes = plan.form().minutes();
    this.seats = plan.form().places();
    this.begins = plan.form().begins();
    this.seed = plan.seed();
    this.weights = Json.write(plan.weights());
    this.pool = Json.write(plan.pool());
    this.inputHash = plan.inputHash();
    this.report = Json.write(plan.report());
    this.drawnAt = stamp.at();
    this.drawnBy = stamp.by();
  }

  void publish(Stamp stamp) {
    mustBeDraft();
    status = RoundStatus.PUBLISHED;
    publishedAt = stamp.at();
    publishedBy = stamp.by();
  }

  /** Another draft of its kind takes its place. */
  void replace() {
    mustBeDraft();
    status = RoundStatus.REPLACED;
  }

  /** Refuses what was published or replaced. */
  void mustBeDraft() {
    if (status == RoundStatus.PUBLISHED) {
      throw new Refusal("rotation.published");
    }
    if (status == RoundStatus.REPLACED) {
      throw new Refusal("rotation.replaced");
    }
  }

  UUID id() {
    return id;
  }

  UUID occurrenceId() {
    return occurrenceId;
  }

  RotationKind kind() {
    return kind;
  }

  int seats() {
    return seats;
  }

  /** When a turn begins, counted from 1. */
  LocalDateTime beginOf(int turn) {
    return begins.plusMinutes((turn - 1L) * minutes);
  }

  RotationSummary summary(String occurrence) {
    return new RotationSummary(
        id,
        occurrence,
        number,
        kind,
        status,
        turns,
        minutes,
        seats,
        begins,
        seed,
        inputHash,
        Json.read(report, RotationReport.class),
        drawnAt,
        publishedAt);
  }
}
