package org.panal.browser;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * What a camera sees, as the raw film that Chromium takes for one and plays again and again: what
 * was held before it last.
 */
final class FakeCamera {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;
  private static final int CODE = 400;
  private static final int FRAMES = 2;
  private static final byte BLACK = 16;
  private static final byte WHITE = (byte) 235;
  private static final byte NO_COLOUR = (byte) 128;

  private final Path film;

  FakeCamera(Path film) throws IOException {
    this.film = film;
    seeNothing();
  }

  Path film() {
    return film;
  }

  void seeNothing() throws IOException {
    byte[] wall = new byte[WIDTH * HEIGHT];
    Arrays.fill(wall, (byte) 120);
    write(wall);
  }

  void see(String text) throws IOException, WriterException {
    BitMatrix code =
        new QRCodeWriter()
            .encode(text, BarcodeFormat.QR_CODE, CODE, CODE, Map.of(EncodeHintType.MARGIN, 4));
    byte[] light = new byte[WIDTH * HEIGHT];
    Arrays.fill(light, WHITE);
    for (int y = 0; y < CODE; y++) {
      for (int x = 0; x < CODE; x++) {
        if (code.get(x, y)) {
          light[(y + (HEIGHT - CODE) / 2) * WIDTH + x + (WIDTH - CODE) / 2] = BLACK;
        }
      }
    }
    write(light);
  }

  private void write(byte[] light) throws IOException {
    byte[] colour = new byte[WIDTH * HEIGHT / 2];
    Arrays.fill(colour, NO_COLOUR);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(ascii("YUV4MPEG2 W%d H%d F10:1 Ip A1:1 C420jpeg\n".formatted(WIDTH, HEIGHT)));
    for (int i = 0; i < FRAMES; i++) {
      out.write(ascii("FRAME\n"));
      out.write(light);
      out.write(colour);
    }
    // Over the old film, which is as long: a browser that has not let go of it yet sees this one.
    try (RandomAccessFile over = new RandomAccessFile(film.toFile(), "rw")) {
      over.write(out.toByteArray());
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
