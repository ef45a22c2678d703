package org.panal.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
    for (JavaClass each : edges()) {
      Class<?> type = each.reflect();
      Stream.concat(
              Arrays.stream(type.getDeclaredFields()),
              Arrays.stream(type.getDeclaredMethods())
                  .flatMap(method -> Arrays.stream(method.getParameters())))
          .forEach(asked -> name(asked).ifPresent(names::add));
    }
    return names;
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
    return edges().stream()
        .filter(each -> each.isAnnotatedWith(Path.class))
        .flatMap(each -> routes(each.reflect(), kind))
        .distinct()
        .sorted()
        .toList();
  }

  private static JavaClasses edges() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("org.panal.web", "org.panal.manage", "org.panal.kiosk");
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
