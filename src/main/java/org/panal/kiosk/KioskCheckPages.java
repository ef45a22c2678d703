package org.panal.kiosk;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.panal.edge.CurrentViewer;
import org.panal.words.OfflineWords;

/** What a tablet tries before the door opens, so that nobody finds out while people wait. */
@Path("/kiosk/check")
@Produces(MediaType.TEXT_HTML)
public class KioskCheckPages {
  private final OwnTablet tablet;
  private final CurrentViewer viewer;

  KioskCheckPages(OwnTablet tablet, CurrentViewer viewer) {
    this.tablet = tablet;
    this.viewer = viewer;
  }

  record check(Door door, List<Check> checks) implements TemplateInstance {}

  /** One thing to try, and what is said where it works and where it does not. */
  record Check(String name, String label, String good, String bad) {}

  @GET
  public Response check() {
    return tablet
        .tonight()
        .map(tonight -> Response.ok(new check(tablet.door(tonight), checks(words()))).build())
        .orElseGet(Ways::idle);
  }

  private OfflineWords words() {
    String tag = viewer.language().tag();
    return MessageBundles.get(OfflineWords.class, io.quarkus.qute.i18n.Localized.Literal.of(tag));
  }

  private static List<Check> checks(OfflineWords in) {
    return List.of(
        new Check("network", in.network(), in.network_good(), in.network_bad()),
        new Check("roster", in.roster(), in.roster_good(), in.roster_bad()),
        new Check("camera", in.camera(), in.camera_good(), in.camera_bad()),
        new Check("sound", in.sound(), in.sound_good(), in.sound_bad()),
        new Check("clock", in.clock(), in.clock_good(), in.clock_bad()),
        new Check("storage", in.storage(), in.storage_good(), in.storage_bad()),
        new Check("screen", in.screen(), in.screen_good(), in.screen_bad()),
        new Check("waiting", in.waiting(), in.waiting_good(), in.waiting_bad()));
  }
}
