package org.panal.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Folded;

/** One line of a profile. A text that no skill goes by waits here for its meaning. */
@Entity
class MemberSkill {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID memberId;

  @Enumerated(EnumType.STRING)
  private Side side;

  @SuppressWarnings("UnusedVariable") // lists are sorted by it
  private int position;

  private String text;

  @SuppressWarnings("UnusedVariable") // a text that gets a meaning is found by it
  private String folded;

  private @Nullable String skillCode;
  private @Nullable Integer level;
  private @Nullable Integer importance;

  @Enumerated(EnumType.STRING)
  private @Nullable Intent intent;

  private @Nullable Integer mentees;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected MemberSkill() {}

  @SuppressWarnings("NullAway.Init") // the id comes with persisting
  MemberSkill(UUID memberId, int position, ProfileLine line, @Nullable String skillCode) {
    this.memberId = memberId;
    this.position = position;
    this.side = line.side();
    this.text = line.text();
    this.folded = Folded.of(line.text());
    this.level = line.level();
    this.importance = line.importance();
    this.intent = line.intent();
    this.mentees = line.mentees();
    this.skillCode = skillCode;
  }

  UUID memberId() {
    return memberId;
  }

  Side side() {
    return side;
  }

  Optional<String> skillCode() {
    return Optional.ofNullable(skillCode);
  }

  int level() {
    return level == null ? 0 : level;
  }

  int importance() {
    return importance == null ? ProfileForm.USUAL_IMPORTANCE : importance;
  }

  ProfileSkill view(Map<String, String> labels) {
    String label = skillCode == null ? text : labels.getOrDefault(skillCode, text);
    return new ProfileSkill(skillCode, label, text, level, importance, intent, mentees);
  }

  @Nullable Intent intent() {
    return intent;
  }

  int mentees() {
    return mentees == null ? 1 : mentees;
  }

  void means(String skill) {
    skillCode = skill;
  }
}
