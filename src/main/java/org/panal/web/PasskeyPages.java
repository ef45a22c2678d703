package org.panal.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.panal.access.PasskeyName;
import org.panal.access.PasskeyRequest;
import org.panal.access.PasskeyView;
import org.panal.access.Passkeys;
import org.panal.access.Sessions;
import org.panal.edge.Cookies;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.member.Members;
import org.panal.shared.Once;
import org.panal.shared.Refusal;

/** A member's own passkeys. Adding and removing one signs out everywhere else. */
@Path("/settings/passkeys")
@Produces(MediaType.TEXT_HTML)
public class PasskeyPages {
  private final Passkeys passkeys;
  private final Sessions sessions;
  private final Members members;
  private final CurrentViewer viewer;
  private final WallClock clock;
  private final Once once;

  PasskeyPages(
      Passkeys passkeys,
      Sessions sessions,
      Members members,
      CurrentViewer viewer,
      WallClock clock,
      Once once) {
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.members = members;
    this.viewer = viewer;
    this.clock = clock;
    this.once = once;
  }

  /**
   * The passkeys.
   *
   * @param needed whether some of what the member may do waits for one
   * @param change whether passkeys can be added and removed
   */
  record list(List<Line> lines, boolean needed, Change change) implements TemplateInstance {}

  /** Whether passkeys can be added and removed. */
  enum Change {
    OPEN,
    /** They signed in too long ago. */
    STALE,
    /** They came by mail, and have the passkey that they need. */
    LOCKED;

    static Change of(boolean isNeeded, boolean isThere, boolean isFresh) {
      return isNeeded && isThere ? LOCKED : isFresh ? OPEN : STALE;
    }
  }

  /**
   * A passkey.
   *
   * @param since the day it was added
   * @param used when it was used last, or null
   */
  record Line(PasskeyView passkey, String since, @Nullable String used) {}

  /** What a browser made, with the name it is to have. */
  record Made(@Nullable String name, @NotNull JsonNode credential) {}

  /** Where to go on. */
  record Done(String to) {}

  @GET
  public TemplateInstance read(@Context HttpHeaders headers) {
    viewer.memberId();
    List<Line> lines = passkeys.list(viewer.get()).stream().map(this::line).toList();
    boolean isNeeded = members.lacksRoles(viewer.get());
    boolean isFresh = sessions.isFresh(viewer.get(), session(headers));
    return new list(lines, isNeeded, Change.of(isNeeded, !lines.isEmpty(), isFresh));
  }

  @POST
  @Path("request")
  @Produces(MediaType.APPLICATION_JSON)
  public PasskeyOptions begin(@Context HttpHeaders headers) {
    UUID me = viewer.memberId();
    PasskeyRequest request = once.run(() -> passkeys.begin(viewer.get(), session(headers)));
    return PasskeyOptions.toAdd(request, me, members.get(viewer.get(), me).name());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Done add(@NotNull Made made, @Context HttpHeaders headers) {
    PasskeyName name = new PasskeyName(Objects.requireNonNullElse(made.name(), ""));
    Optional<PasskeyView> added =
        once.run(
            () -> {
              var passed = passkeys.add(viewer.get(), name, made.credential().toString());
              passed.ifPresent(passkey -> strengthen(headers));
              return passed;
            });
    if (added.isEmpty()) {
      throw new Refusal("passkey.refused");
    }
    return new Done("/settings/passkeys");
  }

  @POST
  @Path("{id}/name")
  public Response rename(@PathParam("id") UUID id, @RestForm @Nullable String name) {
    PasskeyName form = new PasskeyName(Objects.requireNonNullElse(name, ""));
    once.run(() -> passkeys.rename(viewer.get(), id, form));
    return Flash.to("/settings/passkeys", "told.passkey-renamed");
  }

  @POST
  @Path("{id}/remove")
  public Response remove(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    once.run(() -> passkeys.remove(viewer.get(), session(headers), id));
    return Flash.to("/settings/passkeys", "told.passkey-removed");
  }

  private void strengthen(HttpHeaders headers) {
    sessions.endOthers(viewer.get(), session(headers));
    sessions.strengthen(session(headers));
  }

  private static String session(HttpHeaders headers) {
    return Cookies.sessionIn(headers.getCookies()).orElse("");
  }

  private Line line(PasskeyView passkey) {
    return new Line(
        passkey,
        clock.day(passkey.createdAt()),
        Optional.ofNullable(passkey.lastUsedAt()).map(clock::at).orElse(null));
  }
}
