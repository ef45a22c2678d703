package org.panal.testing;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The addresses of the pages and of what their forms are sent to. */
public final class Routes {
  private Routes() {}

  public static List<String> pages() {
    return routes(GET.class);
  }

  public static List<String> forms() {
    return routes(POST.class);
  }

  private static List<String> routes(Class<? extends Annotation> kind) {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.panal.web", "org.panal.manage", "org.panal.kiosk")
            .stream()
            .filter(each -> each.isAnnotatedWith(Path.class))
            .flatMap(each -> routes(each.reflect(), kind))
            .distinct()
            .sorted()
            .toList();
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
