package org.panal.edge;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.panal.shared.Language;

/** The cookies of Panal: who is signed in, and the language chosen. */
public final class Cookies {
  static final String SESSION = "__Host-sid";

  /** Browsers refuse the prefix on plain http, which is what a loopback installation speaks. */
  static final String SESSION_ON_LOOPBACK = "sid";

  static final String LANGUAGE = "language";

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
    return Stream.of(SESSION, SESSION_ON_LOOPBACK)
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

  private static boolean isSecure(UriInfo uri) {
    return "https".equals(uri.getRequestUri().getScheme());
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
