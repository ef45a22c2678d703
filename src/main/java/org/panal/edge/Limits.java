package org.panal.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.panal.words.Sentences;

/** How often one client may ask for something costly: a token bucket per action and address. */
@ApplicationScoped
public class Limits {
  private static final int MOST_CLIENTS = 100_000;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int NETWORK_BYTES = 8;

  private final CurrentViewer viewer;
  private final Cache<Key, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(MOST_CLIENTS)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build();

  Limits(CurrentViewer viewer) {
    this.viewer = viewer;
  }

  private record Key(String action, String client) {}

  /** Counts one call; answers 429 and when to come back once there were too many. */
  public void take(String action, int perMinute, HttpServerRequest request) {
    Key key = new Key(action, client(request));
    ConsumptionProbe probe =
        buckets.get(key, any -> bucket(perMinute)).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw tooOften(Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
    }
  }

  private static Bucket bucket(int perMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
        .build();
  }

  private HttpProblem tooOften(long seconds) {
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
