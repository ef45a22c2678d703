package org.panal.kiosk;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.panal.checkin.CheckInOutcome;

/**
 * The tablet without the network: one page with every screen in it, empty of people, which the
 * tablet keeps and fills in by itself; and the script that keeps it.
 */
@Path("/kiosk")
public class KioskShellPages {
  private final KioskShell shell;
  private final Results results;

  KioskShellPages(KioskShell shell, Results results) {
    this.shell = shell;
    this.results = results;
  }

  /** Every screen, in the language that is asked for. */
  record offline(List<Blank> screens) implements TemplateInstance {}

  /** What somebody is told, before it is known who. */
  record Blank(CheckInOutcome told, Result result) {
    /** Of a pass that is on no list nobody knows whether it is good on another day. */
    public boolean isUnknown() {
      return told == CheckInOutcome.UNKNOWN_CODE;
    }
  }

  @GET
  @Path("/offline")
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance offline() {
    return new offline(
        Arrays.stream(CheckInOutcome.values())
            .map(told -> new Blank(told, results.blank(told)))
            .toList());
  }

  /** Allowed to answer for the address without a slash too, which is where the tablet starts. */
  @GET
  @Path("/worker.js")
  @Produces("text/javascript")
  public Response worker() {
    return Response.ok(shell.worker())
        .header("Service-Worker-Allowed", "/kiosk")
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }
}
