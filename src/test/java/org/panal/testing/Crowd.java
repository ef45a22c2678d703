package org.panal.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Many who call the API over HTTP at one instant, and how long the answers took. */
public final class Crowd implements AutoCloseable {
  private static final boolean IS_MEASURED = Boolean.getBoolean("panal.measured");

  private final URI home;
  private final AtOnce atOnce;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Queue<Long> took = new ConcurrentLinkedQueue<>();

  public Crowd(String home, int most) {
    this.home = URI.create(home);
    atOnce = new AtOnce(most);
  }

  /**
   * One request.
   *
   * @param session whose it is; null: nobody's
   */
  public record Call(
      @Nullable String session, String method, String path, String body, @Nullable String key) {
    public static Call of(String session, String method, String path, String body) {
      return new Call(session, method, path, body, null);
    }

    public Call under(String idempotencyKey) {
      return new Call(session, method, path, body, idempotencyKey);
    }
  }

  /** All answers, in the order in which they came. */
  public List<HttpResponse<String>> send(List<Call> calls) {
    Queue<HttpResponse<String>> answers = new ConcurrentLinkedQueue<>();
    atOnce.run(calls, call -> answers.add(send(call)));
    return List.copyOf(answers);
  }

  public HttpResponse<String> send(Call call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(home.resolve("/api/v1/" + call.path()))
            .header("Content-Type", "application/json")
            .header("Sec-Fetch-Site", "same-origin")
            .method(call.method(), BodyPublishers.ofString(call.body()));
    if (call.session() != null) {
      request.header("Cookie", "sid=" + call.session());
    }
    if (call.key() != null) {
      request.header("Idempotency-Key", call.key());
    }
    long before = System.nanoTime();
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(call.toString(), e);
    } finally {
      took.add(System.nanoTime() - before);
    }
  }

  /** Writes down how long answers took; only where somebody measures. */
  public void report(String what, String file) {
    List<Long> sorted = new ArrayList<>(took);
    Collections.sort(sorted);
    if (!IS_MEASURED || sorted.isEmpty()) {
      return;
    }
    String table =
        """
        %s

        | answers | p50 | p99 | longest |
        | --- | --- | --- | --- |
        | %d | %.0f ms | %.0f ms | %.0f ms |
        """
            .formatted(what, sorted.size(), at(sorted, 0.50), at(sorted, 0.99), at(sorted, 1.0));
    try {
      Files.writeString(Path.of("target", file), table);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static double at(List<Long> sorted, double part) {
    int index = (int) Math.ceil(part * sorted.size()) - 1;
    return sorted.get(Math.max(0, index)) / 1e6;
  }

  @Override
  public void close() {
    atOnce.close();
  }
}
