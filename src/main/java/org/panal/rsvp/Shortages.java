package org.panal.rsvp;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.panal.event.Happening;
import org.panal.event.Occurrences;
import org.panal.shared.Language;
import org.panal.shared.Scope;
import org.panal.shared.Viewer;
import org.panal.skill.Skills;
import org.panal.words.Names;

/** What those who are going look for and do not find among themselves. For who runs the event. */
@ApplicationScoped
@Transactional
public class Shortages {
  private static final int MOST = 8;

  private final EntityManager em;
  private final Occurrences occurrences;
  private final Invitable invitable;
  private final Skills skills;

  Shortages(EntityManager em, Occurrences occurrences, Invitable invitable, Skills skills) {
    this.em = em;
    this.occurrences = occurrences;
    this.invitable = invitable;
    this.skills = skills;
  }

  /** Somebody who looks for something. */
  private record Seeker(String name, boolean isShown) {}

  private record Sought(String skill, List<Seeker> seekers) {
    int count() {
      return seekers.size();
    }
  }

  /** What most of them look for first. */
  public List<Shortage> list(Viewer viewer, String code, Language language) {
    viewer.mustHave(Scope.RSVPS_READ);
    Happening happening = occurrences.seen(viewer, code);
    happening.mustBeRunBy(viewer);
    List<Sought> first =
        sought(happening.occurrence().id()).entrySet().stream()
            .map(each -> new Sought(each.getKey(), each.getValue()))
            .sorted(comparing(Sought::count).reversed().thenComparing(Sought::skill))
            .limit(MOST)
            .toList();
    List<String> codes = first.stream().map(Sought::skill).toList();
    Map<String, String> labels = skills.labels(codes, language);
    Map<String, Long> counts = invitable.count(happening, viewer, codes);
    return first.stream()
        .map(
            each ->
                new Shortage(
                    each.skill(),
                    labels.getOrDefault(each.skill(), each.skill()),
                    each.count(),
                    named(each.seekers()),
                    counts.getOrDefault(each.skill(), 0L)))
        .toList();
  }

  /**
   * For features to the right: by date and skill, how many who were going sought in vain what
   * nobody who was going offered, by what they say of themselves today.
   */
  public Map<UUID, Map<String, Long>> ofDates(Collection<UUID> dates) {
    return dates.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select r.occurrenceId, s.skillCode, count(distinct r.memberId) from Rsvp r"
                    + " join MemberSkill s on s.memberId = r.memberId and s.side = SEEK"
                    + " where r.occurrenceId in :dates and r.status = GOING"
                    + " and s.skillCode is not null and not exists (select 1 from Rsvp g"
                    + " join MemberSkill o on o.memberId = g.memberId and o.side = OFFER"
                    + " where g.occurrenceId = r.occurrenceId and g.status = GOING"
                    + " and o.skillCode = s.skillCode) group by r.occurrenceId, s.skillCode",
                Object[].class)
            .setParameter("dates", dates)
            .getResultStream()
            .collect(
                groupingBy(
                    row -> (UUID) row[0], toMap(row -> (String) row[1], row -> (Long) row[2])));
  }

  private Map<String, List<Seeker>> sought(UUID occurrence) {
    return em.createQuery(
            "select s.skillCode, m.name, case when "
                + Invitable.SHOWS_SKILLS
                + " then true else false end from Rsvp r join Member m on m.id = r.memberId"
                + " join MemberSkill s on s.memberId = m.id and s.side = SEEK"
                + " where r.occurrenceId = :occurrence and r.status = GOING"
                + " and s.skillCode is not null and not exists (select 1 from Rsvp g"
                + " join MemberSkill o on o.memberId = g.memberId and o.side = OFFER"
                + " where g.occurrenceId = :occurrence and g.status = GOING"
                + " and o.skillCode = s.skillCode)"
                + " group by s.skillCode, m.id, m.name order by s.skillCode, m.name, m.id",
            Object[].class)
        .setParameter("occurrence", occurrence)
        .getResultStream()
        .collect(
            groupingBy(
                row -> (String) row[0],
                mapping(row -> new Seeker((String) row[1], (Boolean) row[2]), toList())));
  }

  private static List<String> named(List<Seeker> seekers) {
    return seekers.stream().filter(Seeker::isShown).map(s -> Names.brief(s.name())).toList();
  }
}
