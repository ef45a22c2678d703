package org.panal.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.panal.shared.Invalid;

/**
 * A JPEG, read marker by marker (ITU T.81, annex B). What only describes the picture stays behind:
 * Exif with its place and thumbnail, colour profiles, remarks, and whatever follows the end.
 */
final class Jpeg {
  private static final int START = 0xffd8;
  private static final int BASELINE = 0xc0;
  private static final int PROGRESSIVE = 0xc2;
  private static final int HUFFMAN_TABLES = 0xc4;
  private static final int ARITHMETIC = 0xcc;
  private static final int LAST_FRAME = 0xcf;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int QUANTISATION_TABLES = 0xdb;
  private static final int RESTARTS = 0xdd;
  private static final int JFIF = 0xe0;
  private static final int EXIF = 0xe1;
  private static final int ADOBE = 0xee;

  /** Usual are ten. Each is read over the whole picture, however few bytes it takes. */
  private static final int MOST_SCANS = 20;

  /** The least that says: the colours are luminance and two differences. */
  private static final byte[] PLAIN_JFIF = {
    (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
  };

  private final ByteBuffer in;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private int width;
  private int height;
  private int scans;
  private boolean hasAdobe;
  private boolean hasJfif;
  private boolean isNamedByColour;
  private Turn turn = Turn.NONE;

  private Jpeg(ByteBuffer in) {
    this.in = in;
  }

  static boolean is(ByteBuffer file) {
    return file.limit() > 2 && (file.getShort(0) & 0xffff) == START && file.get(2) == (byte) 0xff;
  }

  static Negative read(ByteBuffer file) {
    Jpeg jpeg = new Jpeg(file.position(2));
    while (jpeg.segment()) {
      // until its end
    }
    return jpeg.negative();
  }

  private Negative negative() {
    if (scans == 0) {
      throw Damage.found();
    }
    ByteArrayOutputStream bare = new ByteArrayOutputStream();
    bare.write(START >> 8);
    bare.write(START & 0xff);
    if (hasJfif || !(hasAdobe || isNamedByColour)) {
      bare.writeBytes(PLAIN_JFIF);
    }
    bare.writeBytes(kept.toByteArray());
    return new Negative("jpeg", width, height, turn, bare.toByteArray());
  }

  private boolean segment() {
    int marker = marker();
    if (marker == END) {
      keep(marker);
      return false;
    }
    int start = in.position();
    int length = in.getShort() & 0xffff;
    ByteBuffer content = in.slice(start + 2, length - 2);
    in.position(start + length);
    if (isNeeded(marker, content)) {
      keep(marker);
      kept.write(in.array(), start, length);
    }
    look(marker, content);
    return true;
  }

  /** Any number of bytes ff may stand before a marker's own. */
  private int marker() {
    if (in.get() != (byte) 0xff) {
      throw Damage.found();
    }
    int marker = 0xff;
    while (marker == 0xff) {
      marker = in.get() & 0xff;
    }
    return marker;
  }

  private void keep(int marker) {
    kept.write(0xff);
    kept.write(marker);
  }

  private static boolean isNeeded(int marker, ByteBuffer content) {
    return switch (marker) {
      case HUFFMAN_TABLES, QUANTISATION_TABLES, RESTARTS, SCAN -> true;
      case ADOBE -> startsWith(content, "Adobe");
      default -> marker >= BASELINE && marker <= PROGRESSIVE;
    };
  }

  private void look(int marker, ByteBuffer content) {
    switch (marker) {
      case JFIF -> hasJfif |= startsWith(content, "JFIF");
      case ADOBE -> hasAdobe |= startsWith(content, "Adobe");
      case EXIF -> {
        if (startsWith(content, "Exif\0\0")) {
          turn = Turn.read(content.slice(6, content.limit() - 6));
        }
      }
      case SCAN -> scan();
      case HUFFMAN_TABLES, ARITHMETIC -> {}
      default -> {
        if (marker >= BASELINE && marker <= LAST_FRAME && marker != 0xc8) {
          frame(marker, content);
        }
      }
    }
  }

  private static boolean startsWith(ByteBuffer content, String word) {
    byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
    return content.limit() >= wanted.length
        && content.slice(0, wanted.length).equals(ByteBuffer.wrap(wanted));
  }

  /** One frame only: what is measured here is what is drawn. */
  private void frame(int marker, ByteBuffer content) {
    if (marker > PROGRESSIVE) {
      throw new Invalid("picture", "picture.kind");
    }
    if (width > 0) {
      throw Damage.found();
    }
    content.get(); // bits to a colour: the decoder knows eight
    height = content.getShort() & 0xffff;
    width = content.getShort() & 0xffff;
    int colours = content.get();
    if (colours == 4) {
      throw new Invalid("picture", "picture.print-colours");
    }
    if (width == 0 || height == 0 || (colours != 1 && colours != 3)) {
      throw Damage.found();
    }
    isNamedByColour = colours == 3 && content.get() == 'R';
  }

  /** Copies what follows a scan's head, up to the next marker. */
  private void scan() {
    scans++;
    if (width == 0 || scans > MOST_SCANS) {
      throw Damage.found();
    }
    int start = in.position();
    int end = start;
    while (!isMarker(end)) {
      end++;
    }
    kept.write(in.array(), start, end - start);
    in.position(end);
  }

  /** Within a scan ff 00 is a byte, and ff d0 to ff d7 are marks of its own. */
  private boolean isMarker(int at) {
    int next = in.get(at + 1) & 0xff;
    return in.get(at) == (byte) 0xff && next != 0 && next != 0xff && (next & 0xf8) != 0xd0;
  }
}
