package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.panal.event.Happening;
import org.panal.event.Occurrences;
import org.panal.shared.NotFound;
import org.panal.shared.Viewer;

/** The one place that says who keeps the door of an occurrence. */
@ApplicationScoped
public class Doors {
  /** Reads and acts for a door once it is known who keeps it. */
  static final Viewer DOOR = Viewer.system("door");

  private final Occurrences occurrences;
  private final DeviceRows devices;

  Doors(Occurrences occurrences, DeviceRows devices) {
    this.occurrences = occurrences;
    this.devices = devices;
  }

  /** The occurrence, for who keeps its door or runs it; for a tablet, no other exists. */
  public Happening at(Viewer viewer, String code) {
    Happening happening = occurrences.seen(DOOR, code);
    if (!viewer.isDevice()) {
      happening.mustBeHelpedBy(viewer);
    } else if (!serves(viewer, happening)) {
      throw new NotFound("occurrence.unknown");
    }
    return happening;
  }

  /** Whether it was paired for this occurrence, or for its space. */
  private boolean serves(Viewer tablet, Happening happening) {
    return Optional.ofNullable(tablet.deviceId())
        .flatMap(devices::find)
        .filter(found -> found.serves(happening))
        .isPresent();
  }
}
