package org.panal.edge;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.panal.access.Paces;
import org.panal.shared.Once;
import org.panal.shared.Viewer;
import org.panal.words.Sentences;

/** Holds every {@link Limit}: answers 429 and when to come back once there were too many. */
public class Limits {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int NETWORK_BYTES = 8;

  private final CurrentViewer viewer;
  private final Paces paces;
  private final Once once;
  private final RoutingContext call;
  private final Refusals nos;
  private final Map<Method, Optional<Limit>> known = new ConcurrentHashMap<>();

  Limits(CurrentViewer viewer, Paces paces, Once once, RoutingContext call, Refusals nos) {
    this.viewer = viewer;
    this.paces = paces;
    this.once = once;
    this.call = call;
    this.nos = nos;
  }

  /** After it is known who asks, and that they may. */
  @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 100)
  public void count(ResourceInfo resource) {
    known
        .computeIfAbsent(resource.getResourceMethod(), Limits::limit)
        .flatMap(limit -> once.run(() -> paces.take(limit.pace(), who())))
        .ifPresent(
            wait -> {
              nos.limited("request.too-often");
              throw tooOften(wait);
            });
  }

  private static Optional<Limit> limit(Method operation) {
    return Route.of(operation).stream().flatMap(route -> Limit.of(route).stream()).findFirst();
  }

  private String who() {
    Viewer known = viewer.get();
    return known
        .member()
        .or(() -> Optional.ofNullable(known.deviceId()))
        .map(UUID::toString)
        .orElseGet(() -> client(call.request()));
  }

  private HttpProblem tooOften(Duration wait) {
    long seconds = wait.toSeconds() + 1;
    return HttpProblem.builder()
        .withStatus(TOO_MANY_REQUESTS)
        .withTitle("Too Many Requests")
        .withDetail(Sentences.of("request.too-often", viewer.language(), List.of(seconds)))
        .with(Problems.CODE, "request.too-often")
        .withHeader("Retry-After", seconds)
        .build();
  }

  /** Who asks, as far as limits go. Forwarded addresses count only where Quarkus trusts them. */
  public static String client(HttpServerRequest request) {
    return client(request.remoteAddress().hostAddress());
  }

  /** An IPv6 client owns its whole network, so that is what counts. */
  static String client(String address) {
    try {
      InetAddress parsed = InetAddress.getByName(address);
      return parsed instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
          : parsed.getHostAddress();
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
