package org.panal.matching;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Prints how long the engine takes, scoring and certificate included, beside JGraphT's Blossom V on
 * the same instance in the same run. Times are processor time of the one thread that works, the
 * best of three, so that a busy machine matters less. Instances take the form people x
 * introductions.
 */
final class EngineBenchmark {

  private static final int RUNS = 3;
  private static final int MOST_FOR_JGRAPHT = 200;

  private EngineBenchmark() {}

  public static void main(String[] instances) {
    System.out.println("| instance | pairs | ours ms | checked ms | JGraphT ms | proven |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    for (String instance : instances) {
      String[] size = instance.split("x", -1);
      measure(instance, Integer.parseInt(size[0]), Integer.parseInt(size[1]));
    }
  }

  private static void measure(String name, int people, int introductions) {
    Pool room = Instances.room(people, introductions, people);
    Weights weights = Weights.standard();
    Timed<Matching> ours = best(() -> new FairMatcher().match(room, weights, 1));
    Timed<Boolean> checked =
        best(() -> CertificateChecker.problems(room, weights, 1, ours.result()).isEmpty());
    var whole = new FairMatcher(new GadgetSolver(new JGraphtMatching()));
    String other =
        people > MOST_FOR_JGRAPHT
            ? "–"
            : String.valueOf(best(() -> whole.match(room, weights, 1)).millis());
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %d | %s | %s |%n",
        name,
        ours.result().report().admissiblePairs(),
        ours.millis(),
        checked.millis(),
        other,
        ours.result().report().proven() && checked.result());
  }

  private static <T> Timed<T> best(Supplier<T> work) {
    Timed<T> best = timed(work);
    for (int run = 1; run < RUNS; run++) {
      Timed<T> next = timed(work);
      best = next.millis() < best.millis() ? next : best;
    }
    return best;
  }

  private static <T> Timed<T> timed(Supplier<T> work) {
    var thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    T result = work.get();
    return new Timed<>(result, (thread.getCurrentThreadCpuTime() - start) / 1_000_000);
  }

  private record Timed<T>(T result, long millis) {}
}
