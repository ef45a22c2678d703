package org.panal.space;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One coworking site. Its zone is what every local time of its events is read in. */
@Entity
public class Space {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private String code;
  private String name;
  private String zone;
  private String address;

  @SuppressWarnings("UnusedVariable") // lists are sorted by it
  private Instant createdAt;

  @Version private long version;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Space() {}

  @SuppressWarnings("NullAway.Init") // the id comes with persisting
  Space(String code, String name, ZoneId zone, String address, Instant now) {
    this.code = code;
    this.name = name;
    this.zone = zone.getId();
    this.address = address;
    this.createdAt = now;
  }

  public UUID id() {
    return id;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  public String address() {
    return address;
  }

  public long version() {
    return version;
  }

  void change(SpaceForm form, ZoneId newZone) {
    name = form.name();
    zone = newZone.getId();
    address = form.address();
  }

  SpaceView view(List<Room> rooms) {
    return new SpaceView(
        id, code, name, zone, address, rooms.stream().map(Room::view).toList(), version);
  }
}
