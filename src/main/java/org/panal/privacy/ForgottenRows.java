package org.panal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.panal.shared.Paging;
import org.panal.shared.RawRows;
import org.panal.shared.Slice;

/** How much was erased on which day: numbers, and nothing about whom. */
@ApplicationScoped
class ForgottenRows {
  private final EntityManager em;
  private final RawRows rows;

  ForgottenRows(EntityManager em, RawRows rows) {
    this.em = em;
    this.rows = rows;
  }

  void note(String rule, int count, Instant now) {
    if (count > 0) {
      rows.write(
          "INSERT INTO forgotten (on_day, rule, row_count, last_at) VALUES (?1, ?2, ?3, ?4)"
              + " ON DUPLICATE KEY UPDATE row_count = row_count + VALUES(row_count),"
              + " last_at = VALUES(last_at)",
          LocalDate.ofInstant(now, ZoneOffset.UTC),
          rule,
          count,
          now);
    }
  }

  Slice<Forgotten> list(Paging paging) {
    List<Forgotten> page =
        em.createQuery(
                "select new org.panal.privacy.Forgotten(f.onDay, f.rule, f.rowCount, f.lastAt)"
                    + " from ForgottenDay f order by f.onDay desc, f.rule",
                Forgotten.class)
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size())
            .getResultList();
    return Slice.of(page, paging, rows.count("SELECT COUNT(*) FROM forgotten"));
  }
}
