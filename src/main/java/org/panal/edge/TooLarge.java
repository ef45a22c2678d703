package org.panal.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever sends too much so, as a page or a problem. What they send is read to its end and
 * thrown away: browsers do not look at an answer before they have sent everything.
 */
@ApplicationScoped
class TooLarge {
  private static final int BEFORE_EVERYTHING = Integer.MIN_VALUE;
  private static final int MOST_SWALLOWED = 100;
  private static final int STATUS = 413;
  private static final String CODE = "request.too-large";
  private static final String PICTURE = "picture.too-large";

  /** A picture's file may be larger than anything else. */
  private static final List<Pattern> PICTURES =
      Limit.UPLOADS.routes().stream()
          .map(route -> Pattern.compile(route.replaceAll("[{]\\w+}", "[^/]+")))
          .toList();

  private final long limit;
  private final long limitOfPictures;

  TooLarge(
      @ConfigProperty(name = "panal.web.max-body-size") MemorySize limit,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limitOfPictures) {
    this.limit = limit.asLongValue();
    this.limitOfPictures = limitOfPictures.asLongValue();
  }

  void watch(@Observes Router router) {
    router.route().order(BEFORE_EVERYTHING).handler(this::look);
    router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::count);
  }

  private static boolean isPicture(HttpServerRequest request) {
    String route = request.method() + " " + request.path();
    return PICTURES.stream().anyMatch(each -> each.matcher(route).matches());
  }

  /** Who does not say how much comes is stopped once it is too much. */
  private void count(RoutingContext context) {
    if (context.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null
        && !isPicture(context.request())) {
      context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
    }
    context.next();
  }

  private void look(RoutingContext context) {
    long length = length(context.request().getHeader(HttpHeaders.CONTENT_LENGTH));
    long most = isPicture(context.request()) ? limitOfPictures : limit;
    if (length > most && length < most * MOST_SWALLOWED) {
      HttpServerRequest request = context.request();
      request.handler(ignored -> {});
      request.endHandler(end -> tell(context));
      request.resume();
    } else {
      context.next();
    }
  }

  private static void tell(RoutingContext context) {
    boolean isPicture = isPicture(context.request());
    BareAnswers.send(context, STATUS, isPicture ? PICTURE : CODE, "");
  }

  private static long length(@Nullable String header) {
    return header != null && header.matches("[0-9]{1,18}") ? Long.parseLong(header) : 0;
  }
}
