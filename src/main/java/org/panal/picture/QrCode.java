package org.panal.picture;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A text that a camera reads: dark squares on white in both themes, with a quiet edge. */
public final class QrCode {
  /** What the standard asks for around a code. */
  private static final int QUIET = 4;

  private final ByteMatrix squares;

  private QrCode(ByteMatrix squares) {
    this.squares = squares;
  }

  public static QrCode of(String text) {
    try {
      return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("a text that no QR code holds", e);
    }
  }

  /**
   * The picture.
   *
   * @param title what it is, for who cannot see it
   */
  public String svg(String title) {
    int side = squares.getWidth() + 2 * QUIET;
    return Svg.described("qr", side, side, title, "")
        .empty("rect", "width", side + "", "height", side + "", "fill", "#fff")
        .empty("path", "d", path(), "fill", "#241B0F", "shape-rendering", "crispEdges")
        .close("svg")
        .toString();
  }

  /**
   * The same for where no SVG is shown, such as mails.
   *
   * @param scale pixels a square
   */
  public byte[] png(int scale) {
    int side = (squares.getWidth() + 2 * QUIET) * scale;
    return Png.of(side, (x, y) -> isDark(x / scale - QUIET, y / scale - QUIET));
  }

  private boolean isDark(int x, int y) {
    int width = squares.getWidth();
    return x >= 0 && y >= 0 && x < width && y < width && squares.get(x, y) == 1;
  }

  /** One stroke for each run of dark squares in a row. */
  private String path() {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < squares.getHeight(); y++) {
      for (int x = 0; x < squares.getWidth(); x++) {
        int length = run(x, y);
        if (length > 0) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
          path.append('h').append(length).append("v1h-").append(length).append('z');
          x += length;
        }
      }
    }
    return path.toString();
  }

  private int run(int x, int y) {
    int length = 0;
    while (x + length < squares.getWidth() && squares.get(x + length, y) == 1) {
      length++;
    }
    return length;
  }
}
