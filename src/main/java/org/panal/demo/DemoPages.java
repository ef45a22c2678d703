package org.panal.demo;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.panal.access.Sessions;
import org.panal.edge.Back;
import org.panal.edge.Cookies;
import org.panal.member.MemberView;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.web.QuickSignIn;

/** Signs anybody in as one of the cast. */
@Path("/demo")
@IfBuildProfile(anyOf = {"dev", "test"})
public class DemoPages implements QuickSignIn {
  private final Cast cast;
  private final Sessions sessions;
  private final Once once;

  DemoPages(Cast cast, Sessions sessions, Once once) {
    this.cast = cast;
    this.sessions = sessions;
    this.once = once;
  }

  @Override
  public String action() {
    return "/demo/sign-in";
  }

  @Override
  public List<MemberView> people() {
    return cast.members();
  }

  @POST
  @Path("sign-in")
  public Response signIn(
      @RestForm @Nullable UUID member,
      @RestForm @Nullable String back,
      @HeaderParam(HttpHeaders.USER_AGENT) @Nullable String browser,
      @Context UriInfo uri) {
    UUID one =
        people().stream()
            .map(MemberView::id)
            .filter(id -> id.equals(member))
            .findFirst()
            .orElseThrow(() -> new NotFound("member.unknown"));
    String session = once.run(() -> sessions.open(one, requireNonNullElse(browser, "")));
    return Response.seeOther(Back.to(back)).cookie(Cookies.session(uri, session)).build();
  }
}
