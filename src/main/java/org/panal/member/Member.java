package org.panal.member;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;
import org.panal.shared.Role;

/** A person known by e-mail. */
@Entity
public class Member {
  /** A mark in place of a name: it reads the same in every language. */
  static final String NAME_OF_THE_ERASED = "—";

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private String email;
  private String name;

  @Enumerated(EnumType.STRING)
  private Language language;

  private @Nullable Instant verifiedAt;
  private Instant joinedAt;
  private @Nullable String fieldCode;
  private String organisation = "";
  private String headline = "";
  private String pitch = "";

  @Enumerated(EnumType.STRING)
  private Gathering gathering = Gathering.BOTH;

  private int introductionsWanted = 2;
  private @Nullable Integer monthlyCap;
  private @Nullable LocalDate pausedUntil;
  private @Nullable Instant listeningSince;
  private boolean avoidsOwnOrganisation;

  private @Nullable Instant listedSince;
  private @Nullable Instant profileChangedAt;

  // Only PersonalProfile writes it, together with everything else about somebody who leaves.
  @Column(insertable = false, updatable = false)
  private @Nullable Instant erasedAt;

  @ElementCollection
  @CollectionTable(name = "member_role", joinColumns = @JoinColumn(name = "member_id"))
  @MapKeyColumn(name = "role")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "since")
  private Map<Role, Instant> roles = new EnumMap<>(Role.class);

  @ElementCollection
  @CollectionTable(name = "member_goal", joinColumns = @JoinColumn(name = "member_id"))
  @OrderColumn(name = "position")
  private List<Goal> goals = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "member_language", joinColumns = @JoinColumn(name = "member_id"))
  @OrderColumn(name = "position")
  @Column(name = "language")
  private List<String> languages = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "member_link", joinColumns = @JoinColumn(name = "member_id"))
  @OrderColumn(name = "position")
  @Column(name = "url")
  private List<String> links = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "member_audience", joinColumns = @JoinColumn(name = "member_id"))
  @MapKeyColumn(name = "part")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "audience")
  @Enumerated(EnumType.STRING)
  @BatchSize(size = 100)
  @OptimisticLock(excluded = true)
  private Map<ProfilePart, Audience> audiences = new EnumMap<>(ProfilePart.class);

  @Version private long version;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Member() {}

  @SuppressWarnings("NullAway.Init") // the id comes with persisting
  Member(String email, String name, Language language, Instant now) {
    this.email = email.strip().toLowerCase(Locale.ROOT);
    this.name = name.strip();
    this.language = language;
    this.joinedAt = now;
  }

  public UUID id() {
    return id;
  }

  public String email() {
    return email;
  }

  public String name() {
    return name;
  }

  public Language language() {
    return language;
  }

  public Set<Role> roles() {
    return Set.copyOf(roles.keySet());
  }

  public Optional<Instant> verifiedAt() {
    return Optional.ofNullable(verifiedAt);
  }

  /** Whether nothing about them is left. */
  public boolean isErased() {
    return erasedAt != null;
  }

  /** First name and initial: all that others learn before both say yes. */
  public String shortName() {
    String[] words = name.split(" ");
    return words.length == 1
        ? name
        : words[0] + " " + Character.toString(words[1].codePointAt(0)) + ".";
  }

  Instant joinedAt() {
    return joinedAt;
  }

  @Nullable String fieldCode() {
    return fieldCode;
  }

  String organisation() {
    return organisation;
  }

  String headline() {
    return headline;
  }

  String pitch() {
    return pitch;
  }

  List<Goal> goals() {
    return List.copyOf(goals);
  }

  List<String> languages() {
    return List.copyOf(languages);
  }

  List<String> links() {
    return List.copyOf(links);
  }

  @Nullable Instant profileChangedAt() {
    return profileChangedAt;
  }

  /** Where the member said who sees what; the rest is as usual. */
  Map<ProfilePart, Audience> audiences() {
    return Map.copyOf(audiences);
  }

  boolean shows(ProfilePart part, Audience reader) {
    return audiences.getOrDefault(part, part.usual()).includes(reader);
  }

  void show(Map<ProfilePart, Audience> parts) {
    audiences.putAll(parts);
  }

  boolean isListed() {
    return listedSince != null;
  }

  PreferencesView preferences() {
    return new PreferencesView(
        gathering,
        introductionsWanted,
        monthlyCap,
        pausedUntil,
        listeningSince != null,
        avoidsOwnOrganisation,
        version);
  }

  MemberView view() {
    return new MemberView(
        id,
        name,
        email,
        language,
        roles.keySet().stream().sorted().toList(),
        verifiedAt != null,
        joinedAt,
        fieldCode,
        organisation,
        headline,
        version);
  }

  public long version() {
    return version;
  }

  void rename(String called) {
    name = called;
  }

  void verify(Instant now) {
    if (verifiedAt == null) {
      verifiedAt = now;
    }
  }

  /** Whether they did not have it before. */
  boolean give(Role role, Instant now) {
    return roles.putIfAbsent(role, now) == null;
  }

  /** Whether they had it. */
  boolean take(Role role) {
    return roles.remove(role) != null;
  }

  /** Tells a whole profile anew; its skills are rows of their own. */
  void tell(ProfileForm form, Instant now) {
    name = form.name();
    language = form.language();
    fieldCode = form.field();
    organisation = form.organisation();
    headline = form.headline();
    pitch = form.pitch();
    // New lists, not changed ones: rows are removed before others are added, so none collide.
    goals = new ArrayList<>(form.goals());
    languages = new ArrayList<>(form.languages());
    links = new ArrayList<>(form.links());
    listedSince = since(form.listed(), listedSince, now);
    profileChangedAt = now;
  }

  void prefer(PreferencesForm form, Instant now) {
    gathering = form.gathering();
    introductionsWanted = form.introductions();
    monthlyCap = form.monthlyCap();
    pausedUntil = form.pausedUntil();
    listeningSince = since(form.listening(), listeningSince, now);
    avoidsOwnOrganisation = form.avoidsOwnOrganisation();
  }

  private static @Nullable Instant since(boolean is, @Nullable Instant before, Instant now) {
    return is ? Optional.ofNullable(before).orElse(now) : null;
  }
}
