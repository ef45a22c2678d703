package org.panal.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that nobody reaches: the framework asks classes first whose own address fits with more
 * letters, and one of them has a method that takes it for a variable of its own.
 */
final class HiddenRoutes {
  private static final String VARIABLE = "[{][^{}]*(?:[{][^{}]*[}][^{}]*)*[}]";

  private HiddenRoutes() {}

  /** What a method of a class answers, and the address of the class. */
  private record Route(Class<?> owner, String verb, String base, String whole) {}

  static List<String> of(JavaClasses classes) {
    List<Route> routes =
        classes.stream()
            .filter(each -> each.isAnnotatedWith(Path.class))
            .flatMap(each -> routes(each.reflect()))
            .toList();
    return routes.stream()
        .filter(route -> routes.stream().anyMatch(other -> hides(other, route)))
        .map(route -> route.owner().getSimpleName() + " is not asked for " + route.whole())
        .toList();
  }

  private static Stream<Route> routes(Class<?> owner) {
    String base = path(owner.getAnnotation(Path.class));
    return Arrays.stream(owner.getDeclaredMethods())
        .flatMap(
            method ->
                verbs(method)
                    .map(
                        verb ->
                            new Route(
                                owner, verb, base, base + path(method.getAnnotation(Path.class)))));
  }

  private static Stream<String> verbs(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(Class::getSimpleName);
  }

  private static String path(@Nullable Path path) {
    return path == null ? "" : ("/" + path.value()).replaceAll("/+", "/").replaceAll("/$", "");
  }

  private static boolean hides(Route other, Route route) {
    return letters(other.base()) > letters(route.base())
        && other.verb().equals(route.verb())
        && route
            .whole()
            .replaceAll(VARIABLE, "x")
            .matches(other.whole().replaceAll(VARIABLE, "[^/]+"));
  }

  private static int letters(String path) {
    return path.replaceAll(VARIABLE, "").length();
  }
}
