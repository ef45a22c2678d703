package org.panal.member;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * What somebody tells the admins about another.
 *
 * @param text what happened, in plain text
 */
public record ReportForm(@NotNull ReportReason reason, @Size(max = 1000) String text) {
  public ReportForm {
    text = Objects.requireNonNullElse(text, "").replace("\r\n", "\n").strip();
  }
}
