package org.panal.checkin;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.panal.shared.Code;
import org.panal.shared.Secrets;

/**
 * What a badge says: made of the key of this installation whenever it is shown, so that only its
 * hash is kept.
 *
 * @param payload what the picture holds: {@code P1.} and 128 bits in letters and digits, which a
 *     hand scanner types alike on every keyboard
 * @param typed what somebody types where no camera works: short, and good at one door only
 */
record BadgeSecret(String payload, String typed) {
  static final String PREFIX = "P1.";

  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 22;
  private static final int SECRET_BYTES = 16;
  static final int TYPED_LENGTH = 7;

  static BadgeSecret of(String key, UUID occurrenceId, UUID memberId, int version) {
    byte[] bytes = mac(key, "badge " + occurrenceId + " " + memberId + " " + version);
    long rest = ByteBuffer.wrap(bytes, SECRET_BYTES, Long.BYTES).getLong();
    return new BadgeSecret(
        PREFIX + letters(Arrays.copyOf(bytes, SECRET_BYTES)),
        Code.checked(Code.of(rest, TYPED_LENGTH)));
  }

  String hash() {
    return Secrets.hash(payload);
  }

  /** Six digits of a device that open what only the team may do there. */
  static String staffCode(String key, UUID deviceId) {
    int number = ByteBuffer.wrap(mac(key, "staff " + deviceId)).getInt();
    return "%06d".formatted(Math.floorMod(number, 1_000_000));
  }

  /** What a label says of who wears it. */
  static String mark(String key, UUID occurrenceId, UUID memberId) {
    byte[] bytes = mac(key, "met " + occurrenceId + " " + memberId);
    return letters(Arrays.copyOf(bytes, SECRET_BYTES));
  }

  /** The end of the address of a wall screen. */
  static String board(String key, UUID deviceId) {
    return letters(Arrays.copyOf(mac(key, "board " + deviceId), SECRET_BYTES));
  }

  private static byte[] mac(String key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }

  private static String letters(byte[] bytes) {
    BigInteger base = BigInteger.valueOf(ALPHABET.length());
    BigInteger rest = new BigInteger(1, bytes);
    StringBuilder letters = new StringBuilder();
    while (letters.length() < LENGTH) {
      letters.append(ALPHABET.charAt(rest.mod(base).intValue()));
      rest = rest.divide(base);
    }
    return letters.reverse().toString();
  }
}
