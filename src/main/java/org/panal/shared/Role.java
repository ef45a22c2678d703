package org.panal.shared;

/** What a member may do across the installation. Everybody with a role is a member too. */
public enum Role {
  ORGANISER,
  ADMIN
}
