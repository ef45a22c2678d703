package org.panal.house;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules of the house over the classes below one root package. Each rule answers its breaches,
 * one sentence each, and nothing where it holds.
 */
record HouseRules(JavaClasses classes, String root) {

  /** A package may import only packages to its left. */
  static final List<String> CORRIDOR =
      List.of(
          "database",
          "matching",
          "picture",
          "shared",
          "upload",
          "words",
          "space",
          "skill",
          "member",
          "access",
          "event",
          "rsvp",
          "checkin",
          "turnout",
          "introduction",
          "contact",
          "calendar",
          "notice",
          "privacy",
          "edge",
          "web",
          "manage",
          "kiosk",
          "api",
          "jobs",
          "demo");

  private static final Set<String> PURE = Set.of("matching", "picture");
  private static final Set<String> DOORS = Set.of("web", "manage", "kiosk", "api", "jobs");
  private static final Set<String> EDGES =
      Set.of("edge", "web", "manage", "kiosk", "api", "jobs", "demo");
  private static final List<String> SUFFIXES =
      List.of("Service", "Manager", "Helper", "Util", "Utils", "Impl", "Dto", "Base");

  List<String> importsToTheRight() {
    return dependencies(
        (from, to) ->
            !from.equals(to)
                && CORRIDOR.contains(to)
                && (CORRIDOR.indexOf(to) > CORRIDOR.indexOf(from)
                    || (DOORS.contains(from) && DOORS.contains(to))));
  }

  List<String> packagesOutsideTheCorridor() {
    return classes.stream()
        .filter(type -> !CORRIDOR.contains(room(type)) && !room(type).isEmpty())
        .map(type -> type.getName() + " stands in no room of the corridor")
        .toList();
  }

  List<String> impureCore() {
    return classes.stream()
        .filter(type -> PURE.contains(room(type)))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(dependency -> !isPure(dependency))
        .map(Dependency::getDescription)
        .toList();
  }

  List<String> hiddenClocks() {
    return calls(
        type -> !type.getName().equals(root + ".shared.Time") && !room(type).equals("database"),
        HouseRules::readsAClock);
  }

  List<String> unseededChance() {
    return calls(
        type -> !type.getName().equals(root + ".shared.Secrets") && !room(type).equals("database"),
        HouseRules::drawsALot);
  }

  List<String> transactionsAtTheEdge() {
    return dependencies(
        type -> EDGES.contains(room(type)) && !room(type).equals("demo"),
        target ->
            target.getName().equals("jakarta.transaction.Transactional")
                || target.getName().equals("jakarta.persistence.EntityManager"));
  }

  List<String> webInFeatures() {
    return dependencies(
        type -> !EDGES.contains(room(type)) && !Set.of("words", "notice").contains(room(type)),
        target ->
            Stream.of("jakarta.ws.rs", "io.quarkus.qute", "io.vertx", "org.jboss.resteasy")
                .anyMatch(target.getPackageName()::startsWith));
  }

  List<String> schedulesOutsideJobs() {
    return dependencies(
        type -> !room(type).equals("jobs"),
        target -> target.getName().equals("io.quarkus.scheduler.Scheduled"));
  }

  List<String> eventBusOutsideFacts() {
    return dependencies(
        type -> !type.getName().equals(root + ".shared.Facts"),
        target -> target.getName().equals("jakarta.enterprise.event.Event"));
  }

  List<String> hiddenRoutes() {
    return HiddenRoutes.of(classes);
  }

  /**
   * A lock taken on an entity that was read before keeps its stale fields, and seats are oversold.
   */
  List<String> locksOnStaleEntities() {
    return calls(
        type -> true,
        access ->
            access.getName().equals("lock")
                && access.getTargetOwner().isAssignableTo("jakarta.persistence.EntityManager"));
  }

  List<String> namesThatSayNothing() {
    return classes.stream()
        .filter(type -> SUFFIXES.stream().anyMatch(type.getSimpleName()::endsWith))
        .map(type -> type.getName() + " has a name that says how, not what")
        .toList();
  }

  List<String> packagesWithoutAWord() {
    Set<String> described =
        classes.stream()
            .filter(type -> type.getSimpleName().equals("package-info"))
            .filter(type -> type.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
            .map(JavaClass::getPackageName)
            .collect(toSet());
    return classes.stream()
        .map(JavaClass::getPackageName)
        .distinct()
        .filter(name -> !described.contains(name))
        .map(name -> name + " has no @NullMarked package-info.java")
        .toList();
  }

  /** The room a class stands in: the first name below the root. */
  private String room(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("[.]")[0] : "";
  }

  private boolean isPure(Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    return target.isPrimitive()
        || target.getPackageName().startsWith("java.")
        || target.getPackageName().startsWith("org.jspecify")
        || target.getPackageName().startsWith("com.google.zxing")
        || room(target).equals(room(dependency.getOriginClass()));
  }

  private List<String> dependencies(BiPredicate<String, String> isBreach) {
    return classes.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(
            dependency ->
                isBreach.test(
                    room(dependency.getOriginClass()),
                    room(dependency.getTargetClass().getBaseComponentType())))
        .map(Dependency::getDescription)
        .distinct()
        .toList();
  }

  private List<String> dependencies(Predicate<JavaClass> from, Predicate<JavaClass> to) {
    return classes.stream()
        .filter(from)
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(dependency -> to.test(dependency.getTargetClass()))
        .map(Dependency::getDescription)
        .distinct()
        .toList();
  }

  private List<String> calls(Predicate<JavaClass> from, Predicate<JavaAccess<?>> isBreach) {
    return classes.stream()
        .filter(from)
        .flatMap(type -> type.getAccessesFromSelf().stream())
        .filter(isBreach)
        .map(JavaAccess::getDescription)
        .toList();
  }

  private static boolean readsAClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return (owner.startsWith("java.time.") && access.getName().equals("now") && !isHandedIn(access))
        || (owner.equals("java.time.Clock") && access.getName().startsWith("system"))
        || (owner.equals("java.lang.System") && access.getName().equals("currentTimeMillis"))
        || (owner.equals("java.util.Date") && access.getName().equals("<init>"));
  }

  private static boolean isHandedIn(JavaAccess<?> access) {
    return parameters(access).contains("java.time.Clock");
  }

  private static boolean drawsALot(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return (owner.equals("java.util.Random")
            && access.getName().equals("<init>")
            && parameters(access).isEmpty())
        || owner.equals("java.security.SecureRandom")
        || (owner.equals("java.lang.Math") && access.getName().equals("random"))
        || (owner.equals("java.util.UUID") && access.getName().equals("randomUUID"))
        || (owner.equals("java.util.concurrent.ThreadLocalRandom")
            && access.getName().equals("current"));
  }

  private static String parameters(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget unit
        ? unit.getRawParameterTypes().stream().map(JavaClass::getName).collect(joining(","))
        : "";
  }
}
