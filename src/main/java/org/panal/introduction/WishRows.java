package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.panal.matching.Pair;
import org.panal.shared.NotFound;
import org.panal.shared.Refusal;

/** Wishes for rounds as rows, and how often somebody tried. */
@ApplicationScoped
class WishRows {
  /** Enough to arrange an evening by hand, too few to go through everybody. */
  static final int MOST_TRIES = 40;

  static final int MOST_REFUSALS = 5;

  private final EntityManager em;

  WishRows(EntityManager em) {
    this.em = em;
  }

  /** What holds for the next draft, the first made first. */
  List<Wish> open(UUID occurrenceId) {
    return em.createQuery(
            "from Wish w where w.occurrenceId = :occurrence and w.undoneAt is null"
                + " and w.roundId is null order by w.madeAt, w.id",
            Wish.class)
        .setParameter("occurrence", occurrenceId)
        .getResultList();
  }

  /** What a round went out with. */
  List<Wish> of(UUID roundId) {
    return em.createQuery(
            "from Wish w where w.roundId = :round order by w.madeAt, w.id", Wish.class)
        .setParameter("round", roundId)
        .getResultList();
  }

  Wish get(UUID occurrenceId, UUID id) {
    return open(occurrenceId).stream()
        .filter(wish -> wish.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("round.wish-unknown"));
  }

  /** Whatever was wished of the two before holds no more; the same again is the same as once. */
  void make(UUID occurrenceId, WishForm form, Stamp stamp) {
    Pair pair = form.pair();
    List<Wish> before =
        open(occurrenceId).stream().filter(wish -> wish.pair().equals(pair)).toList();
    if (before.stream().noneMatch(wish -> wish.kind() == form.kind())) {
      before.forEach(wish -> wish.undo(stamp));
      em.persist(new Wish(occurrenceId, form, stamp));
    }
  }

  /**
   * Counts a try to bring two together who were not; refuses once there were too many. The row is
   * written before it is read, with what came of the try, so that tries at once count as well.
   */
  void countTry(UUID occurrenceId, boolean isRefused) {
    int refused = isRefused ? 1 : 0;
    em.createNativeQuery(
            "INSERT INTO wish_tries (occurrence_id, tries, refused) VALUES (?1, 1, ?2)"
                + " ON DUPLICATE KEY UPDATE tries = tries + 1, refused = refused + ?2")
        .setParameter(1, occurrenceId)
        .setParameter(2, refused)
        .executeUpdate();
    Object tooMany =
        em.createNativeQuery(
                "SELECT COUNT(*) FROM wish_tries WHERE occurrence_id = ?1"
                    + " AND (tries > ?2 OR refused >= ?3)")
            .setParameter(1, occurrenceId)
            .setParameter(2, MOST_TRIES)
            .setParameter(3, MOST_REFUSALS + refused)
            .getSingleResult();
    if (((Number) tooMany).intValue() > 0) {
      throw new Refusal("round.too-many-tries");
    }
  }
}
