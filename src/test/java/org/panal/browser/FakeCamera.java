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
import java.util.function.DoubleFunction;
import org.panal.testing.Camera;

/**
 * What a camera sees, as the raw film that Chromium takes for one and plays again and again: what
 * was held before it last.
 */
final class FakeCamera {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;
  private static final int CODE = 400;

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
    write(tilt -> wall);
  }

  void see(String text) throws IOException, WriterException {
    BitMatrix code =
        new QRCodeWriter()
            .encode(text, BarcodeFormat.QR_CODE, CODE, CODE, Map.of(EncodeHintType.MARGIN, 4));
    write(tilt -> held(code, tilt));
  }

  private static byte[] held(BitMatrix code, double tilt) {
    byte[] light = new byte[WIDTH * HEIGHT];
    for (int i = 0; i < light.length; i++) {
      double x = i % WIDTH - WIDTH / 2.0;
      double y = i / WIDTH - HEIGHT / 2.0;
      int across = (int) Math.floor(Math.cos(tilt) * x + Math.sin(tilt) * y + CODE / 2.0);
      int down = (int) Math.floor(Math.cos(tilt) * y - Math.sin(tilt) * x + CODE / 2.0);
      boolean isOnIt = Math.min(across, down) >= 0 && Math.max(across, down) < CODE;
      light[i] = isOnIt && code.get(across, down) ? BLACK : WHITE;
    }
    return light;
  }

  private void write(DoubleFunction<byte[]> light) throws IOException {
    byte[] colour = new byte[WIDTH * HEIGHT / 2];
    Arrays.fill(colour, NO_COLOUR);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(ascii("YUV4MPEG2 W%d H%d F10:1 Ip A1:1 C420jpeg\n".formatted(WIDTH, HEIGHT)));
    for (double tilt : Camera.TILTS) {
      out.write(ascii("FRAME\n"));
      out.write(light.apply(tilt));
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
