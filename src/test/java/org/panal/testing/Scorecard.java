package org.panal.testing;

/**
 * The long run of the tests tagged {@link #TAG}: {@code ./mvnw verify -Pscorecard}. The test
 * command runs the same tests a few times, which is enough to see a rule broken outright, and
 * leaves those out that are tagged {@link #ALONE} too.
 */
public final class Scorecard {
  public static final String TAG = "scorecard";

  /** Besides: what takes half a minute and more and has quicker tests beside it. */
  public static final String ALONE = "scorecard-alone";

  private static final boolean RUNS = Boolean.getBoolean("panal.scorecard");

  private Scorecard() {}

  /** How often to try: {@code few} by the test command, {@code many} for the scorecard. */
  public static int times(int few, int many) {
    return RUNS ? many : few;
  }

  public static boolean runs() {
    return RUNS;
  }
}
