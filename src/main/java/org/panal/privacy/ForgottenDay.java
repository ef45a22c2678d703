package org.panal.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** How many rows a rule erased on a day. {@link ForgottenRows} writes it by statements. */
@Entity
@Table(name = "forgotten")
@IdClass(ForgottenDay.Key.class)
class ForgottenDay {
  @Id private LocalDate onDay;
  @Id private String rule;
  private long rowCount;
  private Instant lastAt;

  /** A day and a rule. */
  record Key(LocalDate onDay, String rule) implements Serializable {}

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected ForgottenDay() {}
}
