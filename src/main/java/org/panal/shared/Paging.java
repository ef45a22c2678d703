package org.panal.shared;

/**
 * Which part of a list is wanted.
 *
 * @param page counted from 0
 * @param size rows a page, 1 to {@link #MOST}
 */
public record Paging(int page, int size) {
  public static final int MOST = 100;
  public static final int USUAL = 20;

  public Paging {
    if (page < 0 || page > 100_000) {
      throw new Invalid("page", "field.out-of-range", 0, 100_000);
    }
    if (size < 1 || size > MOST) {
      throw new Invalid("size", "field.out-of-range", 1, MOST);
    }
  }

  public static Paging first() {
    return new Paging(0, USUAL);
  }

  public int offset() {
    return page * size;
  }
}
