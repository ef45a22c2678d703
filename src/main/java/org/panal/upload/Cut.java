package org.panal.upload;

/** What a picture is made into: once for where it is looked at, once for lists. */
public enum Cut {
  FACE(new Size(512, 512), new Size(192, 192)),
  COVER(new Size(1600, 800), new Size(400, 400));

  private final Size large;
  private final Size small;

  Cut(Size large, Size small) {
    this.large = large;
    this.small = small;
  }

  /** In pixels. */
  record Size(int width, int height) {}

  Size large() {
    return large;
  }

  Size small() {
    return small;
  }

  /** With fewer pixels there is nothing to see. */
  Size fewest() {
    return new Size(large.width() * 3 / 8, large.height() * 3 / 8);
  }
}
