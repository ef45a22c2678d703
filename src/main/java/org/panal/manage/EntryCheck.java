package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.panal.event.NewEvent;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.Invalid.FieldError;

/** Reads what was typed and refuses it with everything that is wrong, not the first thing alone. */
@ApplicationScoped
class EntryCheck {
  private final Forms forms;

  EntryCheck(Forms forms) {
    this.forms = forms;
  }

  NewEvent read(EventEntry entry, boolean publish) {
    EntryReading reading = new EntryReading(entry);
    NewEvent wanted = reading.wanted(publish);
    List<FieldError> errors = new ArrayList<>(reading.errors());
    errors.addAll(beyondLimits(wanted));
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
    return wanted;
  }

  private List<FieldError> beyondLimits(NewEvent wanted) {
    try {
      forms.check(wanted);
      return List.of();
    } catch (Invalid beyond) {
      return beyond.errors();
    }
  }
}
