package org.panal.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.panal.shared.Language;
import org.panal.shared.Viewer;
import org.panal.skill.FieldView;
import org.panal.skill.Skills;

/** Profiles as people read them, in as many queries for a hundred as for one. */
@ApplicationScoped
class ProfileReads {
  private final EntityManager em;
  private final Skills skills;

  ProfileReads(EntityManager em, Skills skills) {
    this.em = em;
    this.skills = skills;
  }

  /** The address only for who may read it. */
  ProfileView whole(Member member, Language language, Viewer viewer) {
    var lists = new Lists(lines(List.of(member.id())), language);
    return new ProfileView(
        member.id(),
        member.name(),
        viewer.isAdmin() || viewer.is(member.id()) ? member.email() : "",
        member.language(),
        member.fieldCode(),
        member.organisation(),
        member.headline(),
        member.pitch(),
        lists.of(member.id(), Side.OFFER),
        lists.of(member.id(), Side.SEEK),
        lists.of(member.id(), Side.MENTOR),
        lists.of(member.id(), Side.MENTEE),
        lists.of(member.id(), Side.INTEREST),
        member.goals(),
        member.languages(),
        member.links(),
        member.isListed(),
        member.profileChangedAt(),
        member.version());
  }

  /** What these members show to somebody who stands that near. */
  List<ProfileCard> cards(Collection<UUID> ids, Language language, Audience reader) {
    Map<String, FieldView> fields = skills.fieldsByCode(language);
    var lists = new Lists(lines(ids), language);
    return em
        .createQuery("from Member m where m.id in :ids order by m.id", Member.class)
        .setParameter("ids", ids)
        .getResultList() // all first: who shows what then comes in one further query
        .stream()
        .map(member -> new Look(member, reader).card(lists, fields))
        .toList();
  }

  /** One member in the eyes of somebody. */
  private record Look(Member member, Audience reader) {
    ProfileCard card(Lists lists, Map<String, FieldView> fields) {
      FieldView field = fields.get(String.valueOf(member.fieldCode()));
      return new ProfileCard(
          member.id(),
          member.shortName(),
          shown(ProfilePart.HEADLINE, member.headline()),
          field == null || !member.shows(ProfilePart.FIELD, reader) ? null : field.label(),
          shown(ProfilePart.ORGANISATION, member.organisation()),
          shown(ProfilePart.PITCH, member.pitch()),
          shown(ProfilePart.SKILLS, lists.of(member.id(), Side.OFFER)),
          shown(ProfilePart.SKILLS, lists.of(member.id(), Side.SEEK)),
          shown(ProfilePart.LINKS, member.links()));
    }

    private String shown(ProfilePart part, String text) {
      return member.shows(part, reader) ? text : "";
    }

    private <T> List<T> shown(ProfilePart part, List<T> list) {
      return member.shows(part, reader) ? list : List.of();
    }
  }

  private List<MemberSkill> lines(Collection<UUID> ids) {
    return em.createQuery(
            "from MemberSkill s where s.memberId in :ids order by s.memberId, s.position",
            MemberSkill.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** The lists of some profiles, their skills named in one language. */
  private final class Lists {
    private final List<MemberSkill> lines;
    private final Map<String, String> labels;

    Lists(List<MemberSkill> lines, Language language) {
      this.lines = lines;
      this.labels =
          skills.labels(
              lines.stream().flatMap(line -> line.skillCode().stream()).collect(Collectors.toSet()),
              language);
    }

    List<ProfileSkill> of(UUID memberId, Side side) {
      return lines.stream()
          .filter(line -> line.side() == side && line.memberId().equals(memberId))
          .map(line -> line.view(labels))
          .toList();
    }
  }
}
