package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.panal.event.GuardRow;
import org.panal.event.OccurrenceCard;
import org.panal.matching.Weights;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Secrets;
import org.panal.shared.Slice;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Runs of the matcher for an occurrence: drawn as drafts, looked at, published once. */
@ApplicationScoped
public class Rounds {
  private static final Logger LOG = Logger.getLogger(Rounds.class);

  private final Drafts drafts;
  private final Organised organised;
  private final RoundRows rows;
  private final WishRows wishes;
  private final RoundTelling telling;
  private final Solves solves;
  private final Proofs proofs;
  private final GuardRow guard;
  private final Facts facts;
  private final Once once;
  private final Time time;

  Rounds(
      Drafts drafts,
      Organised organised,
      RoundRows rows,
      WishRows wishes,
      RoundTelling telling,
      Solves solves,
      Proofs proofs,
      GuardRow guard,
      Facts facts,
      Once once,
      Time time) {
    this.drafts = drafts;
    this.organised = organised;
    this.rows = rows;
    this.wishes = wishes;
    this.telling = telling;
    this.solves = solves;
    this.proofs = proofs;
    this.guard = guard;
    this.facts = facts;
    this.once = once;
    this.time = time;
  }

  /**
   * Draws a draft in the place of the one before: reads all, thinks outside any transaction, writes
   * all. It opens its own transactions; nobody wraps it in another.
   *
   * @param call who draws, and the key under which a repetition gets the same round
   * @param seed breaks ties; null for one that nobody chose
   */
  public RoundSummary draw(Once.Call call, String code, @Nullable Long seed) {
    Viewer viewer = call.viewer();
    viewer.mustHave(Scope.INTRODUCTIONS_WRITE);
    Drafts.Input input = once.run(() -> drafts.read(viewer, code));
    long chosen = seed == null ? Secrets.seed() : seed.longValue();
    Drawn drawn = solves.run(() -> drawn(input.pool(), chosen));
    proofs.mustHold(input.occurrenceId(), drawn);
    RoundSummary round = once.run(call, RoundSummary.class, () -> written(viewer, code, drawn));
    LOG.infof(
        "round %d of %s: %d people, %d covered, proven: %s",
        round.number(),
        round.occurrence(),
        round.report().people(),
        round.report().covered(),
        round.report().proven());
    return round;
  }

  private Drawn drawn(FrozenPool pool, long seed) {
    return Drawn.from(solves.matcher(), pool, Weights.standard(), seed);
  }

  private RoundSummary written(Viewer viewer, String code, Drawn drawn) {
    RoundSummary round = drafts.write(viewer, code, drawn);
    facts.publish(deed(viewer, Act.ROUND_DRAWN, round));
    return round;
  }

  private static Deed deed(Viewer viewer, Act act, RoundSummary round) {
    return Deed.by(viewer, act).on(round.occurrence()).saying(round.number());
  }

  /**
   * A draft drawn anew by what somebody wished.
   *
   * @param number the draft that they looked at; refused when it is not the draft any more
   * @param wish writes the wish, in the transaction that writes the draft
   */
  record Redraw(int number, long seed, FrozenPool pool, Runnable wish) {}

  RoundSummary redraw(Once.Call call, String code, Redraw redraw) {
    Drawn drawn = solves.run(() -> drawn(redraw.pool(), redraw.seed()));
    UUID occurrence = once.run(() -> organised.by(call.viewer(), code).id());
    proofs.mustHold(occurrence, drawn);
    return once.run(
        call,
        RoundSummary.class,
        () -> {
          guard.write(code);
          rows.get(occurrence, redraw.number()).mustBeDraft();
          redraw.wish().run();
          return drafts.write(call.viewer(), code, drawn);
        });
  }

  /** A draw of its own, as a page asks for it. */
  public RoundSummary draw(Viewer viewer, String code) {
    return draw(new Once.Call(viewer, "draw", null, null), code, null);
  }

  /**
   * Shows its people their introductions, once and for all. Refuses when somebody of it does not
   * come any more, or its pairs could not be drawn any more.
   */
  @Transactional
  public RoundSummary publish(Viewer viewer, String code, int number) {
    viewer.mustHave(Scope.INTRODUCTIONS_WRITE);
    guard.write(code);
    rows.takeTurnToPublish();
    OccurrenceCard card = organised.stillToCome(viewer, code);
    Round round = rows.get(card.id(), number);
    round.mustBeDraft();
    List<Introduction> introductions = rows.introductions(round.id());
    if (!drafts.stillStand(card, introductions)) {
      throw new Refusal("round.outdated");
    }
    Instant now = time.now();
    round.publish(Stamp.of(viewer, now));
    wishes.open(card.id()).forEach(wish -> wish.goOut(round));
    facts.publish(new RoundPublished(card.id(), number, members(introductions), now));
    RoundSummary summary = organised.summary(round, card);
    facts.publish(deed(viewer, Act.ROUND_PUBLISHED, summary));
    return summary;
  }

  private static List<UUID> members(List<Introduction> introductions) {
    return introductions.stream()
        .flatMap(each -> Stream.of(each.oneId(), each.otherId()))
        .distinct()
        .sorted()
        .toList();
  }

  /** All rounds of an occurrence, the latest first. */
  @Transactional
  public Slice<RoundSummary> list(Viewer viewer, String code, Paging paging) {
    viewer.mustHave(Scope.INTRODUCTIONS_READ);
    OccurrenceCard card = organised.by(viewer, code);
    List<RoundSummary> rounds =
        rows.list(card.id(), paging).stream().map(round -> organised.summary(round, card)).toList();
    return Slice.of(rounds, paging, rows.count(card.id()));
  }

  /** A round with everybody in it. */
  @Transactional
  public RoundView get(Viewer viewer, String code, int number, Language language) {
    viewer.mustHave(Scope.INTRODUCTIONS_READ);
    OccurrenceCard card = organised.by(viewer, code);
    Round round = rows.get(card.id(), number);
    return telling.tell(round, organised.summary(round, card), language);
  }

  /** A round with what it takes to check that no other is better. */
  @Transactional
  public RoundProof proof(Viewer viewer, String code, int number) {
    viewer.mustHave(Scope.INTRODUCTIONS_READ);
    OccurrenceCard card = organised.by(viewer, code);
    return proofs.of(card.code(), rows.get(card.id(), number));
  }
}
