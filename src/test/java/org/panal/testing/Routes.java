package org.panal.testing;

import static java.util.Objects.requireNonNull;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.File;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** The addresses of the pages and of what their forms are sent to. */
public final class Routes {
  private static final File HOUSE = new File("target/classes/org/panal");
  private static final List<String> EDGES = List.of("web", "manage", "kiosk");

  private Routes() {}

  public static List<String> pages() {
    return routes(GET.class);
  }

  public static List<String> forms() {
    return routes(POST.class);
  }

  /** The names of all fields of all forms. */
  public static Set<String> fields() {
    Set<String> names = new TreeSet<>();
    edges().flatMap(Routes::asked).forEach(asked -> name(asked).ifPresent(names::add));
    return names;
  }

  private static Stream<AnnotatedElement> asked(Class<?> type) {
    return Stream.concat(
        Arrays.stream(type.getDeclaredFields()),
        Arrays.stream(type.getDeclaredMethods())
            .flatMap(method -> Arrays.stream(method.getParameters())));
  }

  private static Optional<String> name(AnnotatedElement asked) {
    FormParam form = asked.getAnnotation(FormParam.class);
    if (form != null) {
      return Optional.of(form.value());
    }
    return asked instanceof Parameter parameter && parameter.isAnnotationPresent(RestForm.class)
        ? Optional.of(parameter.getAnnotation(RestForm.class).value())
            .map(value -> value.isEmpty() ? parameter.getName() : value)
        : Optional.empty();
  }

  private static List<String> routes(Class<? extends Annotation> kind) {
    return edges()
        .filter(each -> each.isAnnotationPresent(Path.class))
        .flatMap(each -> routes(each, kind))
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<Class<?>> edges() {
    return EDGES.stream()
        .flatMap(
            edge ->
                Arrays.stream(requireNonNull(new File(HOUSE, edge).list()))
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> named("org.panal." + edge + "." + file.replace(".class", ""))));
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, Routes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static Stream<String> routes(Class<?> pages, Class<? extends Annotation> kind) {
    return Arrays.stream(pages.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(kind))
        .map(method -> route(pages.getAnnotation(Path.class).value(), method));
  }

  private static String route(String base, Method method) {
    Path path = method.getAnnotation(Path.class);
    String whole = path == null ? base : base + "/" + path.value();
    return whole
        .replaceAll("/+", "/")
        .replaceAll("[{](\\w+)\\s*:(?:[^{}]|[{][^{}]*[}])*[}]", "{$1}");
  }
}
