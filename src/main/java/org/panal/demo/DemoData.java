package org.panal.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.panal.checkin.DoorConsent;
import org.panal.checkin.DoorConsents;
import org.panal.shared.Once;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Brings the sample people in, with what they did and what they plan. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class DemoData {
  private final Once once;
  private final Time time;
  private final Site site;
  private final Cast cast;
  private final Evenings evenings;
  private final FinishedRound round;
  private final Backdating backdating;
  private final DoorConsents consents;
  private final boolean isWanted;

  DemoData(
      Once once,
      Time time,
      Site site,
      Cast cast,
      Evenings evenings,
      FinishedRound round,
      Backdating backdating,
      DoorConsents consents,
      @ConfigProperty(name = "panal.demo.at-start", defaultValue = "false") boolean isWanted) {
    this.once = once;
    this.time = time;
    this.site = site;
    this.cast = cast;
    this.evenings = evenings;
    this.round = round;
    this.backdating = backdating;
    this.consents = consents;
    this.isWanted = isWanted;
  }

  /** After the first start has made the space and read the vocabulary. */
  void begin(@Observes @Priority(200) StartupEvent start) {
    if (isWanted) {
      once.run(this::fill);
      once.run(() -> evenings.toBeDrawn(time.now())).ifPresent(this::finish);
    }
  }

  private void fill() {
    if (cast.isHere()) {
      return;
    }
    Instant now = time.now();
    Site.Place place = site.settle();
    cast.join(LocalDate.ofInstant(now, place.zone()));
    Map<String, Viewer> people = cast.viewers();
    backdating.joined(people.values(), now);
    people.values().forEach(member -> consents.set(member, new DoorConsent(true, true)));
    List<Evenings.Held> held = evenings.hold(place, now, people);
    Log.infof("%d sample people and %d events are there", people.size(), held.size());
  }

  /** A draw opens transactions of its own; a start that was cut short before is made good here. */
  private void finish(String code) {
    Map<String, Viewer> people = once.run(cast::viewers);
    round.draw(evenings.organiserOfDrawn(people), code);
    round.lookForward(code, people);
    once.run(() -> evenings.letBeOver(code));
    round.lookBack(code, people);
    once.run(() -> backdating.lookedBack(code));
  }
}
