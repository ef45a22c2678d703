package org.panal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.panal.shared.Coded;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Personal;
import org.panal.shared.RawRows;
import org.panal.shared.Retention;
import org.panal.shared.Scope;
import org.panal.shared.Slice;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** What is kept for a time only, and is erased when that is over. */
@ApplicationScoped
public class Retentions {
  private static final Logger LOG = Logger.getLogger(Retentions.class);

  /** Entered by somebody else, never confirmed, never seen since: a whole account. */
  static final String NEVER_VERIFIED = "kept.never-verified";

  private static final Viewer RETENTION = Viewer.system("retention");
  private static final Duration PATIENCE = Duration.ofDays(180);

  private final Instance<Personal> features;
  private final RawRows rows;
  private final Strangers strangers;
  private final Erasures erasures;
  private final ForgottenRows forgotten;
  private final Once once;
  private final Time time;

  Retentions(
      @Any Instance<Personal> features,
      RawRows rows,
      Strangers strangers,
      Erasures erasures,
      ForgottenRows forgotten,
      Once once,
      Time time) {
    this.features = features;
    this.rows = rows;
    this.strangers = strangers;
    this.erasures = erasures;
    this.forgotten = forgotten;
    this.once = once;
    this.time = time;
  }

  /** Erases what is over soon, such as codes. It opens its own transactions, one per rule. */
  public void forgetSoon() {
    rules().filter(Retention::isShort).forEach(this::forget);
  }

  /** Erases what was kept for long. It opens its own transactions, one per rule and person. */
  public void forgetLate() {
    rules().filter(rule -> !rule.isShort()).forEach(this::forget);
    once.run(() -> strangers.before(time.now().minus(PATIENCE))).forEach(this::erase);
  }

  private void forget(Retention rule) {
    int gone =
        once.run(
            () -> {
              int count = rows.write(statement(rule), time.now().minus(rule.kept()));
              forgotten.note(rule.code(), count, time.now());
              return count;
            });
    if (gone > 0) {
      LOG.infof("%s: %d rows", rule.code(), gone);
    }
  }

  private static String statement(Retention rule) {
    return rule.instead() == null
        ? "DELETE FROM %s WHERE %s".formatted(rule.table(), rule.over())
        : "UPDATE %s SET %s WHERE %s".formatted(rule.table(), rule.instead(), rule.over());
  }

  private void erase(UUID stranger) {
    try {
      once.run(
          () -> {
            erasures.erase(stranger, RETENTION);
            forgotten.note(NEVER_VERIFIED, 1, time.now());
          });
    } catch (Coded no) {
      LOG.infof("%s stays for now: %s", stranger, no.code());
    }
  }

  /** What would go now, by rule. For admins. */
  @Transactional
  public List<Due> due(Viewer viewer) {
    mayLook(viewer);
    Instant now = time.now();
    Stream<Due> ofRows = rules().map(rule -> new Due(rule.code(), rule.kept(), count(rule, now)));
    Due ofPeople = new Due(NEVER_VERIFIED, PATIENCE, strangers.before(now.minus(PATIENCE)).size());
    return Stream.concat(ofRows, Stream.of(ofPeople))
        .sorted(Comparator.comparing(Due::kept).thenComparing(Due::rule))
        .toList();
  }

  private long count(Retention rule, Instant now) {
    return rows.count(
        "SELECT COUNT(*) FROM %s WHERE %s".formatted(rule.table(), rule.over()),
        now.minus(rule.kept()));
  }

  /** What went, the latest day first. For admins. */
  @Transactional
  public Slice<Forgotten> done(Viewer viewer, Paging paging) {
    mayLook(viewer);
    return forgotten.list(paging);
  }

  private static void mayLook(Viewer viewer) {
    viewer.mustHave(Scope.MEMBERS_WRITE);
    viewer.mustBeAdmin();
  }

  Stream<Retention> rules() {
    return features.stream()
        .flatMap(feature -> feature.retentions().stream())
        .sorted(Comparator.comparing(Retention::code));
  }
}
