package org.panal.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;
import org.panal.shared.Refusal;

/** What is on: title, text, organiser, format. It has one occurrence or more. */
@Entity
public class Event {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID spaceId;
  private UUID organiserId;
  private String title;
  private String text;

  @Enumerated(EnumType.STRING)
  private Language language;

  @Enumerated(EnumType.STRING)
  private EventFormat format;

  @Enumerated(EnumType.STRING)
  private EventGathering gathering;

  @Enumerated(EnumType.STRING)
  private Visibility visibility;

  @Enumerated(EnumType.STRING)
  private EventStatus status = EventStatus.DRAFT;

  private String topics;
  private int introductionsPerPerson;
  private boolean publishesRoundsItself;
  private boolean needsApproval;
  private Instant createdAt;

  // Whoever shares an event changes nothing that somebody else edits.
  @ElementCollection
  @CollectionTable(name = "event_team", joinColumns = @JoinColumn(name = "event_id"))
  @MapKeyColumn(name = "member_id")
  @BatchSize(size = 100)
  @OptimisticLock(excluded = true)
  private Map<UUID, TeamPlace> team = new HashMap<>();

  // Nor does who changes its cover.
  @OptimisticLock(excluded = true)
  private @Nullable String coverHash;

  @Version private long version;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Event() {}

  @SuppressWarnings("NullAway.Init") // the id comes with persisting, the rest with the form
  Event(UUID spaceId, UUID organiserId, EventForm form, Instant now) {
    this.spaceId = spaceId;
    this.organiserId = organiserId;
    this.createdAt = now;
    write(form);
  }

  void change(EventForm form) {
    refuseWhenCancelled();
    write(form);
  }

  private void write(EventForm form) {
    title = form.title();
    text = form.text();
    language = form.language();
    format = form.format();
    gathering = form.gathering();
    visibility = form.visibility();
    topics = String.join(",", form.topics());
    introductionsPerPerson = form.introductionsPerPerson();
    publishesRoundsItself = form.publishesRoundsItself();
    needsApproval = form.needsApproval();
  }

  /** Whether it was not published before. */
  boolean publish() {
    refuseWhenCancelled();
    boolean isNew = status == EventStatus.DRAFT;
    status = EventStatus.PUBLISHED;
    return isNew;
  }

  void cancel() {
    refuseWhenCancelled();
    if (status == EventStatus.DRAFT) {
      throw new Refusal("event.not-published");
    }
    status = EventStatus.CANCELLED;
  }

  /** Gives a member a part in it. */
  TeamPlace share(UUID memberId, TeamPart part, Instant now, UUID by) {
    TeamPlace before = team.get(memberId);
    if (before != null && before.part() == part) {
      return before;
    }
    TeamPlace place = new TeamPlace(part, now, by);
    team.put(memberId, place);
    return place;
  }

  /** Whether somebody else organised it before. */
  boolean handTo(UUID memberId) {
    boolean isNew = !organiserId.equals(memberId);
    organiserId = memberId;
    unshare(memberId);
    return isNew;
  }

  void unshare(UUID memberId) {
    team.remove(memberId);
  }

  Optional<TeamPart> partOf(UUID memberId) {
    return Optional.ofNullable(team.get(memberId)).map(TeamPlace::part);
  }

  void wear(String cover) {
    refuseWhenCancelled();
    coverHash = cover;
  }

  void undress() {
    coverHash = null;
  }

  /** Where its uploaded cover stands, if it has one. */
  @Nullable CoverView cover() {
    return coverHash == null ? null : CoverView.at(id, coverHash);
  }

  void refuseWhenCancelled() {
    if (status == EventStatus.CANCELLED) {
      throw new Refusal("event.cancelled");
    }
  }

  public UUID id() {
    return id;
  }

  public UUID spaceId() {
    return spaceId;
  }

  public UUID organiserId() {
    return organiserId;
  }

  public String title() {
    return title;
  }

  public EventStatus status() {
    return status;
  }

  public EventGathering gathering() {
    return gathering;
  }

  public int introductionsPerPerson() {
    return introductionsPerPerson;
  }

  public boolean publishesRoundsItself() {
    return publishesRoundsItself;
  }

  /** Whether nobody comes before the organiser said so. */
  public boolean needsApproval() {
    return needsApproval;
  }

  Visibility visibility() {
    return visibility;
  }

  Language language() {
    return language;
  }

  long version() {
    return version;
  }

  /** What it says of itself, as a form would write it. */
  EventForm form() {
    return new EventForm(
        title,
        text,
        language,
        format,
        gathering,
        visibility,
        topics.isEmpty() ? List.of() : List.of(topics.split(",")),
        introductionsPerPerson,
        publishesRoundsItself,
        needsApproval);
  }
}
