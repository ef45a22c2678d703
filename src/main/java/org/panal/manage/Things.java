package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.DeviceHealth;
import org.panal.checkin.DeviceKind;
import org.panal.checkin.DeviceView;
import org.panal.checkin.Devices;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceCard;
import org.panal.shared.Site;
import org.panal.shared.Time;

/** Tablets and screens in words, each with how it is. */
@ApplicationScoped
class Things {
  private static final Duration LONG_SILENCE = Duration.ofMinutes(5);

  private final Devices devices;
  private final OccurrenceWords words;
  private final CurrentViewer viewer;
  private final Time time;
  private final Site site;

  Things(
      Devices devices,
      OccurrenceWords words,
      CurrentViewer viewer,
      Time time,
      @ConfigProperty(name = "panal.url") Site site) {
    this.devices = devices;
    this.words = words;
    this.viewer = viewer;
    this.time = time;
    this.site = site;
  }

  List<Live.Thing> of(OccurrenceCard card, DeviceKind kind) {
    return devices.list(viewer.get(), card.code()).stream()
        .filter(each -> each.kind() == kind)
        .map(each -> thing(each, card))
        .toList();
  }

  private Live.Thing thing(DeviceView each, OccurrenceCard card) {
    Instant seen = each.lastSeenAt();
    DeviceHealth health = each.health();
    return new Live.Thing(
        each.id(),
        each.name(),
        seen == null ? "" : words.at(seen, card),
        seen != null && seen.plus(LONG_SILENCE).isBefore(time.now()),
        health(health),
        health != null && (health.lacksPower() || health.waiting() > 0),
        words.at(each.expiresAt(), card),
        each.secret().isEmpty() ? "" : site.at("/board/" + each.secret()),
        !each.wholeSpace() || viewer.get().isAdmin());
  }

  /** Battery 80 %, charging · 3 to send. */
  private String health(@Nullable DeviceHealth health) {
    if (health == null) {
      return "";
    }
    List<String> said = new ArrayList<>();
    if (health.battery() != null) {
      boolean charges = Boolean.TRUE.equals(health.charging());
      said.add(words.say(charges ? "device.charging" : "device.battery", health.battery()));
    }
    said.add(words.say("device.waiting", health.waiting()));
    return String.join(" · ", said);
  }
}
