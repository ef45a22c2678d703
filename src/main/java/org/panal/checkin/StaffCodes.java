package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The code of the team as a tablet gets it, to know it by without the network: stretched, so that
 * each guess at its six digits takes its time. It is made once, for tablets ask often.
 */
@ApplicationScoped
class StaffCodes {
  private static final int ROUNDS = 210_000;
  private static final int BITS = 256;
  private static final int MOST_KEPT = 1_000;

  private final BadgeKey key;
  private final Map<UUID, String> kept = new ConcurrentHashMap<>();

  StaffCodes(BadgeKey key) {
    this.key = key;
  }

  String of(UUID device) {
    return BadgeSecret.staffCode(key.get(), device);
  }

  String stretched(UUID device) {
    if (kept.size() > MOST_KEPT) {
      kept.clear();
    }
    return kept.computeIfAbsent(device, id -> stretched(of(id), "staff " + id));
  }

  private static String stretched(String code, String salt) {
    byte[] bytes = salt.getBytes(StandardCharsets.UTF_8);
    PBEKeySpec digits = new PBEKeySpec(code.toCharArray(), bytes, ROUNDS, BITS);
    try {
      SecretKeyFactory pbkdf2 = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
      return HexFormat.of().formatHex(pbkdf2.generateSecret(digits).getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2", e);
    }
  }
}
