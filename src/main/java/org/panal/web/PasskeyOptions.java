package org.panal.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.access.PasskeyRequest;

/**
 * What {@code navigator.credentials} is called with, in the names of WebAuthn; bytes as base64url.
 *
 * @param user who adds one; the id alone, because a device shows it to nobody and needs no more
 * @param rpId for signing in, where there is no {@code rp}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PasskeyOptions(
    String challenge,
    @Nullable String rpId,
    @Nullable String userVerification,
    @Nullable Rp rp,
    @Nullable User user,
    @Nullable List<Key> pubKeyCredParams,
    @Nullable Wanted authenticatorSelection,
    @Nullable List<Known> excludeCredentials,
    int timeout) {
  private static final int FIVE_MINUTES = 300_000;
  private static final String PUBLIC_KEY = "public-key";
  private static final List<Key> KEYS =
      List.of(new Key(PUBLIC_KEY, -7), new Key(PUBLIC_KEY, -8), new Key(PUBLIC_KEY, -257));

  record Rp(String id, String name) {}

  record User(String id, String name, String displayName) {}

  record Key(String type, int alg) {}

  record Known(String type, String id) {}

  record Wanted(String residentKey, boolean requireResidentKey, String userVerification) {}

  static PasskeyOptions toAdd(PasskeyRequest request, UUID member, String name) {
    return new PasskeyOptions(
        request.challenge(),
        null,
        null,
        new Rp(request.host(), "Panal"),
        new User(handle(member), name, name),
        KEYS,
        new Wanted("required", true, "required"),
        request.known().stream().map(id -> new Known(PUBLIC_KEY, id)).toList(),
        FIVE_MINUTES);
  }

  static PasskeyOptions toSignIn(PasskeyRequest request) {
    return new PasskeyOptions(
        request.challenge(),
        request.host(),
        "required",
        null,
        null,
        null,
        null,
        null,
        FIVE_MINUTES);
  }

  private static String handle(UUID member) {
    ByteBuffer bytes =
        ByteBuffer.allocate(16)
            .putLong(member.getMostSignificantBits())
            .putLong(member.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }
}
