package org.panal.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Act;
import org.panal.shared.Code;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.NotFound;
import org.panal.shared.Paging;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Slice;
import org.panal.shared.Stale;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** The sites of this installation. Anybody may look; admins change them. */
@ApplicationScoped
public class Spaces {
  private final EntityManager em;
  private final SpaceConfig config;
  private final Rooms rooms;
  private final Forms forms;
  private final Facts facts;
  private final Time time;

  Spaces(EntityManager em, SpaceConfig config, Rooms rooms, Forms forms, Facts facts, Time time) {
    this.em = em;
    this.config = config;
    this.rooms = rooms;
    this.forms = forms;
    this.facts = facts;
    this.time = time;
  }

  /** Makes the first space of a fresh installation; where there is one already, does nothing. */
  @Transactional
  public void begin() {
    if (count() > 0) {
      return;
    }
    // Two servers may start at once: the second one's row is the same and falls away.
    em.createNativeQuery(
            "INSERT IGNORE INTO space (id, code, name, zone, created_at)"
                + " VALUES (UUID(), ?1, ?2, ?3, ?4)")
        .setParameter(1, code(config.name()))
        .setParameter(2, config.name())
        .setParameter(3, config.zone().getId())
        .setParameter(4, time.now())
        .executeUpdate();
  }

  /** All spaces, the oldest first. */
  @Transactional
  public Slice<SpaceView> list(Paging paging) {
    List<Space> spaces =
        em.createQuery("from Space s order by s.createdAt, s.code", Space.class)
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size())
            .getResultList();
    return Slice.of(rooms.withRooms(spaces), paging, count());
  }

  @Transactional
  public SpaceView get(UUID id) {
    return view(found(em.find(Space.class, id)));
  }

  @Transactional
  public SpaceView get(String code) {
    return view(found(byCode(code, LockModeType.NONE)));
  }

  /** A new space; what it is called in addresses is made of its name and never changes. */
  @Transactional
  public SpaceView add(Viewer viewer, SpaceForm form) {
    ZoneId zone = checked(viewer, form);
    String code = code(form.name());
    if (byCode(code, LockModeType.NONE) != null) {
      throw new Refusal("space.exists", form.name());
    }
    Space space = new Space(code, form.name(), zone, form.address(), time.now());
    em.persist(space);
    try {
      em.flush();
    } catch (ConstraintViolationException sameNameAtOnce) {
      throw new Refusal("space.exists", form.name());
    }
    facts.publish(Deed.by(viewer, Act.SPACE_CHANGED).on(code));
    return view(space);
  }

  @Transactional
  public SpaceView change(Viewer viewer, String code, SpaceForm form, @Nullable Long read) {
    ZoneId zone = checked(viewer, form);
    Space space = locked(code);
    Stale.unless(space.version(), read);
    boolean moves = !space.zone().equals(zone);
    space.change(form, zone);
    em.flush();
    facts.publish(Deed.by(viewer, Act.SPACE_CHANGED).on(code));
    if (moves) {
      facts.publish(new SpaceZoneChanged(space.id(), zone.getId()));
    }
    return view(space);
  }

  /** Nothing new begins there; the last one stays open. Twice is the same as once. */
  @Transactional
  public SpaceView archive(Viewer viewer, String code) {
    Space space = changeable(viewer, code);
    if (!space.isArchived() && open() < 2) {
      throw new Refusal("space.last", space.name());
    }
    space.archive(time.now());
    return changed(viewer, space);
  }

  /** It is used again. Twice is the same as once. */
  @Transactional
  public SpaceView reopen(Viewer viewer, String code) {
    Space space = changeable(viewer, code);
    space.reopen();
    return changed(viewer, space);
  }

  private Space changeable(Viewer viewer, String code) {
    viewer.mustHave(Scope.SPACES_WRITE);
    viewer.mustBeAdmin();
    return locked(code);
  }

  private SpaceView changed(Viewer viewer, Space space) {
    em.flush();
    facts.publish(Deed.by(viewer, Act.SPACE_CHANGED).on(space.code()));
    return view(space);
  }

  /** Locked as they are read, so that two who archive the last two come one after the other. */
  private long open() {
    return em.createQuery("from Space s where s.archivedAt is null order by s.id", Space.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .size();
  }

  /** As first access: whoever changes it too comes before or after. */
  Space locked(String code) {
    return found(byCode(code, LockModeType.PESSIMISTIC_WRITE));
  }

  private ZoneId checked(Viewer viewer, SpaceForm form) {
    viewer.mustHave(Scope.SPACES_WRITE);
    viewer.mustBeAdmin();
    forms.check(form);
    if (!ZoneId.getAvailableZoneIds().contains(form.zone())) {
      throw new Invalid("zone", "field.unknown", form.zone());
    }
    return ZoneId.of(form.zone());
  }

  private long count() {
    return em.createQuery("select count(*) from Space", Long.class).getSingleResult();
  }

  private @Nullable Space byCode(String code, LockModeType lock) {
    return em.createQuery("from Space s where s.code = :code", Space.class)
        .setParameter("code", code)
        .setLockMode(lock)
        .getSingleResultOrNull();
  }

  private SpaceView view(Space space) {
    return rooms.withRooms(List.of(space)).get(0);
  }

  private static String code(String name) {
    String code = Code.readable(name, 40);
    return code.isEmpty() ? "space" : code;
  }

  private static Space found(@Nullable Space space) {
    if (space == null) {
      throw new NotFound("space.unknown");
    }
    return space;
  }

  /** The name of the installation: that of its first space. */
  @Transactional
  public String nameOfFirst() {
    return em.createQuery("select name from Space order by createdAt, id", String.class)
        .setMaxResults(1)
        .getSingleResult();
  }

  /** The clock on the wall of the first space. */
  @Transactional
  public ZoneId zoneOfFirst() {
    return ZoneId.of(
        em.createQuery("select zone from Space order by createdAt, id", String.class)
            .setMaxResults(1)
            .getSingleResult());
  }
}
