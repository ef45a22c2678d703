package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.panal.event.Happening;
import org.panal.event.Occurrences;
import org.panal.shared.Code;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.NotFound;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Secrets;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/**
 * Tablets at doors. One shows a code, somebody who may confirms it, and it gets a credential of its
 * own, which opens one door for some time and can be taken away at once.
 */
@ApplicationScoped
@Transactional
public class Devices {
  /** Tells whoever finds one lying about what it opens. */
  public static final String PREFIX = "panal_device_";

  private static final int CODE_LENGTH = 8;

  private final DeviceRows rows;
  private final Occurrences occurrences;
  private final BadgeKey key;
  private final StaffCodes staffCodes;
  private final CheckInConfig config;
  private final EntityManager em;
  private final Forms forms;
  private final Time time;

  Devices(
      DeviceRows rows,
      Occurrences occurrences,
      BadgeKey key,
      StaffCodes staffCodes,
      CheckInConfig config,
      EntityManager em,
      Forms forms,
      Time time) {
    this.rows = rows;
    this.occurrences = occurrences;
    this.key = key;
    this.staffCodes = staffCodes;
    this.config = config;
    this.em = em;
    this.forms = forms;
    this.time = time;
  }

  /** Who comes with this credential, while it is good. */
  public Optional<Viewer> find(String token) {
    Instant now = time.now();
    return rows.ofToken(token)
        .filter(device -> device.is(DeviceKind.TABLET) && device.isGood(now))
        .map(
            device -> {
              device.seen(now);
              return Viewer.device(device.id());
            });
  }

  /** A tablet asks to be paired. Whoever it is, it gets nothing before somebody confirms it. */
  public PairingAsked ask() {
    rows.forget(time.now());
    String secret = Secrets.next();
    Pairing pairing = new Pairing(Code.random(CODE_LENGTH), secret, time.now());
    rows.write(pairing);
    return new PairingAsked(pairing.code(), secret, pairing.expiresAt());
  }

  /** What the tablet shows while it waits. */
  public Optional<String> code(String secret) {
    return waiting(secret).map(Pairing::code);
  }

  /** How far a tablet is that asked. Looking changes nothing. */
  public PairingState look(String secret) {
    return waiting(secret)
        .map(asked -> asked.deviceId().isPresent() ? PairingState.CONFIRMED : PairingState.WAITING)
        .orElse(PairingState.OVER);
  }

  private Optional<Pairing> waiting(String secret) {
    return rows.ofSecret(secret).filter(asked -> !asked.isOver(time.now()));
  }

  /** Lets the tablet that shows this code to the door. */
  public DeviceView confirm(Viewer viewer, String code, PairForm form) {
    viewer.mustHave(Scope.DOOR_WRITE);
    Happening happening = occurrences.seen(viewer, code);
    happening.mustBeRunBy(viewer);
    forms.check(form);
    if (form.space()) {
      viewer.mustBeAdmin();
    }
    Instant now = time.now();
    Pairing asked =
        rows.ofCode(Code.meant(form.code()))
            .filter(found -> !found.isOver(now))
            .orElseThrow(() -> new Invalid("code", "device.code-unknown"));
    Device device = new Device(form.name(), place(happening, form, now), viewer.memberId(), now);
    rows.write(device);
    asked.confirm(device);
    return view(device);
  }

  private Device.Place place(Happening happening, PairForm form, Instant now) {
    return form.space()
        ? new Device.Place(happening.event().spaceId(), null, now.plus(config.spaces()))
        : new Device.Place(
            null,
            happening.occurrence().id(),
            happening.occurrence().endsAt().plus(config.afterwards()));
  }

  /** The tablet takes its credential, once. */
  public DeviceToken begin(String secret) {
    Pairing asked = waiting(secret).orElseThrow(() -> new NotFound("device.pairing-over"));
    UUID id = asked.deviceId().orElseThrow(() -> new Refusal("device.not-confirmed"));
    Device device = rows.find(id).orElseThrow();
    String token = PREFIX + Secrets.next();
    device.begin(Secrets.hash(token));
    rows.remove(asked);
    return new DeviceToken(device.id(), token, device.expiresAt());
  }

  /** The tablets and wall screens of an occurrence, for who runs the event. */
  public List<DeviceView> list(Viewer viewer, String code) {
    viewer.mustHave(Scope.DOOR_READ);
    Happening happening = occurrences.seen(viewer, code);
    happening.mustBeRunBy(viewer);
    return rows.at(happening, time.now()).stream().map(this::view).toList();
  }

  /** From the next request on it opens nothing. */
  public void revoke(Viewer viewer, String code, UUID id) {
    viewer.mustHave(Scope.DOOR_WRITE);
    Happening happening = occurrences.seen(viewer, code);
    happening.mustBeRunBy(viewer);
    Device device =
        rows.find(id)
            .filter(found -> found.serves(happening))
            .orElseThrow(() -> new NotFound("device.unknown"));
    if (device.spaceId() != null) {
      viewer.mustBeAdmin();
    }
    device.revoke(time.now());
  }

  /** The tablet itself is put away. */
  public void leave(Viewer viewer) {
    own(viewer).revoke(time.now());
  }

  /** What the tablet is there for. */
  public OwnDoor get(Viewer viewer) {
    Device device = own(viewer);
    return new OwnDoor(
        device.id(),
        device.name(),
        device.expiresAt(),
        staffCodes.stretched(device.id()),
        served(device));
  }

  /** The tablet says how it is, for who runs the event to read. */
  public void tell(Viewer viewer, DeviceHealth health) {
    viewer.mustHave(Scope.DOOR_WRITE);
    Device device = own(viewer);
    forms.check(health);
    device.tell(health, time.now());
  }

  /** What it lets people into now: the first that is not over. */
  public Optional<Tonight> tonight(Viewer viewer) {
    return served(own(viewer)).stream()
        .findFirst()
        .map(code -> occurrences.get(Doors.DOOR, code))
        .map(card -> new Tonight(card, card.startsAt().minus(config.opens())));
  }

  private Device own(Viewer viewer) {
    UUID id = viewer.deviceId();
    if (id == null) {
      throw new NotFound("device.unknown");
    }
    return rows.find(id).orElseThrow(() -> new NotFound("device.unknown"));
  }

  private List<String> served(Device device) {
    return em.createQuery(
            "select o.code from Occurrence o join Event e on e.id = o.eventId"
                + " where (o.id = :occurrence or e.spaceId = :space) and e.status <> DRAFT"
                + " and (o.id = :occurrence or o.endsAt > :over) order by o.startsAt, o.id",
            String.class)
        .setParameter("occurrence", device.occurrenceId())
        .setParameter("space", device.spaceId())
        .setParameter("over", time.now())
        .setMaxResults(20)
        .getResultList();
  }

  /** Whether this is the code that opens what only the team may do on the tablet. */
  public boolean isStaff(Viewer viewer, String typed) {
    return staffCodes.of(own(viewer).id()).equals(typed.replaceAll("\\D", ""));
  }

  private DeviceView view(Device device) {
    boolean isBoard = device.is(DeviceKind.BOARD);
    return new DeviceView(
        device.id(),
        device.name(),
        device.kind(),
        device.spaceId() != null,
        device.pairedAt(),
        device.expiresAt(),
        device.lastSeenAt(),
        device.health(),
        isBoard ? "" : staffCodes.of(device.id()),
        isBoard ? BadgeSecret.board(key.get(), device.id()) : "");
  }
}
