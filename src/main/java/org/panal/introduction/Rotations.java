package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.panal.event.GuardRow;
import org.panal.event.OccurrenceCard;
import org.panal.matching.Weights;
import org.panal.shared.Facts;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Scope;
import org.panal.shared.Secrets;
import org.panal.shared.Slice;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Talks two by two and tables at an occurrence: drawn as drafts, looked at, published once. */
@ApplicationScoped
public class Rotations {
  private static final Logger LOG = Logger.getLogger(Rotations.class);

  private final Organised organised;
  private final RotationPools pools;
  private final RotationRows rows;
  private final RotationTelling telling;
  private final Solves solves;
  private final GuardRow guard;
  private final Facts facts;
  private final Once once;
  private final Time time;

  Rotations(
      Organised organised,
      RotationPools pools,
      RotationRows rows,
      RotationTelling telling,
      Solves solves,
      GuardRow guard,
      Facts facts,
      Once once,
      Time time) {
    this.organised = organised;
    this.pools = pools;
    this.rows = rows;
    this.telling = telling;
    this.solves = solves;
    this.guard = guard;
    this.facts = facts;
    this.once = once;
    this.time = time;
  }

  /** What a draw begins with. */
  private record Input(RotationForm form, FrozenPool pool) {}

  /**
   * Draws a draft in the place of the one of its kind before. It opens its own transactions; nobody
   * wraps it in another.
   */
  public RotationSummary draw(Once.Call call, String code, RotationForm wanted) {
    Viewer viewer = call.viewer();
    viewer.mustHave(Scope.INTRODUCTIONS_WRITE);
    Input input = once.run(() -> input(viewer, code, wanted));
    long seed = wanted.seed() == null ? Secrets.seed() : wanted.seed();
    RotationPlan plan =
        solves.run(() -> RotationPlan.from(input.form(), input.pool(), Weights.standard(), seed));
    RotationSummary drawn = once.run(call, RotationSummary.class, () -> write(viewer, code, plan));
    LOG.infof(
        "rotation %d of %s: %s, %d people, %d turns",
        drawn.number(), drawn.occurrence(), drawn.kind(), drawn.report().people(), drawn.turns());
    return drawn;
  }

  private Input input(Viewer viewer, String code, RotationForm wanted) {
    OccurrenceCard card = organised.stillToCome(viewer, code);
    return new Input(wanted.at(card), pools.of(card));
  }

  private RotationSummary write(Viewer viewer, String code, RotationPlan plan) {
    guard.write(code);
    OccurrenceCard card = organised.stillToCome(viewer, code);
    return rows.write(card.id(), plan, Stamp.of(viewer, time.now())).summary(card.code());
  }

  /**
   * Shows everybody their seats, once and for all. Refuses when somebody of it does not come any
   * more, or two of a table must not meet any more.
   */
  @Transactional
  public RotationSummary publish(Viewer viewer, String code, int number) {
    viewer.mustHave(Scope.INTRODUCTIONS_WRITE);
    guard.write(code);
    OccurrenceCard card = organised.stillToCome(viewer, code);
    Rotation rotation = rows.get(card.id(), number);
    rotation.mustBeDraft();
    List<Seat> seats = rows.seats(rotation.id());
    pools.mustStillStand(card, rotation, seats);
    Instant now = time.now();
    rotation.publish(Stamp.of(viewer, now));
    List<UUID> members = seats.stream().map(Seat::memberId).distinct().sorted().toList();
    facts.publish(new RotationPublished(card.id(), number, members, now));
    return rotation.summary(card.code());
  }

  /** All rotations of an occurrence, the latest first. */
  @Transactional
  public Slice<RotationSummary> list(Viewer viewer, String code, Paging paging) {
    viewer.mustHave(Scope.INTRODUCTIONS_READ);
    OccurrenceCard card = organised.by(viewer, code);
    List<RotationSummary> found =
        rows.list(card.id(), paging).stream().map(each -> each.summary(card.code())).toList();
    return Slice.of(found, paging, rows.count(card.id()));
  }

  /** A rotation with everybody in it. */
  @Transactional
  public RotationView get(Viewer viewer, String code, int number, Language language) {
    viewer.mustHave(Scope.INTRODUCTIONS_READ);
    OccurrenceCard card = organised.by(viewer, code);
    return telling.tell(rows.get(card.id(), number), card.code(), language);
  }

  /** The latest of a kind that stands, if there is any. */
  @Transactional
  public Optional<RotationView> find(
      Viewer viewer, String code, RotationKind kind, Language language) {
    viewer.mustHave(Scope.INTRODUCTIONS_READ);
    OccurrenceCard card = organised.by(viewer, code);
    return rows.standing(card.id(), kind).stream()
        .findFirst()
        .map(each -> telling.tell(each, card.code(), language));
  }

  /** Where the viewer sits at what is to come, as far as that is published. */
  @Transactional
  public List<SeatsCard> own(Viewer viewer, Language language) {
    viewer.mustHave(Scope.INTRODUCTIONS_READ);
    UUID me = viewer.mustBeMember();
    return telling.own(me, rows.ahead(me, time.now()), language);
  }
}
