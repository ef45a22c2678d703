package org.panal.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.panal.shared.Personal;
import org.panal.shared.RawRows;
import org.panal.shared.Retention;
import org.panal.skill.SkillReviews;

/** What members say of themselves, and whom they do not want to meet. */
@ApplicationScoped
class PersonalProfile implements Personal {
  private static final List<String> OWN =
      List.of(
          "member_role",
          "member_skill",
          "member_goal",
          "member_language",
          "member_link",
          "member_audience");

  private static final String OVERWRITTEN =
      "UPDATE member SET email = CONCAT(id, '@erased.invalid'), name = ?3, language = 'EN',"
          + " verified_at = NULL, field_code = NULL, organisation = '', headline = '', pitch = '',"
          + " gathering = 'BOTH', introductions_wanted = 2, monthly_cap = NULL,"
          + " paused_until = NULL, listening_since = NULL, listed_since = NULL,"
          + " profile_changed_at = NULL, avoids_own_organisation = FALSE, erased_at = ?2,"
          + " version = version + 1 WHERE id = ?1";

  private final EntityManager em;
  private final RawRows rows;
  private final Roles roles;
  private final SkillReviews reviews;

  PersonalProfile(EntityManager em, RawRows rows, Roles roles, SkillReviews reviews) {
    this.em = em;
    this.rows = rows;
    this.roles = roles;
    this.reviews = reviews;
  }

  @Override
  public List<Part> parts() {
    return Stream.of(
            Stream.of(Part.of("member", "id")),
            OWN.stream().map(table -> Part.of(table, "member_id")),
            Stream.of(
                new Part(
                    "member_photo",
                    "hash, since, REPLACE(TO_BASE64(large), '\n', '') AS large",
                    "member_id = ?")),
            // Who does not want to meet them is not theirs to read.
            Stream.of(Part.of("veto", "member_id")),
            // Nor who told the admins about them.
            Stream.of(
                new Part(
                    "person_report",
                    "id, reported_id, reason, text, made_at, closed_at",
                    "reporter_id = ?")))
        .flatMap(parts -> parts)
        .toList();
  }

  @Override
  public void mustBeFree(UUID member, Instant now) {
    roles.mustNotBeTheLastAdmin(member);
  }

  @Override
  public void erase(Leaver leaver, Instant now) {
    reviews.forget(textsOfNobodyElse(leaver.id()));
    rows.write("DELETE FROM member_photo WHERE member_id = ?1", leaver.id());
    OWN.forEach(table -> rows.write("DELETE FROM " + table + " WHERE member_id = ?1", leaver.id()));
    rows.write("DELETE FROM veto WHERE member_id = ?1 OR other_id = ?1", leaver.id());
    rows.write(
        "UPDATE person_report SET text = '', outcome = '' WHERE ?1 IN (reporter_id, reported_id)",
        leaver.id());
    rows.write(OVERWRITTEN, leaver.id(), now, Member.NAME_OF_THE_ERASED);
  }

  @Override
  public List<Retention> retentions() {
    return List.of(
        new Retention(
            "kept.reports",
            Duration.ofDays(365),
            "person_report",
            "(text <> '' OR outcome <> '') AND closed_at <= ?1",
            "text = '', outcome = ''"));
  }

  /** What nobody but them wrote, and no skill goes by. */
  private List<String> textsOfNobodyElse(UUID member) {
    return em.createQuery(
            "select distinct s.folded from MemberSkill s where s.memberId = :member"
                + " and s.skillCode is null and not exists (select o.id from MemberSkill o"
                + " where o.folded = s.folded and o.memberId <> :member)",
            String.class)
        .setParameter("member", member)
        .getResultList();
  }
}
