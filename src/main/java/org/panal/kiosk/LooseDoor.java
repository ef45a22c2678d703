package org.panal.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.panal.checkin.LooseEndView;
import org.panal.checkin.LooseEnds;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Mistakes;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.words.Sentences;

/** What the team has to settle, on the tablet's own panel. */
@ApplicationScoped
class LooseDoor {
  private final LooseEnds looseEnds;
  private final CurrentViewer viewer;
  private final Once once;

  LooseDoor(LooseEnds looseEnds, CurrentViewer viewer, Once once) {
    this.looseEnds = looseEnds;
    this.viewer = viewer;
    this.once = once;
  }

  List<Loose> of(Door door) {
    return looseEnds.list(viewer.get(), door.code()).stream()
        .map(each -> loose(each, door))
        .toList();
  }

  private Loose loose(LooseEndView each, Door door) {
    String name = each.name().isEmpty() ? say("loose-end.nobody", List.of()) : each.name();
    String why = "loose-end." + each.reason().name().toLowerCase(Locale.ROOT);
    return new Loose(
        each.nonce(), name, say(why, List.of()), door.clock(each.at()), !each.member());
  }

  private String say(String code, List<?> values) {
    return Sentences.of(code, viewer.language(), values);
  }

  /** Settles it, or says what keeps it back. */
  String settle(String code, LooseFields fields) {
    try {
      once.run(() -> looseEnds.settle(viewer.get(), code, fields.nonce(), fields.form()));
      return "";
    } catch (Invalid no) {
      return String.join(" ", Mistakes.in(no, viewer.language()).values());
    } catch (Refusal no) {
      return say(no.code(), no.values());
    }
  }
}
