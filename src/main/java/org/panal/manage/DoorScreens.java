package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.CheckInOutcome;
import org.panal.checkin.DeviceKind;
import org.panal.checkin.DeviceView;
import org.panal.checkin.Devices;
import org.panal.checkin.PairForm;
import org.panal.checkin.Roster.Attendee;
import org.panal.checkin.Roster.Happened;
import org.panal.checkin.Rosters;
import org.panal.checkin.WalkInForm;
import org.panal.checkin.WalkIns;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Mistakes;
import org.panal.event.OccurrenceCard;
import org.panal.manage.DoorPages.Asking;
import org.panal.manage.DoorPages.Row;
import org.panal.manage.DoorPages.Tablet;
import org.panal.manage.DoorPages.door;
import org.panal.rsvp.RsvpStatus;
import org.panal.shared.Coded;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.Secrets;
import org.panal.shared.Site;

/** Puts the page of a door together, as it is or as it was refused. */
@ApplicationScoped
class DoorScreens {
  private final OrganisedEvents organised;
  private final Heads heads;
  private final Rosters rosters;
  private final Devices devices;
  private final WalkIns walkIns;
  private final LooseScreens loose;
  private final OccurrenceWords words;
  private final CurrentViewer viewer;
  private final Once once;
  private final Site site;

  DoorScreens(
      OrganisedEvents organised,
      Heads heads,
      Rosters rosters,
      Devices devices,
      WalkIns walkIns,
      LooseScreens loose,
      OccurrenceWords words,
      CurrentViewer viewer,
      Once once,
      @ConfigProperty(name = "panal.url") Site site) {
    this.organised = organised;
    this.heads = heads;
    this.rosters = rosters;
    this.devices = devices;
    this.walkIns = walkIns;
    this.loose = loose;
    this.words = words;
    this.viewer = viewer;
    this.once = once;
    this.site = site;
  }

  TemplateInstance of(OccurrenceCard card, String q, String problem, Map<String, String> errors) {
    List<Attendee> people = rosters.list(viewer.get(), card.code(), q);
    boolean runs = card.event().mayChange();
    return new door(
        heads.of(card),
        rosters.count(viewer.get(), card.code()),
        q,
        people.stream().map(each -> row(each, card)).toList(),
        runs ? flagged(card) : List.of(),
        loose.of(card),
        runs ? tablets(card) : List.of(),
        new Asking(
            Secrets.uuid().toString(), problem, errors, site.at("/kiosk"), viewer.get().isAdmin()));
  }

  private Row row(Attendee each, OccurrenceCard card) {
    String status =
        each.hereSince() == null
            ? Choice.label("standing", each.status(), viewer.language())
            : words.say("door.here-since", words.clock(each.hereSince(), card));
    return new Row(
        each.member(),
        each.name(),
        each.headline(),
        party(status, each),
        each.isHere(),
        each.status() == RsvpStatus.GOING);
  }

  /** Going · Mentor · 2 guests. */
  private String party(String status, Attendee each) {
    String guests = each.guests() == 0 ? "" : words.say("party.guests", each.guests());
    return Stream.of(status, each.lane(), guests)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private List<Tablet> tablets(OccurrenceCard card) {
    return devices.list(viewer.get(), card.code()).stream()
        .filter(each -> each.kind() == DeviceKind.TABLET)
        .map(each -> tablet(each, card))
        .toList();
  }

  private Tablet tablet(DeviceView each, OccurrenceCard card) {
    return new Tablet(
        each.id(),
        each.name(),
        each.lastSeenAt() == null ? "" : words.at(each.lastSeenAt(), card),
        words.at(each.expiresAt(), card),
        each.staffCode(),
        !each.wholeSpace() || viewer.get().isAdmin());
  }

  private List<String> flagged(OccurrenceCard card) {
    // Whoever is nobody yet stands among what is to be settled.
    return rosters.facts(viewer.get(), card.code(), true).stream()
        .filter(fact -> fact.member() != null || fact.result() != CheckInOutcome.ASK_THE_TEAM)
        .map(fact -> flagged(fact, card))
        .toList();
  }

  private String flagged(Happened fact, OccurrenceCard card) {
    String name = fact.name().isEmpty() ? "?" : fact.name();
    String what =
        fact.byKnownAddress()
            ? words.say("door.known-address")
            : words.say("door.would-say", outcome(fact.result()));
    return words.say("door.flagged", name, words.clock(fact.deviceTime(), card), what);
  }

  private String outcome(@Nullable CheckInOutcome outcome) {
    return outcome == null ? "" : words.say("door." + key(outcome));
  }

  private static String key(CheckInOutcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Does it, or shows the page with what kept it back. */
  Response tried(String code, Supplier<Response> deed) {
    try {
      return deed.get();
    } catch (Invalid invalid) {
      return again(code, invalid);
    } catch (Refusal no) {
      return page(Shown.REFUSED, code, sentence(no), Map.of());
    }
  }

  private Response again(String code, Invalid invalid) {
    return page(Shown.INVALID, code, "", Mistakes.in(invalid, viewer.language()));
  }

  Response refused(String code, @Nullable CheckInOutcome outcome) {
    return page(Shown.REFUSED, code, outcome(outcome), Map.of());
  }

  private String sentence(Coded no) {
    return words.say(no.code(), no.values().toArray());
  }

  private Response page(int status, String code, String problem, Map<String, String> errors) {
    return Shown.page(status, of(organised.helped(code), "", problem, errors));
  }

  void walkIn(String code, WalkInForm form) {
    once.run(() -> walkIns.register(viewer.get(), code, form));
  }

  void pair(String code, String shown, String name, boolean space) {
    once.run(() -> devices.confirm(viewer.get(), code, new PairForm(shown, name, space)));
  }

  void revoke(String code, UUID id) {
    once.run(() -> devices.revoke(viewer.get(), code, id));
  }
}
