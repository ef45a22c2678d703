package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.Presences;
import org.panal.shared.Forms;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.space.Spaces;

/** What members want of a month, and how far they are. Nobody else ever sees either. */
@ApplicationScoped
@Transactional
public class Targets {
  private static final String NEW_PEOPLE =
      """
      SELECT COUNT(*) FROM (
        SELECT IF(i.one_id = ?1, i.other_id, i.one_id) AS pal, MIN(o.starts_at) AS met_at
        FROM introduction_answer a
        JOIN introduction i ON i.id = a.introduction_id
        JOIN occurrence o ON o.id = i.occurrence_id
        WHERE a.member_id = ?1 AND a.answer = 'MET'
        GROUP BY pal) met
      WHERE met_at >= ?2 AND met_at < ?3
      """;

  private final EntityManager em;
  private final Presences presences;
  private final Spaces spaces;
  private final Forms forms;
  private final Time time;

  Targets(EntityManager em, Presences presences, Spaces spaces, Forms forms, Time time) {
    this.em = em;
    this.presences = presences;
    this.spaces = spaces;
    this.forms = forms;
    this.time = time;
  }

  public TargetProgress get(Viewer viewer) {
    viewer.mustHave(Scope.PROFILE_READ);
    UUID member = viewer.mustBeMember();
    Target target = em.find(Target.class, member);
    return progress(member, target == null ? null : target.form());
  }

  /** The last word counts; twice is as once. */
  public TargetProgress put(Viewer viewer, TargetForm form) {
    viewer.mustHave(Scope.PROFILE_WRITE);
    UUID member = viewer.mustBeMember();
    forms.check(form);
    Target target = em.find(Target.class, member, LockModeType.PESSIMISTIC_WRITE);
    if (target == null) {
      em.persist(new Target(member, form, time.now()));
    } else {
      target.set(form, time.now());
    }
    return progress(member, form);
  }

  private TargetProgress progress(UUID member, @Nullable TargetForm wanted) {
    ZoneId zone = spaces.zoneOfFirst();
    YearMonth month = YearMonth.from(time.now().atZone(zone));
    Instant from = month.atDay(1).atStartOfDay(zone).toInstant();
    Instant to = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    int events = Math.toIntExact(presences.times(member, from, to));
    return new TargetProgress(month, wanted, events, newPeople(member, from, to));
  }

  private int newPeople(UUID member, Instant from, Instant to) {
    Number met =
        (Number)
            em.createNativeQuery(NEW_PEOPLE)
                .setParameter(1, member)
                .setParameter(2, from)
                .setParameter(3, to)
                .getSingleResult();
    return met.intValue();
  }
}
