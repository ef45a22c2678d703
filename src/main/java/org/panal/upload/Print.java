package org.panal.upload;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture upright, on white, to be cut from its middle. */
final class Print {
  private static final float QUALITY = 0.85f;

  /** More of the hash would make no two pictures differ that do not differ already. */
  private static final int HASH_BYTES = 16;

  private final BufferedImage upright;

  Print(BufferedImage opened, Turn turn) {
    Cut.Size lying = new Cut.Size(opened.getWidth(), opened.getHeight());
    upright = drawn(opened, turn.of(lying), turn.transform(lying));
  }

  Developed cut(Cut cut) {
    byte[] large = jpeg(scaled(cut.large()));
    return new Developed(hash(large), large, jpeg(scaled(cut.small())));
  }

  /** The largest part of that shape; of an upright picture rather the upper, where heads are. */
  private BufferedImage scaled(Cut.Size wanted) {
    double scale =
        Math.min(
            (double) upright.getWidth() / wanted.width(),
            (double) upright.getHeight() / wanted.height());
    int width = Math.max(1, (int) (wanted.width() * scale));
    int height = Math.max(1, (int) (wanted.height() * scale));
    BufferedImage part =
        upright.getSubimage(
            (upright.getWidth() - width) / 2, (upright.getHeight() - height) / 3, width, height);
    // Halves first: a pixel that is left out would show.
    while (part.getWidth() >= 2 * wanted.width() && part.getHeight() >= 2 * wanted.height()) {
      part = scaled(part, new Cut.Size(part.getWidth() / 2, part.getHeight() / 2));
    }
    return scaled(part, wanted);
  }

  private static BufferedImage scaled(BufferedImage from, Cut.Size to) {
    return drawn(
        from,
        to,
        AffineTransform.getScaleInstance(
            (double) to.width() / from.getWidth(), (double) to.height() / from.getHeight()));
  }

  private static BufferedImage drawn(BufferedImage from, Cut.Size size, AffineTransform how) {
    BufferedImage to = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = to.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, size.width(), size.height());
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.drawImage(from, how, null);
    canvas.dispose();
    return to;
  }

  private static byte[] jpeg(BufferedImage picture) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(picture, null, null), how);
    } catch (IOException e) {
      throw new IllegalStateException("memory takes what is written", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] whole = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(whole, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
