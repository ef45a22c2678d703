package org.panal.edge;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import org.panal.shared.Language;
import org.panal.words.Sentences;

/**
 * What is told before anybody looked who is asking: a page with nothing around it, or a problem.
 */
final class BareAnswers {
  private BareAnswers() {}

  static void send(RoutingContext context, int status, String code, String value) {
    Language language = language(context.request());
    String text = Sentences.of(code, language, List.of(value));
    boolean isApi = context.request().path().startsWith("/api/");
    context
        .response()
        .setStatusCode(status)
        .putHeader(
            HttpHeaders.CONTENT_TYPE,
            isApi ? "application/problem+json" : "text/html;charset=UTF-8")
        .end(isApi ? problem(context, status, code, text) : ErrorPages.bare(language, text));
  }

  private static String problem(RoutingContext context, int status, String code, String text) {
    return new JsonObject()
        .put("status", status)
        .put("title", HttpResponseStatus.valueOf(status).reasonPhrase())
        .put("detail", text)
        .put("instance", context.request().path())
        .put(Problems.CODE, code)
        .encode();
  }

  /** Nobody has looked yet who is asking: the cookie, else the header. */
  private static Language language(HttpServerRequest request) {
    Cookie chosen = request.getCookie(Cookies.LANGUAGE);
    String asked =
        chosen == null ? request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) : chosen.getValue();
    try {
      Locale found =
          Locale.lookup(
              Locale.LanguageRange.parse(asked == null ? "en" : asked),
              List.of(Language.EN.locale(), Language.ES.locale()));
      return found == null ? Language.EN : Language.of(found);
    } catch (IllegalArgumentException e) {
      return Language.EN;
    }
  }
}
