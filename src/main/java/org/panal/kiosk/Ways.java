package org.panal.kiosk;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the tablet goes next. */
final class Ways {
  private Ways() {}

  static Response idle() {
    return to("/kiosk");
  }

  static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }

  static Response people(String q) {
    return to("/kiosk/people?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
  }

  static Response told(String nonce) {
    return to("/kiosk/check-ins/" + nonce);
  }
}
