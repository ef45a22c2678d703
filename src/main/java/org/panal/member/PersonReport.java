package org.panal.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Refusal;

/** What a member told the admins about another. */
@Entity
class PersonReport {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID reporterId;
  private UUID reportedId;

  @Enumerated(EnumType.STRING)
  private ReportReason reason;

  private String text;
  private Instant madeAt;
  private @Nullable Instant closedAt;
  private @Nullable UUID closedBy;
  private String outcome = "";

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected PersonReport() {}

  @SuppressWarnings("NullAway.Init") // the id comes with persisting
  PersonReport(UUID reporterId, UUID reportedId, ReportForm form, Instant now) {
    this.reporterId = reporterId;
    this.reportedId = reportedId;
    this.reason = form.reason();
    this.text = form.text();
    this.madeAt = now;
  }

  void close(UUID admin, String outcome, Instant now) {
    if (closedAt != null) {
      throw new Refusal("member.report-closed");
    }
    closedAt = now;
    closedBy = admin;
    this.outcome = outcome;
  }

  UUID reportedId() {
    return reportedId;
  }

  ReportView view(String reporter, String reported) {
    return new ReportView(
        id,
        new ReportView.Somebody(reporterId, reporter),
        new ReportView.Somebody(reportedId, reported),
        reason,
        text,
        madeAt,
        closedAt,
        outcome);
  }
}
