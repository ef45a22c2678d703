package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
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

  /** The occurrence, for who keeps its door; for a device, no other exists. */
  public Happening at(Viewer viewer, String code) {
    Happening happening = occurrences.seen(DOOR, code);
    if (!keeps(viewer, happening)) {
      if (viewer.isDevice()) {
        throw new NotFound("occurrence.unknown");
      }
      happening.mustBeRunBy(viewer);
    }
    return happening;
  }

  /** Whoever runs the event, admins, and a device that was paired for it or for its space. */
  private boolean keeps(Viewer viewer, Happening happening) {
    UUID device = viewer.deviceId();
    return device == null
        ? happening.isRunBy(viewer)
        : devices.find(device).filter(found -> found.serves(happening)).isPresent();
  }
}
