package org.panal.member;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.panal.member.MatchingProfile.MentorWish;
import org.panal.member.MatchingProfile.Mentoring;
import org.panal.member.MatchingProfile.Offer;
import org.panal.member.MatchingProfile.Seek;
import org.panal.shared.Folded;

/** Reads what a draw needs in five queries, however many people come. */
@ApplicationScoped
class MatchingReads {
  private final EntityManager em;

  MatchingReads(EntityManager em) {
    this.em = em;
  }

  List<MatchingProfile> of(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Rows rows =
        new Rows(
            skills(ids),
            listed("select m.id, g.kind from Member m join m.goals g", "g", ids),
            listed("select m.id, l from Member m join m.languages l", "l", ids),
            vetoes(ids));
    return em.createQuery("from Member m where m.id in :ids order by m.id", Member.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(member -> profile(member, rows))
        .toList();
  }

  /** What stands in tables of its own, by member. */
  private record Rows(
      Map<UUID, List<MemberSkill>> skills,
      Map<UUID, List<Object>> goals,
      Map<UUID, List<Object>> languages,
      Map<UUID, Set<UUID>> vetoes) {

    <T> List<T> skills(UUID id, Side side, BiFunction<String, MemberSkill, T> each) {
      return skills.getOrDefault(id, List.of()).stream()
          .filter(line -> line.side() == side)
          .flatMap(line -> line.skillCode().map(code -> each.apply(code, line)).stream())
          .toList();
    }

    <T> List<T> listed(Map<UUID, List<Object>> lists, UUID id, Class<T> kind) {
      return lists.getOrDefault(id, List.of()).stream().map(kind::cast).toList();
    }
  }

  private static MatchingProfile profile(Member member, Rows rows) {
    UUID id = member.id();
    PreferencesView wishes = member.preferences();
    String field = member.fieldCode();
    return new MatchingProfile(
        id,
        member.name(),
        field == null ? "" : field,
        Folded.of(member.organisation()),
        wishes.avoidsOwnOrganisation(),
        rows.skills(id, Side.OFFER, (code, line) -> new Offer(code, line.level())),
        rows.skills(
            id, Side.SEEK, (code, line) -> new Seek(code, line.importance(), line.intent())),
        rows.skills(
            id, Side.MENTOR, (code, line) -> new Mentoring(code, line.level(), line.mentees())),
        rows.skills(id, Side.MENTEE, (code, line) -> new MentorWish(code, line.level())),
        rows.skills(id, Side.INTEREST, (code, line) -> code),
        rows.listed(rows.goals(), id, GoalKind.class),
        rows.listed(rows.languages(), id, String.class),
        wishes.gathering(),
        wishes.introductions(),
        wishes.monthlyCap(),
        wishes.pausedUntil(),
        wishes.listening(),
        rows.vetoes().getOrDefault(id, Set.of()));
  }

  private Map<UUID, List<MemberSkill>> skills(Collection<UUID> ids) {
    return em.createQuery(
            "from MemberSkill s where s.memberId in :ids and s.skillCode is not null"
                + " order by s.memberId, s.position",
            MemberSkill.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(groupingBy(MemberSkill::memberId));
  }

  private Map<UUID, List<Object>> listed(String rows, String each, Collection<UUID> ids) {
    return em.createQuery(
            rows + " where m.id in :ids order by m.id, index(" + each + ")", Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(groupingBy(row -> (UUID) row[0], mapping(row -> row[1], toList())));
  }

  private Map<UUID, Set<UUID>> vetoes(Collection<UUID> ids) {
    Map<UUID, Set<UUID>> both = new HashMap<>();
    em.createQuery("from Veto v where v.memberId in :ids and v.otherId in :ids", Veto.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(Veto::pair)
        .forEach(
            pair -> {
              both.computeIfAbsent(pair.memberId(), id -> new HashSet<>()).add(pair.otherId());
              both.computeIfAbsent(pair.otherId(), id -> new HashSet<>()).add(pair.memberId());
            });
    return both;
  }
}
