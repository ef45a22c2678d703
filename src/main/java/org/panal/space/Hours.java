package org.panal.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.Invalid.FieldError;
import org.panal.shared.Scope;
import org.panal.shared.Stale;
import org.panal.shared.Viewer;

/** When spaces are open. Admins say so; whoever plans an event is told, and may mean it anyway. */
@ApplicationScoped
public class Hours {
  private final EntityManager em;
  private final Spaces spaces;
  private final Forms forms;
  private final Facts facts;

  Hours(EntityManager em, Spaces spaces, Forms forms, Facts facts) {
    this.em = em;
    this.spaces = spaces;
    this.forms = forms;
    this.facts = facts;
  }

  /**
   * These hours in place of those there were.
   *
   * @param read the version of the space that was read, or null for no check
   */
  @Transactional
  public SpaceView replace(Viewer viewer, String code, HoursForm form, @Nullable Long read) {
    viewer.mustHave(Scope.SPACES_WRITE);
    viewer.mustBeAdmin();
    check(form);
    Space space = spaces.locked(code);
    Stale.unless(space.version(), read);
    space.open(form);
    em.flush();
    facts.publish(Deed.by(viewer, Act.SPACE_CHANGED).on(code));
    return spaces.get(code);
  }

  private void check(HoursForm form) {
    forms.check(form);
    List<FieldError> errors = new ArrayList<>();
    List<OpenTime> times = form.hours();
    for (int i = 0; i < times.size(); i++) {
      OpenTime time = times.get(i);
      if (!time.closesAfterItOpens()) {
        errors.add(error(i, "space.closes-too-early"));
      } else if (times.subList(0, i).stream().anyMatch(time::meets)) {
        errors.add(error(i, "space.hours-overlap"));
      }
    }
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
  }

  private static FieldError error(int index, String code) {
    return new FieldError("hours[%d].closes".formatted(index), code, List.of());
  }
}
