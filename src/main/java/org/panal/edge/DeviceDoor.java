package org.panal.edge;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.regex.Pattern;

/**
 * All that a tablet at a door may call. What is not written here is closed to it, whatever else the
 * rules would allow: DoorApiTest walks the whole API with a tablet's credential.
 */
final class DeviceDoor {
  private static final String AN_OCCURRENCE = "/api/v1/occurrences/[^/]+/door/";

  private static final List<Allowed> ALLOWED =
      List.of(
          new Allowed("GET", "/api/v1/door"),
          new Allowed("DELETE", "/api/v1/door"),
          new Allowed("PUT", "/api/v1/door/health"),
          new Allowed("GET", AN_OCCURRENCE + "roster"),
          new Allowed("GET", AN_OCCURRENCE + "people"),
          new Allowed("GET", AN_OCCURRENCE + "introductions"),
          new Allowed("GET", AN_OCCURRENCE + "head-count"),
          new Allowed("POST", AN_OCCURRENCE + "check-ins"),
          new Allowed("POST", AN_OCCURRENCE + "walk-ins"),
          new Allowed("GET", AN_OCCURRENCE + "loose-ends"),
          new Allowed("POST", AN_OCCURRENCE + "loose-ends/[^/]+"),
          new Allowed("GET|POST", "/kiosk(/.*)?"));

  private DeviceDoor() {}

  /** One operation, or the pages of the tablet itself. */
  private record Allowed(Pattern method, Pattern path) {
    Allowed(String method, String path) {
      this(Pattern.compile(method), Pattern.compile(path));
    }

    boolean fits(String asked, String at) {
      return method.matcher(asked).matches() && path.matcher(at).matches();
    }
  }

  static boolean lets(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath().replaceAll("/+$", "");
    return ALLOWED.stream().anyMatch(each -> each.fits(request.getMethod(), path));
  }
}
