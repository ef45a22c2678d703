package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A page with its status. */
final class Shown {
  static final int INVALID = 422;
  static final int REFUSED = 409;
  static final int STALE = 412;

  private Shown() {}

  static Response page(TemplateInstance page) {
    return page(200, page);
  }

  static Response page(int status, TemplateInstance page) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(page.render())
        .build();
  }
}
