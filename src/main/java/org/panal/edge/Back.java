package org.panal.edge;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The page to go back to, as a browser sent it along: only ever one of ours. A link that looks like
 * Panal must not lead somewhere else once somebody has signed in.
 */
public final class Back {
  private static final URI HOME = URI.create("/events");

  private Back() {}

  /** That page, or what's on. */
  public static URI to(@Nullable String sent) {
    // Browsers read "//host" and "/\host" as another host, and skip control characters.
    boolean isLocal =
        sent != null && sent.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") && sent.length() <= 2000;
    try {
      return isLocal ? URI.create(sent) : HOME;
    } catch (IllegalArgumentException notAnAddress) {
      return HOME;
    }
  }
}
