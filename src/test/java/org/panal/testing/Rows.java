package org.panal.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Role;

/** Rows that a test starts from, each with a name of its own, so that tests do not meet. */
@ApplicationScoped
public class Rows {
  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

  private final EntityManager em;

  Rows(EntityManager em) {
    this.em = em;
  }

  @Transactional
  public UUID member(String name, Role... roles) {
    UUID id = UUID.randomUUID();
    em.createNativeQuery(
            "INSERT INTO member (id, email, name, language, joined_at) VALUES (?1, ?2, ?3, 'EN', ?4)")
        .setParameter(1, id)
        .setParameter(2, id + "@example.org")
        .setParameter(3, name)
        .setParameter(4, LONG_AGO)
        .executeUpdate();
    for (Role role : roles) {
      em.createNativeQuery("INSERT INTO member_role (member_id, role, since) VALUES (?1, ?2, ?3)")
          .setParameter(1, id)
          .setParameter(2, role.name())
          .setParameter(3, LONG_AGO)
          .executeUpdate();
    }
    return id;
  }

  /** A passkey that somebody has, and that nobody can sign in by. */
  @Transactional
  public UUID passkey(UUID member) {
    UUID id = UUID.randomUUID();
    em.createNativeQuery(
            "INSERT INTO passkey (id, member_id, credential_id, credential, sign_count,"
                + " backup_eligible, backed_up, name, created_at)"
                + " VALUES (?1, ?2, ?3, 'x', 0, FALSE, FALSE, 'My phone', ?4)")
        .setParameter(1, id)
        .setParameter(2, member)
        .setParameter(3, id.toString())
        .setParameter(4, LONG_AGO)
        .executeUpdate();
    return id;
  }

  @Transactional
  public List<UUID> members(int count) {
    return IntStream.range(0, count).mapToObj(i -> member("Member " + i)).toList();
  }

  /** The code of a new space. */
  @Transactional
  public String space(String zone) {
    UUID id = UUID.randomUUID();
    em.createNativeQuery(
            "INSERT INTO space (id, code, name, zone, address, created_at)"
                + " VALUES (?1, ?2, 'Coworking Valdemiel', ?3, 'Calle Mayor 12', ?4)")
        .setParameter(1, id)
        .setParameter(2, id.toString())
        .setParameter(3, zone)
        .setParameter(4, LONG_AGO)
        .executeUpdate();
    return id.toString();
  }

  @Transactional
  public UUID room(String space, String name, @Nullable Integer capacity) {
    UUID id = UUID.randomUUID();
    em.createNativeQuery("INSERT INTO room (id, space_id, name, capacity) VALUES (?1, ?2, ?3, ?4)")
        .setParameter(1, id)
        .setParameter(2, UUID.fromString(space))
        .setParameter(3, name)
        .setParameter(4, capacity)
        .executeUpdate();
    return id;
  }

  /** Changes rows past all rules: what only time, a crash or an attacker would do. */
  @Transactional
  public void change(String sql, Object... parameters) {
    var query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    query.executeUpdate();
  }

  /** One value of the database. */
  @Transactional
  public Object value(String sql, Object... parameters) {
    var query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query.getSingleResult();
  }
}
