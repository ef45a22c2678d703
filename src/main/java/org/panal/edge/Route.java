package org.panal.edge;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** How an operation is declared: its method and its path, with the names of its parts. */
final class Route {
  private static final Map<Method, List<String>> KNOWN = new ConcurrentHashMap<>();

  private Route() {}

  /** One for each HTTP method that the operation answers. */
  static List<String> of(Method operation) {
    return KNOWN.computeIfAbsent(operation, Route::read);
  }

  private static List<String> read(Method operation) {
    Path base = operation.getDeclaringClass().getAnnotation(Path.class);
    return methods(operation).map(method -> method.value() + " " + path(base, operation)).toList();
  }

  private static Stream<HttpMethod> methods(Method operation) {
    return Arrays.stream(operation.getAnnotations())
        .map(Annotation::annotationType)
        .flatMap(kind -> Stream.ofNullable(kind.getAnnotation(HttpMethod.class)));
  }

  /** What a part of the path must look like does not count. */
  private static String path(Path base, Method operation) {
    Path own = operation.getAnnotation(Path.class);
    String whole = base.value() + (own == null ? "" : "/" + own.value());
    return whole
        .replaceAll("/+", "/")
        .replaceAll("[{](\\w+)\\s*:(?:[^{}]|[{][^{}]*[}])*[}]", "{$1}");
  }
}
