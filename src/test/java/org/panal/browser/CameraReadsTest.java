package org.panal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the tablet's camera makes of codes, where the browser has no reader of its own. */
@QuarkusTest
class CameraReadsTest {
  private static final String LETTERS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 22;
  private static final int CODES = 200;

  /** Each code fills most of the picture and does not move; there are eight looks at it. */
  private static final String UNREAD =
      """
      async (codes) => {
        const read = await (await import("/assets/kiosk/camera.js")).reader();
        const unread = [];
        for (const { text, rows } of codes) {
          const canvas = document.createElement("canvas");
          [canvas.width, canvas.height] = [640, 480];
          const pen = canvas.getContext("2d");
          const side = Math.floor(400 / (rows.length + 8));
          pen.fillStyle = "#ebebeb";
          pen.fillRect(0, 0, 640, 480);
          pen.fillStyle = "#101010";
          const edge = (480 - side * rows.length) / 2;
          rows.forEach((row, y) => [...row].forEach((dark, x) => {
            if (dark === "1") pen.fillRect(edge + 80 + x * side, edge + y * side, side, side);
          }));
          let isRead = false;
          for (let look = 0; look < 8 && !isRead; look++) {
            isRead = (await read(canvas)).includes(text);
          }
          if (!isRead) unread.push(text);
        }
        return unread;
      }
      """;

  @TestHTTPResource("/kiosk")
  String kiosk;

  @Test
  void passes_that_are_held_quite_still_are_read() throws Exception {
    List<Map<String, Object>> codes = new ArrayList<>();
    Random chance = new Random(7);
    for (int i = 0; i < CODES; i++) {
      codes.add(code(chance));
    }
    try (Chromium chromium = new Chromium();
        Page page = chromium.person(1024, false, "en", true).newPage()) {
      page.navigate(kiosk);
      assertThat((List<?>) page.evaluate(UNREAD, codes)).isEmpty();
    }
  }

  private static Map<String, Object> code(Random chance) throws WriterException {
    StringBuilder text = new StringBuilder("P1.");
    chance.ints(LENGTH, 0, LETTERS.length()).forEach(letter -> text.append(LETTERS.charAt(letter)));
    ByteMatrix squares = Encoder.encode(text.toString(), ErrorCorrectionLevel.M).getMatrix();
    List<String> rows = new ArrayList<>();
    for (byte[] row : squares.getArray()) {
      StringBuilder line = new StringBuilder();
      for (byte square : row) {
        line.append(square);
      }
      rows.add(line.toString());
    }
    return Map.of("text", text.toString(), "rows", rows);
  }
}
