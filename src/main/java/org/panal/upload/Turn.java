package org.panal.upload;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: the one word of a picture's Exif data that is read (Exif 2.3, tag 0x0112).
 * Where it is and who made it is not looked at.
 */
enum Turn {
  NONE(1, 0, 0, 1),
  MIRRORED(-1, 0, 0, 1),
  HALF(-1, 0, 0, -1),
  HALF_MIRRORED(1, 0, 0, -1),
  LEFT_MIRRORED(0, 1, 1, 0),
  RIGHT(0, 1, -1, 0),
  RIGHT_MIRRORED(0, -1, -1, 0),
  LEFT(0, -1, 1, 0);

  private static final int TAG = 0x0112;
  private static final int ENTRY = 12;
  private static final short LITTLE_ENDIAN = 0x4949;
  private static final short SHORT = 3;

  private final int fromXtoX;
  private final int fromXtoY;
  private final int fromYtoX;
  private final int fromYtoY;

  Turn(int fromXtoX, int fromXtoY, int fromYtoX, int fromYtoY) {
    this.fromXtoX = fromXtoX;
    this.fromXtoY = fromXtoY;
    this.fromYtoX = fromYtoX;
    this.fromYtoY = fromYtoY;
  }

  /** From a TIFF header and what follows it; upright where it cannot be read. */
  static Turn read(ByteBuffer tiff) {
    try {
      if (tiff.getShort(0) == LITTLE_ENDIAN) {
        tiff.order(ByteOrder.LITTLE_ENDIAN);
      }
      int directory = tiff.getInt(4);
      int entries = tiff.getShort(directory) & 0xffff;
      for (int i = 0; i < entries; i++) {
        int entry = directory + 2 + i * ENTRY;
        if ((tiff.getShort(entry) & 0xffff) == TAG && tiff.getShort(entry + 2) == SHORT) {
          return of(tiff.getShort(entry + 8));
        }
      }
      return NONE;
    } catch (BufferUnderflowException | IndexOutOfBoundsException broken) {
      return NONE;
    }
  }

  private static Turn of(int number) {
    return number < 1 || number > values().length ? NONE : values()[number - 1];
  }

  /** What a picture of that size measures upright. */
  Cut.Size of(Cut.Size lying) {
    return fromXtoX == 0 ? new Cut.Size(lying.height(), lying.width()) : lying;
  }

  /** From where a pixel lies in the file to where it stands upright. */
  AffineTransform transform(Cut.Size lying) {
    Cut.Size upright = of(lying);
    return new AffineTransform(
        fromXtoX,
        fromXtoY,
        fromYtoX,
        fromYtoY,
        fromXtoX + fromYtoX < 0 ? upright.width() : 0,
        fromXtoY + fromYtoY < 0 ? upright.height() : 0);
  }
}
