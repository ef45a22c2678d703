package org.panal.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** Unguessable values, and the hash that is all the database keeps of them. */
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** 256 random bits, safe in a URL and in a cookie. */
  public static String next() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** SHA-256 of a text in hexadecimal; enough for 256 random bits, which no dictionary holds. */
  public static String hash(String secret) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A new id for a row that no entity stands for. */
  public static UUID uuid() {
    return UUID.randomUUID();
  }

  /** So many random digits, for somebody to type. */
  public static String digits(int count) {
    StringBuilder digits = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      digits.append(below(10));
    }
    return digits.toString();
  }

  static int below(int bound) {
    return RANDOM.nextInt(bound);
  }

  /** A seed that nobody chose; it is stored with what it decides. */
  public static long seed() {
    return RANDOM.nextInt(Integer.MAX_VALUE);
  }
}
