package org.panal.turnout;

/**
 * How often somebody came who had said so, smoothed: who has no past stands where people usually
 * do, and each date moves them a little. The prior is Beta(3, 1), three of four; the rate is the
 * mean of what the dates make of it.
 */
public record ShowRate(int came, int missed) {
  static final ShowRate UNKNOWN = new ShowRate(0, 0);

  private static final int PRIOR_CAME = 3;
  private static final int PRIOR_MISSED = 1;

  /** Whoever says the day before that they still come is as good as four dates kept. */
  private static final int WORD = 4;

  private static final int THOUSAND = 1000;

  /** How many of a thousand times they come. */
  public int permille() {
    return permille(0);
  }

  /** The same once they said the day before that they still do. */
  int permilleAfterTheirWord() {
    return permille(WORD);
  }

  private int permille(int word) {
    int kept = PRIOR_CAME + came + word;
    int all = kept + PRIOR_MISSED + missed;
    return (THOUSAND * kept + all / 2) / all;
  }
}
