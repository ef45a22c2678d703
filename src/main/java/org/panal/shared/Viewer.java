package org.panal.shared;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is looking, or acting. Built at the edge and handed into every verb that reads or changes
 * something; jobs act as a named system viewer.
 *
 * @param memberId the member, or null for nobody and for the system
 * @param roles what the member may do across the installation
 * @param scopes what this way in allows: everything for a browser, less for a token
 * @param name what the history says of an actor who is no member
 * @param deviceId the tablet at a door, or null for people, programs and jobs
 */
public record Viewer(
    @Nullable UUID memberId,
    Set<Role> roles,
    Set<Scope> scopes,
    String name,
    @Nullable UUID deviceId) {
  private static final Set<Scope> EVERYTHING = Set.copyOf(EnumSet.allOf(Scope.class));

  public Viewer {
    roles = Set.copyOf(roles);
    scopes = Set.copyOf(scopes);
  }

  public static Viewer anonymous() {
    return new Viewer(null, Set.of(), Set.of(Scope.EVENTS_READ), "anonymous", null);
  }

  public static Viewer member(UUID memberId, Set<Role> roles) {
    return new Viewer(memberId, roles, EVERYTHING, "member", null);
  }

  public static Viewer token(UUID memberId, Set<Role> roles, Set<Scope> scopes) {
    return new Viewer(memberId, roles, scopes, "token", null);
  }

  /** A job acts for the installation, with the powers of an admin. */
  public static Viewer system(String job) {
    return new Viewer(null, Set.of(Role.ADMIN), EVERYTHING, job, null);
  }

  /** A tablet at a door is nobody, and may do what the door needs. */
  public static Viewer device(UUID deviceId) {
    Set<Scope> door = Set.of(Scope.DOOR_READ, Scope.DOOR_WRITE);
    return new Viewer(null, Set.of(), door, "device", deviceId);
  }

  public boolean isDevice() {
    return deviceId != null;
  }

  public boolean isSignedIn() {
    return memberId != null;
  }

  public boolean is(UUID other) {
    return other.equals(memberId);
  }

  public boolean isAdmin() {
    return roles.contains(Role.ADMIN);
  }

  public boolean isOrganiser() {
    return roles.contains(Role.ORGANISER) || isAdmin();
  }

  public Optional<UUID> member() {
    return Optional.ofNullable(memberId);
  }

  /** The signed-in member's id; whoever is not signed in is asked to. */
  public UUID mustBeMember() {
    return member().orElseThrow(SignInNeeded::new);
  }

  public void mustHave(Scope scope) {
    if (!scopes.contains(scope)) {
      if (!isSignedIn()) {
        throw new SignInNeeded();
      }
      throw new Forbidden("scope.missing", scope.code());
    }
  }

  public void mustBeAdmin() {
    mustBe(isAdmin(), "role.admin-needed");
  }

  public void mustBeOrganiser() {
    mustBe(isOrganiser(), "role.organiser-needed");
  }

  private void mustBe(boolean so, String code) {
    if (!so && !isSignedIn()) {
      throw new SignInNeeded();
    }
    if (!so) {
      throw new Forbidden(code);
    }
  }
}
