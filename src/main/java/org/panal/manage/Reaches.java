package org.panal.manage;

import java.util.List;
import org.panal.event.Reach;
import org.panal.shared.Invalid;
import org.panal.shared.Language;

/** How far a change of one date reaches, as a form asks and answers it. */
final class Reaches {
  private Reaches() {}

  /** What was pressed; a form that does not ask means this date alone. */
  static Reach read(String typed) {
    try {
      return typed.isEmpty() ? Reach.THIS : Reach.valueOf(typed);
    } catch (IllegalArgumentException unknown) {
      throw new Invalid("reach", "field.unknown", typed);
    }
  }

  static List<Choice> choices(Reach chosen, Language language) {
    return Choice.prefixed("plan.reach-", Reach.values(), chosen.name(), language);
  }
}
