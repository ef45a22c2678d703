package org.panal.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.NotFound;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.upload.Developed;
import org.panal.upload.KeptPicture;

/** How members look, as far as they show it. */
@ApplicationScoped
@Transactional
public class Photos {
  private static final String PORTRAITS =
      "select p.memberId, p.picture.hash, (select a from Member m join m.audiences a"
          + " where m.id = p.memberId and key(a) = PHOTO), (select count(v) from Veto v"
          + " where (v.memberId = :me and v.otherId = p.memberId)"
          + " or (v.memberId = p.memberId and v.otherId = :me))"
          + " from Photo p where p.memberId in :ids";

  private static final UUID NOBODY = new UUID(0, 0);

  private final EntityManager em;
  private final MemberRows rows;
  private final Facts facts;
  private final Time time;

  Photos(EntityManager em, MemberRows rows, Facts facts, Time time) {
    this.em = em;
    this.rows = rows;
    this.facts = facts;
    this.time = time;
  }

  /** The viewer's own photo is this one from now on. */
  public PhotoView put(Viewer viewer, Developed picture) {
    viewer.mustHave(Scope.PROFILE_WRITE);
    // Locked first: two photos at once come one after the other, and none after everything else.
    UUID me = rows.changeable(viewer, viewer.mustBeMember()).id();
    KeptPicture kept = new KeptPicture(picture, time.now());
    find(me).ifPresentOrElse(photo -> photo.show(kept), () -> em.persist(new Photo(me, kept)));
    return PhotoView.of(me, kept.hash());
  }

  /** The viewer's own photo as it is kept. */
  public Optional<byte[]> own(Viewer viewer) {
    viewer.mustHave(Scope.PROFILE_READ);
    return find(viewer.mustBeMember()).map(photo -> photo.picture().jpeg(false));
  }

  /** The viewer has no photo from now on. Saying so twice is the same as once. */
  public void remove(Viewer viewer) {
    viewer.mustHave(Scope.PROFILE_WRITE);
    find(viewer.mustBeMember()).ifPresent(em::remove);
  }

  /** An admin takes somebody's photo down. */
  public void takeDown(Viewer viewer, UUID memberId, RemovalReason why) {
    viewer.mustHave(Scope.MEMBERS_WRITE);
    viewer.mustBeAdmin();
    UUID id = rows.changeable(viewer, memberId).id();
    find(id)
        .ifPresent(
            photo -> {
              em.remove(photo);
              facts.publish(Deed.by(viewer, Act.PHOTO_REMOVED).to(id).saying(why));
            });
  }

  /** Who of these has a photo, and who may see it: one query, however many they are. */
  public List<Portrait> portraits(Viewer viewer, Collection<UUID> memberIds) {
    if (memberIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(PORTRAITS, Object[].class)
        .setParameter("me", viewer.member().orElse(NOBODY))
        .setParameter("ids", memberIds)
        .getResultStream()
        .map(Photos::portrait)
        .toList();
  }

  private static Portrait portrait(Object[] row) {
    return new Portrait(
        (UUID) row[0],
        (String) row[1],
        Objects.requireNonNullElse((Audience) row[2], ProfilePart.PHOTO.usual()),
        (Long) row[3] > 0);
  }

  /** The photo that stands at that address, for whoever may see it, which is asked elsewhere. */
  public byte[] get(Portrait portrait, boolean small) {
    return find(portrait.memberId())
        .map(Photo::picture)
        .filter(picture -> picture.hash().equals(portrait.hash()))
        .orElseThrow(() -> new NotFound("request.not-found"))
        .jpeg(small);
  }

  private Optional<Photo> find(UUID memberId) {
    return Optional.ofNullable(em.find(Photo.class, memberId));
  }
}
