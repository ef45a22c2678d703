package org.panal.edge;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.introduction.Portraits;
import org.panal.member.PhotoView;
import org.panal.shared.Viewer;

/**
 * Whose photo stands on their cell on this page. A page says who is on it; the first cell that is
 * drawn asks for all of them at once. Whoever was not expected has a drawn cell.
 */
@RequestScoped
@Unremovable // templates ask for it by name
public class Faces {
  private final Portraits portraits;
  private final CurrentViewer viewer;
  private final Set<UUID> expected = new HashSet<>();
  private final Map<UUID, Optional<PhotoView>> known = new HashMap<>();

  Faces(Portraits portraits, CurrentViewer viewer) {
    this.portraits = portraits;
    this.viewer = viewer;
  }

  public void expect(Collection<UUID> members) {
    expected.addAll(members);
  }

  public void expect(Stream<UUID> members) {
    members.forEach(expected::add);
  }

  public void expect(UUID member) {
    expected.add(member);
  }

  /** Where somebody's photo stands, if they have one that the viewer sees. */
  @Nullable PhotoView of(UUID member) {
    Viewer reader = viewer.get();
    if (reader.is(member)) {
      expected.add(member);
    }
    if (expected.contains(member) && !known.containsKey(member)) {
      ask(reader);
    }
    return known.getOrDefault(member, Optional.empty()).orElse(null);
  }

  private void ask(Viewer reader) {
    Set<UUID> unknown = new HashSet<>(expected);
    unknown.removeAll(known.keySet());
    Map<UUID, PhotoView> seen = portraits.seen(reader, unknown);
    unknown.forEach(each -> known.put(each, Optional.ofNullable(seen.get(each))));
  }
}
