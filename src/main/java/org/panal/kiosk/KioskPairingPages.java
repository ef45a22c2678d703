package org.panal.kiosk;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import org.panal.checkin.DeviceToken;
import org.panal.checkin.Devices;
import org.panal.checkin.PairingAsked;
import org.panal.checkin.PairingState;
import org.panal.edge.Cookies;
import org.panal.shared.Coded;
import org.panal.shared.Once;
import org.panal.shared.Time;

/** How a browser becomes the tablet at a door: it shows a code, and somebody confirms it. */
@Path("/kiosk/pairing")
@Produces(MediaType.TEXT_HTML)
public class KioskPairingPages {
  private static final int HALF = 4;

  private final Devices devices;
  private final Once once;
  private final Time time;

  KioskPairingPages(Devices devices, Once once, Time time) {
    this.devices = devices;
    this.once = once;
    this.time = time;
  }

  /** The code, or that somebody confirmed it. */
  record pairing(String code, boolean confirmed) implements TemplateInstance {}

  @POST
  public Response ask(@Context UriInfo uri) {
    PairingAsked asked = once.run(devices::ask);
    return Response.seeOther(URI.create("/kiosk/pairing"))
        .cookie(Cookies.pairing(uri, asked.secret()))
        .build();
  }

  @GET
  public Response show(@Context HttpHeaders headers) {
    String secret = Cookies.pairingIn(headers.getCookies());
    PairingState state = devices.look(secret);
    if (state == PairingState.OVER) {
      return Ways.idle();
    }
    String code = devices.code(secret).orElse("");
    String shown = code.substring(0, HALF) + " " + code.substring(HALF);
    return Response.ok(new pairing(shown, state == PairingState.CONFIRMED)).build();
  }

  @POST
  @Path("begin")
  public Response begin(@Context HttpHeaders headers, @Context UriInfo uri) {
    String secret = Cookies.pairingIn(headers.getCookies());
    try {
      DeviceToken token = once.run(() -> devices.begin(secret));
      int seconds = (int) Duration.between(time.now(), token.expiresAt()).toSeconds();
      return Response.seeOther(URI.create("/kiosk"))
          .cookie(Cookies.device(uri, token.token(), seconds), Cookies.pairing(uri, ""))
          .build();
    } catch (Coded notYet) {
      return Ways.to("/kiosk/pairing");
    }
  }
}
