package org.panal.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Act;

/** A row of the audit log, to be read. */
@Entity
@Immutable
@Table(name = "audit")
class AuditEntry {
  @Id private Long id;
  private Instant at;

  @Enumerated(EnumType.STRING)
  private Act act;

  private @Nullable UUID actorId;
  private String way;
  private String client;
  private @Nullable UUID memberId;
  private String thing;
  private String detail;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected AuditEntry() {}
}
