package org.panal.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.panal.shared.Paging;
import org.panal.space.RoomForm;
import org.panal.space.Rooms;
import org.panal.space.SpaceForm;
import org.panal.space.SpaceView;
import org.panal.space.Spaces;

/** The space that the sample people share. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class Site {
  private static final SpaceForm VALDEMIEL =
      new SpaceForm("Coworking Valdemiel", "Europe/Madrid", "Calle Mayor 12, Valdemiel");

  private final Spaces spaces;
  private final Rooms rooms;

  Site(Spaces spaces, Rooms rooms) {
    this.spaces = spaces;
    this.rooms = rooms;
  }

  /** Where the evenings are: the space, and its rooms by the keys of the file. */
  record Place(String space, ZoneId zone, Map<String, UUID> rooms) {}

  /** Names the first space of the installation, and gives it rooms. */
  Place settle() {
    SpaceView first = spaces.list(Paging.first()).items().get(0);
    SpaceView space = spaces.change(Cast.DEMO, first.code(), VALDEMIEL, null);
    return new Place(
        space.code(),
        ZoneId.of(space.zone()),
        Map.of(
            "main-room", room(space, "Main room", 30),
            "kitchen", room(space, "Kitchen", 12),
            "courtyard", room(space, "Courtyard", 40)));
  }

  private UUID room(SpaceView space, String name, int capacity) {
    return rooms.add(Cast.DEMO, space.code(), new RoomForm(name, capacity)).id();
  }
}
