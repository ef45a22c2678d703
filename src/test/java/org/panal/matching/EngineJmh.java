package org.panal.matching;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The hot parts of the engine one by one, under JMH: what {@link EngineBenchmark} measures as a
 * whole. Compiled and run only with the profile {@code jmh} (src/docs/matching.md).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
public class EngineJmh {

  private static final int EVENTS = 100_000;

  @Param({"200", "2000"})
  public int people;

  private final Weights weights = Weights.standard();
  private Pool room;
  private Draw draw;
  private Expansion instance;
  private PlacePrices prices;
  private Matching found;
  private long[] times;

  @Setup
  public void draw() {
    room = Instances.room(people, 3, people);
    draw = new Draw(new Profiles(room, weights), 1);
    instance = Levels.withTieBreak(draw).expansion();
    prices = new PlacePrices(instance, Relaxation.of(instance).duals());
    found = new FairMatcher().match(room, weights, 1);
    times = new Random(1).longs(EVENTS, 0, 1L << 40).toArray();
  }

  /** Profiles, vetoes and the points of all pairs. */
  @Benchmark
  public Object scores() {
    return new Draw(new Profiles(room, weights), 1);
  }

  /** The bounds of the levels. */
  @Benchmark
  public Object levels() {
    return Levels.withTieBreak(draw);
  }

  /** Guess, shortlists, flow and pricing. */
  @Benchmark
  public Object relaxation() {
    return Relaxation.of(instance);
  }

  /** All pairs held once against best prices. */
  @Benchmark
  public int[] pricing() {
    return prices.beaten();
  }

  /** From the scores to the answer with its proof, blossoms included. */
  @Benchmark
  public Object solve() {
    return new StagedSolver().solve(instance);
  }

  /** Everything, from people to the answer. */
  @Benchmark
  public Matching match() {
    return new FairMatcher().match(room, weights, 1);
  }

  /** The proof, from people and answer alone. */
  @Benchmark
  public List<String> check() {
    return CertificateChecker.problems(room, weights, 1, found);
  }

  /** A hundred thousand events added and taken in their order. */
  @Benchmark
  public long events() {
    var heap = new EventHeap();
    for (int event = 0; event < EVENTS; event++) {
      heap.add(times[event], event);
    }
    long sum = 0;
    while (!heap.isEmpty()) {
      sum += times[heap.removeFirst()];
    }
    return sum;
  }
}
