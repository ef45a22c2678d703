package org.panal.upload;

/**
 * What was sent, before anything opens it: its size as the file says, and the parts of the file
 * that a decoder needs to draw it, without any other.
 *
 * @param format as the decoder is called
 * @param turn how the camera was held
 */
record Negative(String format, int width, int height, Turn turn, byte[] bare) {
  /** As much as phones make today. */
  static final int MOST_MEGAPIXELS = 25;

  private static final int MOST_PIXELS = MOST_MEGAPIXELS * 1_000_000;
  private static final int MOST_ON_A_SIDE = 12_000;

  /** As many pixels as are held at once; of a larger picture some are left out as it is read. */
  private static final int HELD_PIXELS = 7_000_000;

  boolean isTooLarge() {
    return width > MOST_ON_A_SIDE || height > MOST_ON_A_SIDE || pixels() > MOST_PIXELS;
  }

  boolean isTooSmall(Cut.Size fewest) {
    Cut.Size upright = turn.of(new Cut.Size(width, height));
    return upright.width() < fewest.width() || upright.height() < fewest.height();
  }

  /** Every how manieth pixel is read, in each direction. */
  int step() {
    int step = 1;
    while (pixels() / ((long) step * step) > HELD_PIXELS) {
      step++;
    }
    return step;
  }

  private long pixels() {
    return (long) width * height;
  }
}
