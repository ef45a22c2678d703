package org.panal.web;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Slice;

/** The ways to the pages beside one of a list; absent where there is none. */
record Turn(@Nullable String previous, @Nullable String next) {
  static Turn of(Slice<?> slice, UriInfo uri) {
    return new Turn(
        slice.hasPrevious() ? to(slice.page() - 1, uri) : null,
        slice.hasNext() ? to(slice.page() + 1, uri) : null);
  }

  private static String to(int page, UriInfo uri) {
    URI there = uri.getRequestUriBuilder().replaceQueryParam("page", page).build();
    return there.getRawPath() + "?" + there.getRawQuery();
  }
}
