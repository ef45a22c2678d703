package org.panal.access;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The only way out to the provider: to its own hosts and wherever no redirect leads, for some
 * seconds at most.
 */
class ProviderWire implements HTTPRequestSender, ResourceRetriever {
  private static final Duration TO_CONNECT = Duration.ofSeconds(3);
  private static final Duration IN_ALL = Duration.ofSeconds(6);
  private static final int OK = 200;

  private final Set<String> origins;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(TO_CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  ProviderWire(Set<String> origins) {
    this.origins = origins;
  }

  /** Scheme, host and port: what a browser calls an origin. */
  static String origin(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }

  void mustBeTheirs(@Nullable URI address) throws IOException {
    if (address == null || !origins.contains(origin(address))) {
      throw new IOException("not a host of the provider: " + address);
    }
  }

  String get(URI address) throws IOException {
    HTTPResponse answer = send(new HTTPRequest(HTTPRequest.Method.GET, address));
    if (answer.getStatusCode() != OK) {
      throw new IOException("status " + answer.getStatusCode());
    }
    return answer.getBody();
  }

  @Override
  public Resource retrieveResource(URL address) throws IOException {
    return new Resource(get(URI.create(address.toString())), "application/json");
  }

  @Override
  public HTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
    mustBeTheirs(request.getURI());
    HttpRequest.Builder asked = HttpRequest.newBuilder(request.getURI()).timeout(IN_ALL);
    request
        .getHeaderMap()
        .forEach((name, values) -> values.forEach(value -> asked.header(name, value)));
    String body = request.getBody();
    asked.method(
        request.getMethod().name(),
        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    return answer(inTime(http.sendAsync(asked.build(), BodyHandlers.ofString())));
  }

  /** The timeout of a request ends with the headers of its answer: this holds for all of it. */
  private static HttpResponse<String> inTime(CompletableFuture<HttpResponse<String>> answer)
      throws IOException {
    try {
      return answer.get(IN_ALL.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException failed) {
      answer.cancel(true);
      throw new IOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }

  private static HTTPResponse answer(HttpResponse<String> said) throws IOException {
    HTTPResponse answer = new HTTPResponse(said.statusCode());
    try {
      answer.setContentType(said.headers().firstValue("Content-Type").orElse("text/plain"));
    } catch (ParseException unreadable) {
      throw new IOException(unreadable);
    }
    answer.setBody(said.body());
    return answer;
  }
}
