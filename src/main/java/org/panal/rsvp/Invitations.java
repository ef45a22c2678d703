package org.panal.rsvp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.panal.event.EventStatus;
import org.panal.event.GuardRow;
import org.panal.event.Happening;
import org.panal.event.Occurrence;
import org.panal.event.Occurrences;
import org.panal.shared.Facts;
import org.panal.shared.Forms;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/**
 * Asks members who offer what others look for to come: one mail for a person and a date, few in a
 * week, and none to whoever wants none. Who is asked is told to nobody.
 */
@ApplicationScoped
@Transactional
public class Invitations {
  private static final int MOST_AT_ONCE = 10;
  private static final long MOST_FOR_A_DATE = 60;

  private final EntityManager em;
  private final GuardRow guard;
  private final Occurrences occurrences;
  private final Invitable invitable;
  private final Attendees attendees;
  private final Forms forms;
  private final Facts facts;
  private final Time time;

  Invitations(
      EntityManager em,
      GuardRow guard,
      Occurrences occurrences,
      Invitable invitable,
      Attendees attendees,
      Forms forms,
      Facts facts,
      Time time) {
    this.em = em;
    this.guard = guard;
    this.occurrences = occurrences;
    this.invitable = invitable;
    this.attendees = attendees;
    this.forms = forms;
    this.facts = facts;
    this.time = time;
  }

  public InvitationReceipt invite(Viewer viewer, String code, InvitationForm form) {
    viewer.mustHave(Scope.RSVPS_WRITE);
    forms.check(form);
    guard.write(code);
    Happening happening = occurrences.seen(viewer, code);
    happening.mustBeRunBy(viewer);
    Instant now = time.now();
    refuseUnlessOpen(happening, now);
    UUID occurrence = happening.occurrence().id();
    long left = MOST_FOR_A_DATE - invited(occurrence);
    if (left <= 0) {
      throw new Refusal("invitation.enough", MOST_FOR_A_DATE);
    }
    int most = (int) Math.min(left, MOST_AT_ONCE);
    List<UUID> first = invitable.first(happening, viewer, form.skill(), most);
    first.stream().sorted().forEach(this::beginTurn);
    int invited = 0;
    for (UUID member : invitable.stillWithin(first)) {
      invited += write(new Invitation.Key(occurrence, member), form.skill(), now);
    }
    return new InvitationReceipt(form.skill(), invited);
  }

  private void refuseUnlessOpen(Happening happening, Instant now) {
    Occurrence occurrence = happening.occurrence();
    EventStatus status = happening.event().status();
    if (status == EventStatus.DRAFT) {
      throw new Refusal("rsvp.closed");
    }
    if (status == EventStatus.CANCELLED || occurrence.isCancelled()) {
      throw new Refusal("rsvp.cancelled");
    }
    if (!now.isBefore(occurrence.startsAt())) {
      throw new Refusal("rsvp.over");
    }
    if (!attendees.seats(occurrence.id()).hasRoom()) {
      throw new Refusal("invitation.full");
    }
  }

  /**
   * Written before anybody looks again how often they were invited: who invites them to something
   * else meanwhile waits, and looks then. In the order of ids, so that nobody waits in a circle.
   */
  private void beginTurn(UUID member) {
    em.createNativeQuery(
            "INSERT INTO invitation_turn (member_id, seq) VALUES (?1, 1)"
                + " ON DUPLICATE KEY UPDATE seq = seq + 1")
        .setParameter(1, member)
        .executeUpdate();
  }

  private long invited(UUID occurrence) {
    return em.createQuery(
            "select count(i) from Invitation i where i.occurrenceId = :occurrence", Long.class)
        .setParameter("occurrence", occurrence)
        .getSingleResult();
  }

  /** One, or none where somebody else invited them at the same time. */
  private int write(Invitation.Key key, String skill, Instant now) {
    int isNew =
        em.createNativeQuery(
                "INSERT IGNORE INTO invitation (occurrence_id, member_id, skill_code, invited_at)"
                    + " VALUES (?1, ?2, ?3, ?4)")
            .setParameter(1, key.occurrenceId())
            .setParameter(2, key.memberId())
            .setParameter(3, skill)
            .setParameter(4, now)
            .executeUpdate();
    if (isNew == 1) {
      facts.publish(new Invited(key.occurrenceId(), key.memberId(), now));
    }
    return isNew;
  }

  /** The code of what a member was invited for, while it still stands: they have not answered. */
  public Optional<String> standing(UUID occurrenceId, UUID memberId) {
    return em.createQuery(
            "select i.skillCode from Invitation i where i.occurrenceId = :occurrence"
                + " and i.memberId = :member and not exists (select 1 from Rsvp r"
                + " where r.occurrenceId = i.occurrenceId and r.memberId = i.memberId)"
                + " and not exists (select 1 from InvitationStop n where n.memberId = i.memberId)",
            String.class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("member", memberId)
        .getResultStream()
        .findFirst();
  }

  /** Whether the viewer wants invitations. */
  public InvitationChoice get(Viewer viewer) {
    viewer.mustHave(Scope.RSVPS_READ);
    return new InvitationChoice(em.find(InvitationStop.class, viewer.mustBeMember()) == null);
  }

  /** The viewer wants invitations, or none. Twice is the same as once. */
  public InvitationChoice choose(Viewer viewer, InvitationChoice choice) {
    viewer.mustHave(Scope.RSVPS_WRITE);
    forms.check(choice);
    UUID member = viewer.mustBeMember();
    InvitationStop stop = em.find(InvitationStop.class, member);
    if (choice.welcome() && stop != null) {
      em.remove(stop);
    } else if (!choice.welcome() && stop == null) {
      em.persist(new InvitationStop(member, time.now()));
    }
    return choice;
  }
}
