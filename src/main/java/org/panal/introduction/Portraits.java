package org.panal.introduction;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.panal.member.PhotoView;
import org.panal.member.Photos;
import org.panal.member.Portrait;
import org.panal.shared.NotFound;
import org.panal.shared.Scope;
import org.panal.shared.Viewer;

/** Whose photo somebody sees: being introduced brings two people nearer than members are. */
@ApplicationScoped
@Transactional
public class Portraits {
  private final Photos photos;
  private final IntroductionRows rows;

  Portraits(Photos photos, IntroductionRows rows) {
    this.photos = photos;
    this.rows = rows;
  }

  /** Where the photos of these members stand, of those that the viewer sees. */
  public Map<UUID, PhotoView> seen(Viewer viewer, Collection<UUID> memberIds) {
    return portraits(viewer, memberIds).stream().collect(toMap(Portrait::memberId, Portrait::view));
  }

  /** The photo at an address; there is none for who may not see it. */
  public byte[] get(Viewer viewer, UUID memberId, String hash, boolean small) {
    if (viewer.isSignedIn()) {
      viewer.mustHave(Scope.PROFILE_READ);
    }
    return portraits(viewer, List.of(memberId)).stream()
        .filter(portrait -> portrait.hash().equals(hash))
        .findFirst()
        .map(portrait -> photos.get(portrait, small))
        .orElseThrow(() -> new NotFound("request.not-found"));
  }

  private List<Portrait> portraits(Viewer viewer, Collection<UUID> memberIds) {
    List<Portrait> found = photos.portraits(viewer, memberIds);
    Set<UUID> introduced =
        rows.introduced(
            viewer,
            found.stream()
                .filter(Portrait::isForPeopleIntroduced)
                .map(Portrait::memberId)
                .toList());
    return found.stream()
        .filter(portrait -> portrait.isSeenBy(viewer, introduced.contains(portrait.memberId())))
        .toList();
  }
}
