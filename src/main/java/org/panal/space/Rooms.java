package org.panal.space;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Forms;
import org.panal.shared.NotFound;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** The parts of a space where something happens. Admins change them. */
@ApplicationScoped
public class Rooms {
  private final EntityManager em;
  private final Forms forms;
  private final Facts facts;
  private final Time time;

  Rooms(EntityManager em, Forms forms, Facts facts, Time time) {
    this.em = em;
    this.forms = forms;
    this.facts = facts;
    this.time = time;
  }

  @Transactional
  public RoomView add(Viewer viewer, String space, RoomForm form) {
    check(viewer, form);
    Room room = new Room(spaceId(space), form.name(), form.capacity());
    RoomView added = written(form.name(), () -> em.persist(room), room);
    facts.publish(deed(viewer, added.id()));
    return added;
  }

  @Transactional
  public RoomView change(Viewer viewer, String space, UUID id, RoomForm form) {
    check(viewer, form);
    Room room = found(space, id);
    RoomView changed = written(form.name(), () -> room.change(form), room);
    facts.publish(deed(viewer, id));
    return changed;
  }

  /** Only a room where nothing ever happened can go. */
  @Transactional
  public void remove(Viewer viewer, String space, UUID id) {
    mayChange(viewer);
    Room room = found(space, id);
    em.remove(room);
    try {
      em.flush();
    } catch (ConstraintViolationException inUse) {
      throw new Refusal("space.room-in-use", room.name());
    }
    facts.publish(deed(viewer, id));
  }

  /** Nothing new is held in it; what was, stays. Twice is the same as once. */
  @Transactional
  public RoomView archive(Viewer viewer, String space, UUID id) {
    mayChange(viewer);
    Room room = found(space, id);
    room.archive(time.now());
    facts.publish(deed(viewer, id));
    return room.view();
  }

  /** It is used again. */
  @Transactional
  public RoomView reopen(Viewer viewer, String space, UUID id) {
    mayChange(viewer);
    Room room = found(space, id);
    room.reopen();
    facts.publish(deed(viewer, id));
    return room.view();
  }

  /** The spaces with their rooms, by name, in one query for all. */
  List<SpaceView> withRooms(List<Space> spaces) {
    Map<UUID, List<Room>> rooms =
        em.createQuery("from Room r where r.spaceId in :ids order by r.name, r.id", Room.class)
            .setParameter("ids", spaces.stream().map(Space::id).toList())
            .getResultStream()
            .collect(groupingBy(Room::spaceId));
    return spaces.stream()
        .map(space -> space.view(rooms.getOrDefault(space.id(), List.of())))
        .toList();
  }

  private static Deed deed(Viewer viewer, UUID room) {
    return Deed.by(viewer, Act.ROOM_CHANGED).on(room);
  }

  private void check(Viewer viewer, RoomForm form) {
    mayChange(viewer);
    forms.check(form);
  }

  private static void mayChange(Viewer viewer) {
    viewer.mustHave(Scope.SPACES_WRITE);
    viewer.mustBeAdmin();
  }

  private RoomView written(String name, Runnable write, Room room) {
    try {
      write.run();
      em.flush();
    } catch (ConstraintViolationException taken) {
      throw new Refusal("space.room-exists", name);
    }
    return room.view();
  }

  private Room found(String space, UUID id) {
    @Nullable Room room = em.find(Room.class, id);
    if (room == null || !room.spaceId().equals(spaceId(space))) {
      throw new NotFound("space.room-unknown");
    }
    return room;
  }

  private UUID spaceId(String code) {
    UUID id =
        em.createQuery("select s.id from Space s where s.code = :code", UUID.class)
            .setParameter("code", code)
            .getSingleResultOrNull();
    if (id == null) {
      throw new NotFound("space.unknown");
    }
    return id;
  }
}
