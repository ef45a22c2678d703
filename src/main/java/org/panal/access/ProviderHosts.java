package org.panal.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.panal.shared.Site;

/** Whether there is a provider, what it is called, and which hosts are its own. */
@ApplicationScoped
public class ProviderHosts {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String BACK = "/sign-in/provider/back";

  private final ProviderConfig config;
  private final URI back;
  private final Set<String> origins;
  private final ProviderWire wire;

  ProviderHosts(ProviderConfig config, @ConfigProperty(name = "panal.url") Site site) {
    this.config = config;
    this.back = URI.create(site.at(BACK));
    this.origins = config.issuer().map(issuer -> origins(issuer, config)).orElse(Set.of());
    this.wire = new ProviderWire(origins);
  }

  public boolean isThere() {
    return config.issuer().isPresent();
  }

  /** What the button calls it. */
  public String name() {
    return config.name().orElseGet(() -> URI.create(config.issuer().orElse("")).getHost());
  }

  /** Where a form may lead to, for the policy of the page with the button. */
  public Set<String> origins() {
    return origins;
  }

  URI back() {
    return back;
  }

  ProviderWire wire() {
    return wire;
  }

  private static Set<String> origins(String issuer, ProviderConfig config) {
    Set<String> all = new LinkedHashSet<>();
    all.add(origin(URI.create(issuer)));
    config.hosts().orElse(List.of()).forEach(host -> all.add("https://" + host));
    return all;
  }

  /** On plain http anybody on the way could be the provider. */
  private static String origin(URI issuer) {
    boolean isSafe =
        "https".equals(issuer.getScheme())
            || ("http".equals(issuer.getScheme()) && LOOPBACK.contains(issuer.getHost()));
    if (!isSafe) {
      throw new IllegalStateException("panal.oidc.issuer must be an address with https");
    }
    return ProviderWire.origin(issuer);
  }
}
