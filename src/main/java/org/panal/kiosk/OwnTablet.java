package org.panal.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.panal.checkin.Devices;
import org.panal.checkin.LooseEnds;
import org.panal.checkin.Tonight;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Time;

/** The tablet that asks, and the door it stands at. */
@ApplicationScoped
class OwnTablet {
  private final Devices devices;
  private final LooseEnds looseEnds;
  private final CurrentViewer viewer;
  private final Time time;

  OwnTablet(Devices devices, LooseEnds looseEnds, CurrentViewer viewer, Time time) {
    this.devices = devices;
    this.looseEnds = looseEnds;
    this.viewer = viewer;
    this.time = time;
  }

  /** What it lets people into now; nothing for a browser that is no tablet. */
  Optional<Tonight> tonight() {
    return viewer.get().isDevice() ? devices.tonight(viewer.get()) : Optional.empty();
  }

  Door door(Tonight tonight) {
    int toSettle = looseEnds.count(viewer.get(), tonight.card().code());
    return Door.of(tonight.card(), time.now(), toSettle);
  }

  boolean isBefore(Instant instant) {
    return time.now().isBefore(instant);
  }
}
