package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.panal.shared.Busy;
import org.panal.shared.Coded;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Drafts that go out by themselves some time before the start. */
@ApplicationScoped
public class DueRounds {
  private static final Logger LOG = Logger.getLogger(DueRounds.class);
  private static final Viewer CLOCK = Viewer.system("rounds");

  private final Rounds rounds;
  private final RoundRows rows;
  private final Once once;
  private final Time time;
  private final IntroductionConfig config;

  DueRounds(Rounds rounds, RoundRows rows, Once once, Time time, IntroductionConfig config) {
    this.rounds = rounds;
    this.rows = rows;
    this.once = once;
    this.time = time;
    this.config = config;
  }

  /** Publishes the drafts whose time has come; tells how many went out. */
  public int publish() {
    Instant now = time.now();
    List<RoundRows.Due> due = once.run(() -> rows.due(now, now.plus(config.ahead())));
    return (int) due.stream().filter(this::wentOut).count();
  }

  /** What fails does not keep the others back. */
  private boolean wentOut(RoundRows.Due due) {
    try {
      publishOrDrawAnew(due);
      return true;
    } catch (Coded no) {
      LOG.warnf("round %d of %s did not go out: %s", due.number(), due.code(), no.code());
      return false;
    } catch (Busy later) {
      return false; // the next run finds it again
    }
  }

  /** People change their minds: a draft that does not stand any more is drawn once more. */
  private void publishOrDrawAnew(RoundRows.Due due) {
    try {
      once.run(() -> rounds.publish(CLOCK, due.code(), due.number()));
    } catch (Refusal outdated) {
      int number = rounds.draw(CLOCK, due.code()).number();
      once.run(() -> rounds.publish(CLOCK, due.code(), number));
    }
  }
}
