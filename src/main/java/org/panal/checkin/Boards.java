package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.panal.event.Happening;
import org.panal.event.Occurrences;
import org.panal.shared.Forms;
import org.panal.shared.Scope;
import org.panal.shared.Secrets;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/**
 * Wall screens. Whoever runs the event makes a link, opens it on the screen, and takes it back; it
 * shows the room, and opens nothing that a tablet may do.
 */
@ApplicationScoped
@Transactional
public class Boards {
  private final DeviceRows rows;
  private final Occurrences occurrences;
  private final BadgeKey key;
  private final CheckInConfig config;
  private final Forms forms;
  private final Time time;

  Boards(
      DeviceRows rows,
      Occurrences occurrences,
      BadgeKey key,
      CheckInConfig config,
      Forms forms,
      Time time) {
    this.rows = rows;
    this.occurrences = occurrences;
    this.key = key;
    this.config = config;
    this.forms = forms;
    this.time = time;
  }

  /** A link for one screen, until some hours after the end. */
  public BoardLink open(Viewer viewer, String code, BoardForm form) {
    viewer.mustHave(Scope.DOOR_WRITE);
    Happening happening = occurrences.seen(viewer, code);
    happening.mustBeRunBy(viewer);
    forms.check(form);
    Instant until = happening.occurrence().endsAt().plus(config.afterwards());
    var place = new Device.Place(null, happening.occurrence().id(), until);
    Device board = Device.board(form.name(), place, viewer.memberId(), time.now());
    String secret = BadgeSecret.board(key.get(), board.id());
    board.begin(Secrets.hash(secret));
    rows.write(board);
    return new BoardLink(board.id(), board.name(), secret, board.expiresAt());
  }

  /** The screen that comes with this link, while it is good. */
  public Optional<Screen> find(String secret) {
    Instant now = time.now();
    return rows.ofToken(secret)
        .filter(device -> device.is(DeviceKind.BOARD) && device.isGood(now))
        .map(
            device -> {
              device.seen(now);
              return new Screen(device.id(), device.serves());
            });
  }

  /** Which screens of an occurrence may go on showing it; notes that those open now still do. */
  public Set<UUID> good(UUID occurrenceId, Set<UUID> open) {
    Instant now = time.now();
    return rows.boards(occurrenceId).stream()
        .filter(device -> device.isGood(now))
        .peek(device -> seen(device, open, now))
        .map(Device::id)
        .collect(Collectors.toSet());
  }

  private static void seen(Device device, Set<UUID> open, Instant now) {
    if (open.contains(device.id())) {
      device.seen(now);
    }
  }
}
