package org.panal.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.panal.access.ProviderHosts;

/**
 * The way to the identity provider on a page, where there is one. Browsers hold the policy of a
 * page against every stop of a form it sends, so this page's alone names the provider's hosts.
 */
@ApplicationScoped
class ProviderButton {
  private static final String POLICY = "Content-Security-Policy";
  private static final String FORMS = "form-action 'self'";

  private final ProviderHosts provider;
  private final RoutingContext call;
  private final String policy;

  ProviderButton(
      ProviderHosts provider,
      RoutingContext call,
      @ConfigProperty(name = "quarkus.http.filter.pages.header.\"Content-Security-Policy\"")
          String usual) {
    this.provider = provider;
    this.call = call;
    this.policy = usual.replace(FORMS, FORMS + " " + String.join(" ", provider.origins()));
  }

  /** What it is called, or null where there is none. */
  @Nullable String name() {
    return provider.isThere() ? provider.name() : null;
  }

  /** What it is called on this page, whose form may lead there from now on. */
  @Nullable String shown() {
    if (provider.isThere()) {
      call.response().putHeader(POLICY, policy);
    }
    return name();
  }
}
