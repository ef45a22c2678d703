package org.panal.fuzz;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One request. */
record Shot(
    Document.Operation operation,
    String who,
    String pathAndQuery,
    Map<String, String> headers,
    @Nullable String body) {

  HttpRequest.Builder request(URI base) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base.toString().replaceAll("/$", "") + pathAndQuery))
            .method(
                operation.method(),
                body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    headers.forEach(request::setHeader);
    return request;
  }

  /** What repeats it from a shell. */
  String curl(URI base) {
    String named =
        headers.entrySet().stream()
            .map(header -> " -H " + quoted(header.getKey() + ": " + header.getValue()))
            .collect(Collectors.joining());
    String sent = body == null ? "" : " --data-binary " + quoted(body);
    return "curl -si -X "
        + operation.method()
        + named
        + sent
        + " "
        + quoted(base.toString().replaceAll("/$", "") + pathAndQuery);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
