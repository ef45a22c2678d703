package org.panal.edge;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Slice;

/**
 * A part of a list, with the way to the next part.
 *
 * @param items the rows of this page
 * @param page which page, counted from 0
 * @param size how many rows a page may hold
 * @param total how many rows there are in all
 * @param links where this page and its neighbours are
 */
public record Page<T>(List<T> items, int page, int size, long total, Links links) {

  /** Addresses relative to the server; a neighbour that does not exist is absent. */
  public record Links(
      @Schema(examples = "/api/v1/events?page=1&size=20") String self,
      @Nullable String next,
      @Nullable String previous) {}

  public static <T> Page<T> of(Slice<T> slice, UriInfo uri) {
    String next = slice.hasNext() ? at(uri, slice, slice.page() + 1) : null;
    String previous = slice.hasPrevious() ? at(uri, slice, slice.page() - 1) : null;
    Links links = new Links(at(uri, slice, slice.page()), next, previous);
    return new Page<>(slice.items(), slice.page(), slice.size(), slice.total(), links);
  }

  private static String at(UriInfo uri, Slice<?> slice, int page) {
    URI there =
        uri.getRequestUriBuilder()
            .replaceQueryParam("page", page)
            .replaceQueryParam("size", slice.size())
            .build();
    return there.getRawPath() + "?" + there.getRawQuery();
  }
}
