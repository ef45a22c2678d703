package org.panal.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.panal.shared.Busy;
import org.panal.shared.Invalid;

/** The one place where a picture that somebody sent is opened. */
@ApplicationScoped
public class Darkroom {
  /** A large one takes a good part of what there is of memory. */
  private static final int AT_ONCE = 1;

  private static final int PATIENCE_SECONDS = 10;

  private final Semaphore room;
  private final int patienceSeconds;

  Darkroom() {
    this(new Semaphore(AT_ONCE, true), PATIENCE_SECONDS);
  }

  Darkroom(Semaphore room, int patienceSeconds) {
    this.room = room;
    this.patienceSeconds = patienceSeconds;
  }

  /**
   * Draws a picture anew. The file is measured before it is opened, and of the file nothing but
   * pixels comes through.
   */
  public Developed develop(byte[] sent, Cut cut) {
    Negative negative = measured(sent, cut);
    enter();
    try {
      return new Print(opened(negative), negative.turn()).cut(cut);
    } finally {
      room.release();
    }
  }

  private static Negative measured(byte[] sent, Cut cut) {
    if (sent.length == 0) {
      throw new Invalid("picture", "picture.none");
    }
    Negative negative = read(ByteBuffer.wrap(sent));
    if (negative.isTooLarge()) {
      throw new Invalid("picture", "picture.pixels", Negative.MOST_MEGAPIXELS);
    }
    Cut.Size fewest = cut.fewest();
    if (negative.isTooSmall(fewest)) {
      throw new Invalid("picture", "picture.small", fewest.width(), fewest.height());
    }
    return negative;
  }

  /** What it begins with counts, whatever it is called. */
  private static Negative read(ByteBuffer file) {
    try {
      if (Jpeg.is(file)) {
        return Jpeg.read(file);
      }
      if (PngFile.is(file)) {
        return PngFile.read(file);
      }
    } catch (BufferUnderflowException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | ArithmeticException broken) {
      throw Damage.found();
    }
    throw new Invalid("picture", "picture.kind");
  }

  private void enter() {
    try {
      if (!room.tryAcquire(patienceSeconds, TimeUnit.SECONDS)) {
        throw new Busy(PATIENCE_SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy(PATIENCE_SECONDS);
    }
  }

  /** By the decoder of that one format, from memory alone. */
  private static BufferedImage opened(Negative negative) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(negative.format()).next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(negative.bare()))) {
      reader.setInput(in, true, true);
      if (reader.getWidth(0) != negative.width() || reader.getHeight(0) != negative.height()) {
        throw Damage.found();
      }
      ImageReadParam how = reader.getDefaultReadParam();
      how.setSourceSubsampling(negative.step(), negative.step(), 0, 0);
      return reader.read(0, how);
    } catch (IOException | RuntimeException broken) {
      // Decoders meet what is broken with exceptions of every kind.
      throw Damage.found();
    } finally {
      reader.dispose();
    }
  }
}
