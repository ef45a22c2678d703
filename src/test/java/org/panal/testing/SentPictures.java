package org.panal.testing;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Pictures as people send them. */
public final class SentPictures {
  private SentPictures() {}

  /** Four colours, so that it can be seen which corner is where. */
  public static BufferedImage corners(int width, int height, int type) {
    BufferedImage picture = new BufferedImage(width, height, type);
    Graphics2D canvas = picture.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < colours.length; i++) {
      canvas.setColor(colours[i]);
      canvas.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2 + 1, height / 2 + 1);
    }
    canvas.dispose();
    return picture;
  }

  public static byte[] jpeg(int width, int height) {
    return as("jpeg", corners(width, height, BufferedImage.TYPE_INT_RGB));
  }

  public static byte[] png(int width, int height) {
    return as("png", corners(width, height, BufferedImage.TYPE_INT_ARGB));
  }

  /** Somebody, so to speak, taken with a phone held upright. */
  public static byte[] portrait() {
    BufferedImage picture = new BufferedImage(900, 1_200, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = canvas(picture, new Color(0x9ec4c9), new Color(0x3d6a73));
    canvas.setColor(new Color(0x7a2f3b));
    canvas.fillOval(120, 820, 660, 700);
    canvas.setColor(new Color(0x4a2b1c));
    canvas.fillOval(270, 250, 360, 460);
    canvas.setColor(new Color(0xe0ac86));
    canvas.fillRect(390, 700, 120, 180);
    canvas.fillOval(310, 340, 280, 420);
    canvas.setColor(new Color(0x2b1a12));
    canvas.fillOval(380, 500, 30, 30);
    canvas.fillOval(490, 500, 30, 30);
    canvas.drawArc(390, 560, 120, 90, 200, 140);
    canvas.dispose();
    return as("jpeg", picture);
  }

  /** Hills at dusk. */
  public static byte[] landscape() {
    BufferedImage picture = new BufferedImage(2_000, 1_200, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = canvas(picture, new Color(0x2d3a67), new Color(0xf2a65a));
    canvas.setColor(new Color(0xffe3a8));
    canvas.fillOval(1_300, 520, 220, 220);
    canvas.setColor(new Color(0x39506b));
    canvas.fillOval(-300, 700, 1_500, 900);
    canvas.setColor(new Color(0x24384d));
    canvas.fillOval(700, 800, 1_700, 900);
    canvas.dispose();
    return as("jpeg", picture);
  }

  private static Graphics2D canvas(BufferedImage picture, Color above, Color below) {
    Graphics2D canvas = picture.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setPaint(new GradientPaint(0, 0, above, 0, picture.getHeight(), below));
    canvas.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    return canvas;
  }

  public static byte[] as(String format, BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(picture, format, bytes)) {
        throw new IllegalArgumentException(format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static BufferedImage open(byte[] bytes) {
    try {
      return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
