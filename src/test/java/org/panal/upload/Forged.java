package org.panal.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Files put together by hand, as no honest program would. */
final class Forged {
  private Forged() {}

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  // JPEG

  static byte[] segment(int marker, byte[] content) {
    int length = content.length + 2;
    return joined(bytes(0xff, marker, length >> 8, length), content);
  }

  /** With something right behind the start. */
  static byte[] with(byte[] jpeg, byte[]... segments) {
    return joined(
        Arrays.copyOf(jpeg, 2), joined(segments), Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  /** Where a marker's content begins. */
  static int contentOf(byte[] jpeg, int marker) {
    int at = 2;
    while ((jpeg[at + 1] & 0xff) != marker) {
      at += 2 + (((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff));
    }
    return at + 4;
  }

  /** Saying that it measures something else. */
  static byte[] measuring(byte[] jpeg, int width, int height) {
    byte[] forged = jpeg.clone();
    ByteBuffer.wrap(forged)
        .putShort(contentOf(jpeg, 0xc0) + 1, (short) height)
        .putShort(contentOf(jpeg, 0xc0) + 3, (short) width);
    return forged;
  }

  static byte[] changed(byte[] file, int at, int value) {
    byte[] forged = file.clone();
    forged[at] = (byte) value;
    return forged;
  }

  /** Exif of a camera held somehow at a place; little-endian as most write it. */
  static byte[] exif(int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(200).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    tiff.put(text("II")).putShort((short) 42).putInt(8).putShort((short) 3);
    tiff.putShort((short) 0x010f).putShort((short) 2).putInt(12).putInt(80); // who made it
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
    tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(100); // where: GPS
    tiff.position(80);
    tiff.put(text("SpyCam 3000\0")).position(100);
    tiff.put(text("GPS 40.4168 N 3.7038 W"));
    return segment(0xe1, joined(text("Exif\0\0"), tiff.array()));
  }

  // PNG

  static byte[] chunk(String name, byte[] content) {
    byte[] named = joined(text(name), content);
    CRC32 sum = new CRC32();
    sum.update(named);
    return joined(number(content.length), named, number((int) sum.getValue()));
  }

  static byte[] number(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }

  static byte[] png(byte[]... chunks) {
    return joined(bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'), joined(chunks));
  }

  static byte[] header(int width, int height, int bits, int kind) {
    return chunk("IHDR", joined(number(width), number(height), bytes(bits, kind, 0, 0, 0)));
  }

  static byte[] end() {
    return chunk("IEND", new byte[0]);
  }

  /** A picture all in one grey. */
  static byte[] grey(int side) {
    return chunk("IDAT", deflated(new byte[(side + 1) * side]));
  }

  /** With something right behind the header of a PNG that ImageIO wrote. */
  static byte[] withChunks(byte[] png, byte[]... chunks) {
    int behind = 8 + 25;
    return joined(
        Arrays.copyOf(png, behind), joined(chunks), Arrays.copyOfRange(png, behind, png.length));
  }

  static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(9);
    deflater.setInput(bytes);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 16];
    while (!deflater.finished()) {
      out.write(part, 0, deflater.deflate(part));
    }
    deflater.end();
    return out.toByteArray();
  }

  /** Unpacks to half a gigabyte. */
  static byte[] bomb() {
    Deflater deflater = new Deflater(9);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] nothing = new byte[1 << 20];
    byte[] part = new byte[1 << 16];
    for (int i = 0; i < 512; i++) {
      deflater.setInput(nothing);
      while (!deflater.needsInput()) {
        out.write(part, 0, deflater.deflate(part));
      }
    }
    deflater.finish();
    while (!deflater.finished()) {
      out.write(part, 0, deflater.deflate(part));
    }
    deflater.end();
    return out.toByteArray();
  }
}
