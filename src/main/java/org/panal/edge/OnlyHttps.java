package org.panal.edge;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.ConfigProvider;
import org.panal.shared.Site;

/**
 * Where the public address is https, whatever the proxy in front says: browsers are told to come by
 * nothing else from then on.
 */
@ApplicationScoped
class OnlyHttps {
  private static final int BEFORE_EVERYTHING = Integer.MIN_VALUE;
  private static final String A_YEAR = "max-age=31536000; includeSubDomains";

  static boolean isPublished() {
    return ConfigProvider.getConfig()
        .getOptionalValue("panal.url", Site.class)
        .filter(site -> site.home().startsWith("https:"))
        .isPresent();
  }

  void tell(@Observes Router router) {
    if (isPublished()) {
      router
          .route()
          .order(BEFORE_EVERYTHING)
          .handler(
              context -> {
                context.response().putHeader("Strict-Transport-Security", A_YEAR);
                context.next();
              });
    }
  }
}
