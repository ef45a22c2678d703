package org.panal.edge;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.panal.shared.Language;

/** The cookies of Panal: who is signed in, who asked to sign in, and the language chosen. */
public final class Cookies {
  static final String SESSION = "__Host-sid";

  /** Browsers refuse the prefix on plain http, which is what a loopback installation speaks. */
  static final String SESSION_ON_LOOPBACK = "sid";

  /** Which browser asked to sign in by mail. */
  static final String ASKING = "__Host-asking";

  static final String ASKING_ON_LOOPBACK = "asking";

  /** The credential of a tablet at a door. */
  static final String DEVICE = "__Host-device";

  static final String DEVICE_ON_LOOPBACK = "device";

  /** Which browser asked to be such a tablet. */
  static final String PAIRING = "__Host-pairing";

  static final String PAIRING_ON_LOOPBACK = "pairing";

  static final String LANGUAGE = "language";

  private static final int AN_HOUR = 3600;
  private static final int THIRTY_DAYS = 30 * 24 * 3600;
  private static final int A_YEAR = 365 * 24 * 3600;

  private Cookies() {}

  public static NewCookie session(UriInfo uri, String secret) {
    return cookie(uri, nameOfSession(uri), secret, THIRTY_DAYS, true);
  }

  public static NewCookie noSession(UriInfo uri) {
    return cookie(uri, nameOfSession(uri), "", 0, true);
  }

  /** The secret of whoever is signed in. */
  public static Optional<String> sessionIn(Map<String, Cookie> cookies) {
    return first(cookies, SESSION, SESSION_ON_LOOPBACK);
  }

  /** Says which browser asked to sign in; how long that counts stands in the database. */
  public static NewCookie asking(UriInfo uri, String secret) {
    return cookie(uri, nameOfAsking(uri), secret, AN_HOUR, true);
  }

  public static NewCookie notAsking(UriInfo uri) {
    return cookie(uri, nameOfAsking(uri), "", 0, true);
  }

  /** The secret of a browser that asked, or a text that is nobody's. */
  public static String askingIn(Map<String, Cookie> cookies) {
    return first(cookies, ASKING, ASKING_ON_LOOPBACK).orElse("");
  }

  public static NewCookie device(UriInfo uri, String token, int seconds) {
    return cookie(uri, isSecure(uri) ? DEVICE : DEVICE_ON_LOOPBACK, token, seconds, true);
  }

  public static Optional<String> deviceIn(Map<String, Cookie> cookies) {
    return first(cookies, DEVICE, DEVICE_ON_LOOPBACK);
  }

  public static NewCookie pairing(UriInfo uri, String secret) {
    int seconds = secret.isEmpty() ? 0 : AN_HOUR;
    return cookie(uri, isSecure(uri) ? PAIRING : PAIRING_ON_LOOPBACK, secret, seconds, true);
  }

  /** The secret of a browser that asked to be paired, or a text that is nobody's. */
  public static String pairingIn(Map<String, Cookie> cookies) {
    return first(cookies, PAIRING, PAIRING_ON_LOOPBACK).orElse("");
  }

  /** With https in public only what no other site of the domain can set counts. */
  private static Optional<String> first(
      Map<String, Cookie> cookies, String prefixed, String onLoopback) {
    return (OnlyHttps.isPublished() ? Stream.of(prefixed) : Stream.of(prefixed, onLoopback))
        .flatMap(name -> Stream.ofNullable(cookies.get(name)))
        .map(Cookie::getValue)
        .findFirst();
  }

  public static NewCookie language(UriInfo uri, Language language) {
    return cookie(uri, LANGUAGE, language.tag(), A_YEAR, false);
  }

  private static String nameOfSession(UriInfo uri) {
    return isSecure(uri) ? SESSION : SESSION_ON_LOOPBACK;
  }

  private static String nameOfAsking(UriInfo uri) {
    return isSecure(uri) ? ASKING : ASKING_ON_LOOPBACK;
  }

  private static boolean isSecure(UriInfo uri) {
    return OnlyHttps.isPublished() || "https".equals(uri.getRequestUri().getScheme());
  }

  private static NewCookie cookie(
      UriInfo uri, String name, String value, int seconds, boolean httpOnly) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .maxAge(seconds)
        .httpOnly(httpOnly)
        .secure(isSecure(uri))
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
