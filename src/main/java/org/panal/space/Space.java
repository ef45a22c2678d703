package org.panal.space;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

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

  private @Nullable Instant archivedAt;

  @ElementCollection
  @CollectionTable(name = "space_hours", joinColumns = @JoinColumn(name = "space_id"))
  @BatchSize(size = 100)
  private Set<OpenTime> hours = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "space_closed_day", joinColumns = @JoinColumn(name = "space_id"))
  @Column(name = "day")
  @BatchSize(size = 100)
  private Set<LocalDate> closedDays = new HashSet<>();

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

  /** When it is open, by its own clock. */
  public OpeningHours hours() {
    return OpeningHours.of(hours, closedDays);
  }

  /** Whether it is open all the while, by its own clock; an hour that comes twice is as long. */
  public boolean isOpen(Instant from, Instant to) {
    LocalDateTime start = LocalDateTime.ofInstant(from, zone());
    LocalDateTime end = LocalDateTime.ofInstant(to, zone());
    return hours().isOpen(start, end.isAfter(start) ? end : start.plus(Duration.between(from, to)));
  }

  /** Whether nothing new begins here. */
  public boolean isArchived() {
    return archivedAt != null;
  }

  void archive(Instant now) {
    archivedAt = archivedAt == null ? now : archivedAt;
  }

  void reopen() {
    archivedAt = null;
  }

  void open(HoursForm form) {
    hours.retainAll(form.hours());
    hours.addAll(form.hours());
    closedDays.retainAll(form.closedDays());
    closedDays.addAll(form.closedDays());
  }

  void change(SpaceForm form, ZoneId newZone) {
    name = form.name();
    zone = newZone.getId();
    address = form.address();
  }

  SpaceView view(List<Room> rooms) {
    return new SpaceView(
        id,
        code,
        name,
        zone,
        address,
        rooms.stream().map(Room::view).toList(),
        hours.stream()
            .sorted(Comparator.comparing(OpenTime::day).thenComparing(OpenTime::opens))
            .toList(),
        closedDays.stream().sorted().toList(),
        isArchived(),
        version);
  }
}
