package org.panal.skill;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

/** Two fields or two skills that help each other. The smaller code stands first. */
@Entity
@IdClass(Complement.Pair.class)
public class Complement {
  @Id
  @Enumerated(EnumType.STRING)
  private ComplementKind kind;

  @Id private String one;
  @Id private String other;
  private int strength;

  /** What tells one complement from another. */
  public record Pair(ComplementKind kind, String one, String other) implements Serializable {
    static Pair of(ComplementKind kind, String a, String b) {
      return a.compareTo(b) <= 0 ? new Pair(kind, a, b) : new Pair(kind, b, a);
    }
  }

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Complement() {}

  Complement(Pair pair, int strength) {
    this.kind = pair.kind();
    this.one = pair.one();
    this.other = pair.other();
    this.strength = strength;
  }

  Pair pair() {
    return new Pair(kind, one, other);
  }

  void strengthen(int newStrength) {
    strength = newStrength;
  }

  ComplementView view() {
    return new ComplementView(kind, one, other, strength);
  }
}
