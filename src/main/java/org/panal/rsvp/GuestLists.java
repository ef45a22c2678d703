package org.panal.rsvp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.panal.event.Happening;
import org.panal.event.Occurrences;
import org.panal.shared.NotFound;
import org.panal.shared.Paging;
import org.panal.shared.Scope;
import org.panal.shared.Slice;
import org.panal.shared.Viewer;

/** Who comes to an occurrence, for who runs it; and what happened to each answer. */
@ApplicationScoped
@Transactional
public class GuestLists {
  private static final String ROWS =
      " from Rsvp r join Member m on m.id = r.memberId left join Lane l on l.id = r.laneId"
          + " where r.occurrenceId = :occurrence"
          + " and (:status is null or r.status = :status)"
          + " and (:lane is null or r.laneId = :lane)"
          + " and concat(m.name, ' ', m.headline) like :q escape '!'";

  private static final String PLACE =
      "(select count(b) from Rsvp b where b.occurrenceId = r.occurrenceId"
          + " and b.status = r.status and b.lineNo <= r.lineNo)";

  private static final String GOING_FIRST =
      " order by case r.status when GOING then 0 when PENDING then 1 when WAITLISTED then 2 else 3 end, r.lineNo, r.id";

  private final EntityManager em;
  private final Occurrences occurrences;
  private final Answers answers;
  private final TermsRows terms;

  GuestLists(EntityManager em, Occurrences occurrences, Answers answers, TermsRows terms) {
    this.em = em;
    this.occurrences = occurrences;
    this.answers = answers;
    this.terms = terms;
  }

  /**
   * Who is going, who asks to come, who waits, then who said no; for who runs it and who keeps its
   * door.
   */
  public Slice<Guest> list(Viewer viewer, String code, GuestFilter filter, Paging paging) {
    Happening happening = helped(viewer, code);
    UUID occurrence = happening.occurrence().id();
    List<Object[]> found =
        asked("select r, m.name, m.headline, " + PLACE + ", l" + ROWS + GOING_FIRST, Object[].class)
            .on(occurrence, filter)
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size())
            .getResultList();
    List<Guest> guests = guests(found, happening.isRunBy(viewer));
    long total =
        asked("select count(r)" + ROWS, Long.class).on(occurrence, filter).getSingleResult();
    return Slice.of(guests, paging, total);
  }

  private <T> Asked<T> asked(String query, Class<T> type) {
    return new Asked<>(em.createQuery(query, type));
  }

  private record Asked<T>(TypedQuery<T> query) {
    TypedQuery<T> on(UUID occurrence, GuestFilter filter) {
      String q = filter.q() == null ? "" : filter.q().strip().replaceAll("[!%_]", "!$0");
      return query
          .setParameter("occurrence", occurrence)
          .setParameter("status", filter.status())
          .setParameter("lane", filter.lane())
          .setParameter("q", "%" + q + "%");
    }
  }

  /** What people answered to the organiser is none of the door's business. */
  private List<Guest> guests(List<Object[]> rows, boolean withAnswers) {
    Map<UUID, List<GivenAnswer>> given =
        withAnswers
            ? terms.given(rows.stream().map(row -> ((Rsvp) row[0]).id()).toList())
            : Map.of();
    return rows.stream().map(row -> guest(row, given)).toList();
  }

  private static Guest guest(Object[] row, Map<UUID, List<GivenAnswer>> given) {
    Rsvp rsvp = (Rsvp) row[0];
    Lane lane = (Lane) row[4];
    return new Guest(
        rsvp.memberId(),
        (String) row[1],
        (String) row[2],
        rsvp.status(),
        rsvp.status() == RsvpStatus.WAITLISTED ? ((Long) row[3]).intValue() : null,
        rsvp.standby(),
        rsvp.wantsIntroductions(),
        rsvp.introductionsWanted(),
        rsvp.goal(),
        rsvp.answeredAt(),
        rsvp.guests(),
        lane == null ? null : LaneName.of(lane),
        given.getOrDefault(rsvp.id(), List.of()));
  }

  private Happening helped(Viewer viewer, String code) {
    viewer.mustHave(Scope.RSVPS_READ);
    Happening happening = occurrences.seen(viewer, code);
    happening.mustBeHelpedBy(viewer);
    return happening;
  }

  private UUID organised(Viewer viewer, String code) {
    viewer.mustHave(Scope.RSVPS_READ);
    Happening happening = occurrences.seen(viewer, code);
    happening.mustBeRunBy(viewer);
    return happening.occurrence().id();
  }

  /** One of them, for who runs the occurrence. */
  public Guest get(Viewer viewer, String code, UUID member) {
    List<Object[]> rows =
        em.createQuery(
                "select r, m.name, m.headline, "
                    + PLACE
                    + ", l from Rsvp r join Member m on m.id = r.memberId"
                    + " left join Lane l on l.id = r.laneId"
                    + " where r.occurrenceId = :occurrence and m.id = :member",
                Object[].class)
            .setParameter("occurrence", organised(viewer, code))
            .setParameter("member", member)
            .getResultList();
    return guests(rows, true).stream().findFirst().orElseThrow(() -> new NotFound("rsvp.none"));
  }

  /** Everything that happened to a member's answer, for who runs the occurrence. */
  public List<RsvpChange> history(Viewer viewer, String code, UUID member) {
    UUID occurrence = organised(viewer, code);
    return answers
        .find(occurrence, member)
        .map(answers::history)
        .orElseThrow(() -> new NotFound("rsvp.none"));
  }

  /** How many were going after each change of it, the oldest first, for who runs it. */
  public List<GoingCount> growth(Viewer viewer, String code) {
    return GoingCount.over(
        em.createQuery(
                "select new org.panal.rsvp.GoingCount$Change(h.rsvpId, h.status, h.at, h.guests)"
                    + " from RsvpHistory h join Rsvp r on r.id = h.rsvpId"
                    + " where r.occurrenceId = :occurrence order by h.at, h.id",
                GoingCount.Change.class)
            .setParameter("occurrence", organised(viewer, code))
            .getResultList());
  }
}
