package org.panal.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A PNG, read chunk by chunk (PNG 1.2, section 3). What no decoder needs to draw it stays behind:
 * texts, which may unpack to any size, colour profiles, further frames, and whatever follows the
 * end.
 */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  /** Length, name and sum stand around what a chunk holds. */
  private static final int AROUND = 12;

  private static final int HEADER = 13;

  private final ByteBuffer in;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private int width;
  private int height;
  private Turn turn = Turn.NONE;

  private PngFile(ByteBuffer in) {
    this.in = in;
  }

  static boolean is(ByteBuffer file) {
    return file.limit() >= SIGNATURE.length
        && file.slice(0, SIGNATURE.length).equals(ByteBuffer.wrap(SIGNATURE));
  }

  static Negative read(ByteBuffer file) {
    PngFile png = new PngFile(file.position(SIGNATURE.length));
    png.kept.writeBytes(SIGNATURE);
    while (png.chunk()) {
      // until its end
    }
    return new Negative("png", png.width, png.height, png.turn, png.kept.toByteArray());
  }

  private boolean chunk() {
    int start = in.position();
    int length = in.getInt();
    String name = StandardCharsets.US_ASCII.decode(in.slice(start + 4, 4)).toString();
    ByteBuffer content = in.slice(start + 8, length);
    in.position(Math.addExact(start + AROUND, length));
    if (name.equals("IHDR") == (width > 0)) {
      throw Damage.found();
    }
    if (name.equals("IHDR")) {
      header(content);
    } else if (name.equals("eXIf")) {
      turn = Turn.read(content);
    }
    if (NEEDED.contains(name)) {
      kept.write(in.array(), start, length + AROUND);
    }
    return !name.equals("IEND");
  }

  private void header(ByteBuffer content) {
    width = content.getInt();
    height = content.getInt();
    if (content.limit() != HEADER || width <= 0 || height <= 0) {
      throw Damage.found();
    }
  }
}
