package org.panal.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.NotFound;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.upload.Developed;
import org.panal.upload.KeptPicture;

/** The covers that those who run an event uploaded; all others are drawn. */
@ApplicationScoped
@Transactional
public class EventCovers {
  private final EntityManager em;
  private final Facts facts;
  private final Time time;

  EventCovers(EntityManager em, Facts facts, Time time) {
    this.em = em;
    this.facts = facts;
    this.time = time;
  }

  /** Asked before a picture is opened: nobody else's is worth the work. */
  public void mustBeChangeable(Viewer viewer, UUID eventId) {
    changeable(viewer, em.find(Event.class, eventId)).refuseWhenCancelled();
  }

  /** The event wears this cover from now on. */
  public CoverView put(Viewer viewer, UUID eventId, Developed picture) {
    Event event = locked(viewer, eventId);
    event.wear(picture.hash());
    KeptPicture kept = new KeptPicture(picture, time.now());
    find(eventId)
        .ifPresentOrElse(
            cover -> cover.show(kept), () -> em.persist(new EventCover(eventId, kept)));
    facts.publish(Deed.by(viewer, Act.EVENT_CHANGED).on(eventId).saying("cover"));
    return CoverView.at(eventId, picture.hash());
  }

  /** The event's cover is drawn again. Saying so twice is the same as once. */
  public void remove(Viewer viewer, UUID eventId) {
    Event event = locked(viewer, eventId);
    find(eventId)
        .ifPresent(
            cover -> {
              event.undress();
              em.remove(cover);
              facts.publish(Deed.by(viewer, Act.COVER_REMOVED).on(eventId));
            });
  }

  /** The cover at an address. Whoever has the address of an unlisted event's has its page. */
  public byte[] get(Viewer viewer, UUID eventId, String hash, boolean close) {
    Event event = em.find(Event.class, eventId);
    if (event == null || !Happening.isVisibleTo(event, viewer)) {
      throw new NotFound("request.not-found");
    }
    return find(eventId)
        .map(EventCover::picture)
        .filter(picture -> picture.hash().equals(hash))
        .orElseThrow(() -> new NotFound("request.not-found"))
        .jpeg(close);
  }

  /** Locked as it is read: two covers at once come one after the other. */
  private Event locked(Viewer viewer, UUID eventId) {
    return changeable(viewer, em.find(Event.class, eventId, LockModeType.PESSIMISTIC_WRITE));
  }

  private static Event changeable(Viewer viewer, @Nullable Event event) {
    viewer.mustHave(Scope.EVENTS_WRITE);
    if (event == null || !Happening.isListedFor(event, viewer)) {
      throw new NotFound("event.unknown");
    }
    Happening.refuseUnlessRunBy(event, viewer);
    return event;
  }

  private Optional<EventCover> find(UUID eventId) {
    return Optional.ofNullable(em.find(EventCover.class, eventId));
  }
}
