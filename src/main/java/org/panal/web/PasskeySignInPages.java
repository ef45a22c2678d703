package org.panal.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panal.access.Passkeys;
import org.panal.edge.Back;
import org.panal.shared.Once;
import org.panal.shared.Refusal;

/** Signing in by a passkey; the sign-in page's script calls here. */
@Path("/sign-in/passkey")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PasskeySignInPages {

  private final Passkeys passkeys;
  private final Arrivals arrivals;
  private final Once once;

  PasskeySignInPages(Passkeys passkeys, Arrivals arrivals, Once once) {
    this.passkeys = passkeys;
    this.arrivals = arrivals;
    this.once = once;
  }

  /** What a browser signed, and the page to come back to. */
  record Signed(@Nullable String back, @NotNull JsonNode credential) {}

  @POST
  @Path("request")
  public PasskeyOptions begin() {
    return PasskeyOptions.toSignIn(once.run(passkeys::beginSignIn));
  }

  @POST
  public Response comeIn(@NotNull Signed signed) {
    String response = signed.credential().toString();
    Optional<String> session =
        once.run(() -> passkeys.signIn(response).map(arrivals::openByPasskey));
    String secret = session.orElseThrow(() -> new Refusal("passkey.refused"));
    String to = Back.to(signed.back()).toString();
    return arrivals.inBy(secret, new PasskeyPages.Done(to));
  }
}
