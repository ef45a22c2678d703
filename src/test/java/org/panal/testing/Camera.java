package org.panal.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A camera held before a code, and somebody else's reader of what it sees. */
public final class Camera {
  /**
   * In radians. No hand is still: readers fail at some codes that stand perfectly straight, or
   * tilted by just so much. An odd number, so that whoever looks at every second picture of the
   * film sees all of them.
   */
  public static final List<Double> TILTS = List.of(0.0, 0.02, 0.05, 0.1, -0.04);

  private Camera() {}

  /** What the code in a picture file says. */
  public static String read(byte[] picture) {
    try {
      return read(ImageIO.read(new ByteArrayInputStream(picture)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(BufferedImage picture) {
    for (double tilt : TILTS) {
      try {
        return new QRCodeReader().decode(seen(picture, tilt)).getText();
      } catch (ReaderException e) {
        // The next picture of the film.
      }
    }
    throw new AssertionError("no camera reads it");
  }

  private static BinaryBitmap seen(BufferedImage picture, double tilt) {
    int side = (int) (1.2 * Math.max(picture.getWidth(), picture.getHeight()));
    BufferedImage film = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D light = film.createGraphics();
    light.setColor(Color.WHITE);
    light.fillRect(0, 0, side, side);
    light.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    light.rotate(tilt, side / 2.0, side / 2.0);
    light.drawImage(
        picture, (side - picture.getWidth()) / 2, (side - picture.getHeight()) / 2, null);
    light.dispose();
    int[] pixels = film.getRGB(0, 0, side, side, null, 0, side);
    return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
  }
}
