package org.panal.shared;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items the rows of this page, in the list's order
 * @param page which page, counted from 0
 * @param size how many rows a page may hold
 * @param total how many rows the whole list has
 */
public record Slice<T>(List<T> items, int page, int size, long total) {
  public Slice {
    items = List.copyOf(items);
  }

  public static <T> Slice<T> of(List<T> items, Paging paging, long total) {
    return new Slice<>(items, paging.page(), paging.size(), total);
  }

  public boolean hasNext() {
    return (page + 1L) * size < total;
  }

  public boolean hasPrevious() {
    return page > 0;
  }

  public <R> Slice<R> map(Function<? super T, ? extends R> each) {
    return new Slice<>(items.stream().<R>map(each).toList(), page, size, total);
  }
}
