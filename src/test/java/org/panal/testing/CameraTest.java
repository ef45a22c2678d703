package org.panal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** Some of these are read by nobody who holds them perfectly straight. */
class CameraTest {
  private static final int SIDE = 180;
  private static final int CODES = 600;

  @Test
  void every_code_is_read() throws Exception {
    for (int i = 0; i < CODES; i++) {
      String text = "http://localhost:8080/events/" + Integer.toString(i * 7919 + 100_000, 36);
      assertThat(Camera.read(drawn(text))).isEqualTo(text);
    }
  }

  private static BufferedImage drawn(String text) throws WriterException {
    BitMatrix code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, SIDE, SIDE);
    BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < SIDE; x++) {
      for (int y = 0; y < SIDE; y++) {
        picture.setRGB(x, y, code.get(x, y) ? 0 : 0xFFFFFF);
      }
    }
    return picture;
  }
}
