package org.panal.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Act;
import org.panal.shared.Typed;

/**
 * Which deeds are wanted; what is null or empty does not narrow.
 *
 * @param name part of the name of who did it or to whom it was done
 * @param from the first moment
 * @param to the first moment after
 */
public record AuditQuery(
    String name, @Nullable Act act, @Nullable Instant from, @Nullable Instant to) {
  public AuditQuery {
    name = Typed.line(name);
  }

  public static AuditQuery all() {
    return new AuditQuery("", null, null, null);
  }
}
