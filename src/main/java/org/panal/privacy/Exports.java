package org.panal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.panal.access.Sessions;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Personal;
import org.panal.shared.RawRows;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Everything about somebody, for them alone. */
@ApplicationScoped
public class Exports {
  private final Instance<Personal> features;
  private final RawRows rows;
  private final Sessions sessions;
  private final Facts facts;
  private final Time time;

  Exports(
      @Any Instance<Personal> features, RawRows rows, Sessions sessions, Facts facts, Time time) {
    this.features = features;
    this.rows = rows;
    this.sessions = sessions;
    this.facts = facts;
    this.time = time;
  }

  /**
   * Everything about the viewer.
   *
   * @param session the secret of the browser that asks: it signed in a moment ago
   */
  @Transactional
  public Export of(Viewer viewer, String session) {
    viewer.mustHave(Scope.ACCOUNT_WRITE);
    UUID member = viewer.mustBeMember();
    sessions.mustBeFresh(viewer, session);
    facts.publish(Deed.by(viewer, Act.DATA_READ).to(member));
    Map<String, List<Map<String, Object>>> tables = new TreeMap<>();
    features.stream()
        .flatMap(feature -> feature.parts().stream())
        .forEach(part -> tables.put(part.table(), rows.of(part, member)));
    return new Export(time.now(), member, tables);
  }
}
