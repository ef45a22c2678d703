package org.panal.introduction;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.panal.matching.MatchedPair;
import org.panal.matching.Pair;
import org.panal.matching.Reason;

/** Two people who should meet at an occurrence, and why. Nothing of it ever changes. */
@Entity
public class Introduction {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID roundId;
  private UUID occurrenceId;
  private UUID oneId;
  private UUID otherId;
  private int points;
  private int benefitOne;
  private int benefitOther;
  private String reasons;

  // Only IntroductionRows writes it, before anybody reads this row.
  @Column(insertable = false, updatable = false)
  private long answerSeq;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Introduction() {}

  @SuppressWarnings("NullAway.Init") // the id comes with persisting
  Introduction(Round round, MatchedPair found) {
    this.roundId = round.id();
    this.occurrenceId = round.occurrenceId();
    this.oneId = UUID.fromString(found.pair().first());
    this.otherId = UUID.fromString(found.pair().second());
    this.points = found.points();
    this.benefitOne = found.benefitToFirst();
    this.benefitOther = found.benefitToSecond();
    this.reasons = Json.write(found.reasons());
  }

  UUID id() {
    return id;
  }

  UUID occurrenceId() {
    return occurrenceId;
  }

  UUID oneId() {
    return oneId;
  }

  UUID otherId() {
    return otherId;
  }

  /** The two as the engine names them. */
  Pair pair() {
    return Pair.of(oneId.toString(), otherId.toString());
  }

  /** The other of the two. */
  UUID other(UUID self) {
    return self.equals(oneId) ? otherId : oneId;
  }

  int points() {
    return points;
  }

  int benefitOne() {
    return benefitOne;
  }

  int benefitOther() {
    return benefitOther;
  }

  List<Reason> reasons() {
    return Json.read(reasons, new TypeReference<List<Reason>>() {});
  }
}
