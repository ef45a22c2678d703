package org.panal.skill;

/** What complements what. */
public enum ComplementKind {
  FIELD,
  SKILL
}
