package org.panal.edge;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.panal.access.ApiTokens;
import org.panal.access.Sessions;
import org.panal.checkin.Devices;
import org.panal.shared.Facts;
import org.panal.shared.Forbidden;
import org.panal.shared.Language;
import org.panal.shared.SecurityNote;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Viewer;

/** Finds out who is looking: a bearer token, else the session cookie, else nobody. */
class ViewerFilter {
  private static final String BEARER = "Bearer ";

  private final CurrentViewer current;
  private final Sessions sessions;
  private final ApiTokens tokens;
  private final Devices devices;
  private final Facts facts;

  ViewerFilter(
      CurrentViewer current, Sessions sessions, ApiTokens tokens, Devices devices, Facts facts) {
    this.current = current;
    this.sessions = sessions;
    this.tokens = tokens;
    this.devices = devices;
    this.facts = facts;
  }

  @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
  public void find(ContainerRequestContext request) {
    current.reads(language(request));
    String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (authorization != null) {
      current.is(byToken(authorization));
    } else {
      byCookie(request).ifPresent(current::is);
    }
    if (current.get().isDevice() && !DeviceDoor.lets(request)) {
      throw new Forbidden("device.not-allowed");
    }
  }

  /** At the door the tablet comes first, whoever is signed in on it too; elsewhere it is nobody. */
  private Optional<Viewer> byCookie(ContainerRequestContext request) {
    Optional<String> device =
        DeviceDoor.lets(request) ? Cookies.deviceIn(request.getCookies()) : Optional.empty();
    return device
        .flatMap(devices::find)
        .or(() -> Cookies.sessionIn(request.getCookies()).flatMap(sessions::find));
  }

  /** A wrong token is told, never taken for nobody: the caller would see less and not know why. */
  private Viewer byToken(String authorization) {
    return Optional.of(authorization)
        .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .flatMap(value -> byBearer(value.substring(BEARER.length()).strip()))
        .orElseThrow(this::wrong);
  }

  private SignInNeeded wrong() {
    facts.publish(SecurityNote.failed("token"));
    return new SignInNeeded();
  }

  private Optional<Viewer> byBearer(String token) {
    return token.startsWith(Devices.PREFIX) ? devices.find(token) : tokens.find(token);
  }

  static Language language(ContainerRequestContext request) {
    return cookie(request, Cookies.LANGUAGE)
        .map(Locale::forLanguageTag)
        .or(() -> wished(request).stream().filter(ViewerFilter::isOurs).findFirst())
        .map(Language::of)
        .orElse(Language.EN);
  }

  /** A wish that cannot be read is none. */
  private static List<Locale> wished(ContainerRequestContext request) {
    try {
      return request.getAcceptableLanguages();
    } catch (RuntimeException unreadable) {
      return List.of();
    }
  }

  private static boolean isOurs(Locale locale) {
    return locale.getLanguage().equals("en") || locale.getLanguage().equals("es");
  }

  private static Optional<String> cookie(ContainerRequestContext request, String name) {
    @Nullable Cookie cookie = request.getCookies().get(name);
    return Optional.ofNullable(cookie).map(Cookie::getValue);
  }
}
