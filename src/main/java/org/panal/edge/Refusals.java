package org.panal.edge;

import jakarta.enterprise.context.ApplicationScoped;
import org.panal.shared.Coded;
import org.panal.shared.Facts;
import org.panal.shared.Forbidden;
import org.panal.shared.NotFound;
import org.panal.shared.SecurityNote;
import org.panal.shared.SecurityNote.What;
import org.panal.shared.TooOften;
import org.panal.shared.Viewer;

/**
 * Tells the security log of a no that somebody may want to look back at. What is not there and what
 * is another one's is answered alike, so both are told; of nobody's finding nothing, the internet
 * is full.
 */
@ApplicationScoped
class Refusals {
  private final CurrentViewer viewer;
  private final Facts facts;

  Refusals(CurrentViewer viewer, Facts facts) {
    this.viewer = viewer;
    this.facts = facts;
  }

  void note(Coded no) {
    if (no instanceof TooOften) {
      limited(no.code());
    }
    if (no instanceof Forbidden || (no instanceof NotFound && isKnown(viewer.get()))) {
      note(What.REFUSED, no.code());
    }
  }

  void limited(String code) {
    note(What.LIMITED, code);
  }

  private void note(What what, String code) {
    facts.publish(SecurityNote.of(what, code, viewer.get().memberId()));
  }

  private static boolean isKnown(Viewer viewer) {
    return viewer.isSignedIn() || viewer.isDevice();
  }
}
