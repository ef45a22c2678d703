package org.panal.manage;

import java.text.NumberFormat;
import java.util.stream.Collectors;
import org.panal.introduction.RoundView.Guest;
import org.panal.introduction.WhatIfView;
import org.panal.introduction.WishKind;
import org.panal.shared.Language;

/**
 * What a wish costs, as its page shows it.
 *
 * @param value the price in points, without a sign
 * @param of what the best draw is worth
 */
record WhatIfPage(WhatIfView view, String value, String of) {
  static WhatIfPage of(WhatIfView view, Language language) {
    NumberFormat whole = NumberFormat.getIntegerInstance(language.locale());
    return new WhatIfPage(
        view, whole.format(Math.abs(view.price().value())), whole.format(view.price().of()));
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
