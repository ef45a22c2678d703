package org.panal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.panal.access.Sessions;
import org.panal.member.Leavers;
import org.panal.member.MemberErased;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Personal;
import org.panal.shared.Personal.Leaver;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/**
 * Members who leave for good. Everything personal is overwritten in every table, in one
 * transaction; what others count on stays: how many came, who was introduced to whom by number.
 */
@ApplicationScoped
public class Erasures {
  private static final Viewer RESTORE = Viewer.system("restore");

  private final Instance<Personal> features;
  private final Leavers leavers;
  private final Sessions sessions;
  private final Facts facts;
  private final Time time;

  Erasures(
      @Any Instance<Personal> features,
      Leavers leavers,
      Sessions sessions,
      Facts facts,
      Time time) {
    this.features = features;
    this.leavers = leavers;
    this.sessions = sessions;
    this.facts = facts;
    this.time = time;
  }

  /**
   * Erases the viewer.
   *
   * @param session the secret of the browser that asks: it signed in a moment ago
   */
  @Transactional
  public void eraseMe(Viewer viewer, String session) {
    viewer.mustHave(Scope.ACCOUNT_WRITE);
    sessions.mustBeFresh(viewer, session);
    erase(viewer.mustBeMember(), viewer);
  }

  /** Erases somebody else, who asked for it in another way. For admins. */
  @Transactional
  public void erase(Viewer viewer, UUID member, String session) {
    viewer.mustHave(Scope.ACCOUNT_WRITE);
    viewer.mustBeAdmin();
    sessions.mustBeFresh(viewer, session);
    erase(member, viewer);
  }

  /** Guard rows of seats are written before the member's row, as by everybody who answers. */
  @Transactional
  void erase(UUID member, Viewer viewer) {
    Instant now = time.now();
    features.forEach(feature -> feature.mustBeFree(member, now));
    takeAway(member, viewer, now);
  }

  /** They were free to go when they went, whatever a backup brought back with them. */
  @Transactional
  void eraseAgain(UUID member) {
    takeAway(member, RESTORE, time.now());
  }

  private void takeAway(UUID member, Viewer viewer, Instant now) {
    facts.publish(new MemberErased(member, now));
    Leaver leaver = leavers.lock(member);
    // From here on they can answer nothing; what they answered in between is taken back, too.
    facts.publish(new MemberErased(member, now));
    facts.publish(Deed.by(viewer, Act.MEMBER_ERASED).to(member));
    features.forEach(feature -> feature.erase(leaver, now));
  }
}
