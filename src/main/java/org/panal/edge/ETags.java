package org.panal.edge;

import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Invalid;

/** Versions of things that people edit, as HTTP tells them (RFC 9110, section 8.8.3). */
public final class ETags {
  private ETags() {}

  public static EntityTag of(long version) {
    return new EntityTag(Long.toString(version));
  }

  /** The version in an {@code If-Match} header; null where there is none, or any will do. */
  public static @Nullable Long read(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
      return null;
    }
    try {
      return Long.valueOf(ifMatch.strip().replaceAll("^W/", "").replace("\"", ""));
    } catch (NumberFormatException e) {
      throw new Invalid("If-Match", "field.unknown", ifMatch);
    }
  }
}
