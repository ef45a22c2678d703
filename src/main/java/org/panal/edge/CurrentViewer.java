package org.panal.edge;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.panal.shared.Language;
import org.panal.shared.Viewer;

/** Who is looking at this request, and in which language. */
@RequestScoped
public class CurrentViewer {
  private Viewer viewer = Viewer.anonymous();
  private Language language = Language.EN;

  public Viewer get() {
    return viewer;
  }

  public UUID memberId() {
    return viewer.mustBeMember();
  }

  public Language language() {
    return language;
  }

  void is(Viewer found) {
    viewer = found;
  }

  void reads(Language found) {
    language = found;
  }
}
