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

/**
 * Rematches that nobody asks for: the first a while after the start, when those who come have come,
 * then one whenever somebody came or went since.
 */
@ApplicationScoped
public class DueRematches {
  private static final Logger LOG = Logger.getLogger(DueRematches.class);
  private static final Viewer CLOCK = Viewer.system("rematches");
  private static final String OVERTAKEN = "round.outdated";

  private final Rematches rematches;
  private final DoorLooks looks;
  private final IntroductionConfig config;
  private final Once once;
  private final Time time;

  DueRematches(
      Rematches rematches, DoorLooks looks, IntroductionConfig config, Once once, Time time) {
    this.rematches = rematches;
    this.looks = looks;
    this.config = config;
    this.once = once;
    this.time = time;
  }

  /** Draws where it is time to; tells how many rounds came of it. */
  public int draw() {
    Instant now = time.now();
    List<DoorLooks.Due> due = once.run(() -> looks.due(now.minus(config.rematchAfter()), now));
    return (int) due.stream().filter(this::drew).count();
  }

  /** What fails does not keep the others back. */
  private boolean drew(DoorLooks.Due due) {
    boolean isNew = true;
    try {
      rematches.draw(new Once.Call(CLOCK, "rematch", null, null), due.code());
    } catch (Busy later) {
      return false; // the next run finds it again
    } catch (Refusal nothing) {
      if (nothing.code().equals(OVERTAKEN)) {
        return false;
      }
      isNew = false;
    } catch (Coded no) {
      LOG.warnf("no rematch of %s: %s", due.code(), no.code());
      isNew = false;
    }
    once.run(() -> looks.note(due, time.now()));
    return isNew;
  }
}
