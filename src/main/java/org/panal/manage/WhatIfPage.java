package org.panal.manage;

import java.text.NumberFormat;
import java.util.stream.Collectors;
import org.panal.introduction.RoundView.Guest;
import org.panal.introduction.WhatIfView;
import org.panal.introduction.WhatIfView.Tie;
import org.panal.introduction.WishKind;
import org.panal.shared.Language;

/** What a wish costs, as its page shows it. */
record WhatIfPage(WhatIfView view, NumberFormat whole) {
  static WhatIfPage of(WhatIfView view, Language language) {
    return new WhatIfPage(view, NumberFormat.getIntegerInstance(language.locale()));
  }

  /** The price, without a sign. */
  public String value() {
    return whole.format(Math.abs(view.price().value()));
  }

  /** What the best draw is worth. */
  public String of() {
    return whole.format(view.price().of());
  }

  public String points(Tie tie) {
    return whole.format(tie.points());
  }

  public boolean isTogether() {
    return view.kind() == WishKind.TOGETHER;
  }

  public boolean isGain() {
    return view.price().value() < 0;
  }

  public int fewerCovered() {
    return Math.max(0, view.price().covered());
  }

  public int moreCovered() {
    return Math.max(0, -view.price().covered());
  }

  public int fewerServed() {
    return Math.max(0, view.price().usefullyServed());
  }

  public int moreServed() {
    return Math.max(0, -view.price().usefullyServed());
  }

  public boolean isSame() {
    return view.lost().isEmpty() && view.gained().isEmpty();
  }

  public String alone() {
    return view.alone().stream().map(Guest::name).collect(Collectors.joining(", "));
  }
}
