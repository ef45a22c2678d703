package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.panal.introduction.WishedPools.Start;
import org.panal.matching.Pair;
import org.panal.matching.Weights;
import org.panal.matching.WhatIf;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Forms;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/**
 * What who runs an event wants of a draft: two people together, or apart. Each wish tells its price
 * before, and draws the draft anew with the same seed, so that nothing changes but by the wish.
 */
@ApplicationScoped
public class Wishes {
  private final WishedPools pools;
  private final WishRows rows;
  private final WhatIfTelling telling;
  private final Rounds rounds;
  private final Solves solves;
  private final Forms forms;
  private final Facts facts;
  private final Once once;
  private final Time time;

  Wishes(
      WishedPools pools,
      WishRows rows,
      WhatIfTelling telling,
      Rounds rounds,
      Solves solves,
      Forms forms,
      Facts facts,
      Once once,
      Time time) {
    this.pools = pools;
    this.rows = rows;
    this.telling = telling;
    this.rounds = rounds;
    this.solves = solves;
    this.forms = forms;
    this.facts = facts;
    this.once = once;
    this.time = time;
  }

  /**
   * What the wish would change, and what it costs. Changes nothing but the count of tries; it opens
   * its own transactions.
   */
  public WhatIfView whatIf(
      Viewer viewer, String code, int number, WishForm form, Language language) {
    Start start = start(viewer, code, number, form);
    FrozenPool before = WishedPools.without(start.pool(), form.pair());
    pools.wish(start, form);
    WhatIf question = solves.run(() -> new WhatIf(before.thaw(), Weights.standard(), start.seed()));
    WhatIf.Change change = solves.run(() -> changed(question, form));
    return once.run(
        () -> telling.tell(new WhatIfTelling.Told(form, start, question, change), language));
  }

  private static WhatIf.Change changed(WhatIf question, WishForm form) {
    Pair pair = form.pair();
    return form.kind() == WishKind.APART ? question.apart(pair) : question.together(pair);
  }

  private Start start(Viewer viewer, String code, int number, WishForm form) {
    viewer.mustHave(Scope.INTRODUCTIONS_WRITE);
    forms.check(form);
    return pools.start(viewer, code, number);
  }

  /** Makes a wish and draws the draft anew with it. It opens its own transactions. */
  public RoundSummary make(Once.Call call, String code, int number, WishForm form) {
    return once.answered(call, RoundSummary.class)
        .orElseGet(() -> makeFirst(call, code, number, form));
  }

  private RoundSummary makeFirst(Once.Call call, String code, int number, WishForm form) {
    Viewer viewer = call.viewer();
    Start start = start(viewer, code, number, form);
    FrozenPool pool = pools.wish(start, form);
    return rounds.redraw(
        call,
        code,
        new Rounds.Redraw(
            number,
            start.seed(),
            pool,
            () -> {
              rows.make(start.occurrenceId(), form, Stamp.of(viewer, time.now()));
              tell(Deed.by(viewer, Act.WISH_MADE).on(code).saying(form.kind()), form.pair());
            }));
  }

  private void tell(Deed deed, Pair pair) {
    for (String one : List.of(pair.first(), pair.second())) {
      facts.publish(deed.to(UUID.fromString(one)));
    }
  }

  /** Takes a wish back and draws the draft anew without it. It opens its own transactions. */
  public RoundSummary undo(Once.Call call, String code, int number, UUID wish) {
    return once.answered(call, RoundSummary.class)
        .orElseGet(() -> undoFirst(call, code, number, wish));
  }

  private RoundSummary undoFirst(Once.Call call, String code, int number, UUID wish) {
    Viewer viewer = call.viewer();
    viewer.mustHave(Scope.INTRODUCTIONS_WRITE);
    Start start = pools.start(viewer, code, number);
    Pair pair = once.run(() -> rows.get(start.occurrenceId(), wish).pair());
    return rounds.redraw(
        call,
        code,
        new Rounds.Redraw(
            number,
            start.seed(),
            WishedPools.without(start.pool(), pair),
            () -> {
              rows.get(start.occurrenceId(), wish).undo(Stamp.of(viewer, time.now()));
              tell(Deed.by(viewer, Act.WISH_UNDONE).on(code), pair);
            }));
  }
}
