package org.panal.api;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Forbidden;
import org.panal.shared.Scope;

/**
 * Lets a caller in only with the scope that an operation declares, which is also what its
 * description says. An operation that declares nothing lets nobody in.
 */
class ScopeFilter {
  private final CurrentViewer viewer;

  ScopeFilter(CurrentViewer viewer) {
    this.viewer = viewer;
  }

  @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
  public void check(ResourceInfo resource) {
    Method operation = resource.getResourceMethod();
    if (operation.getDeclaringClass().getPackage() != ScopeFilter.class.getPackage()) {
      return;
    }
    SecurityRequirement declared = operation.getAnnotation(SecurityRequirement.class);
    if (declared == null) {
      throw new Forbidden("scope.undeclared");
    }
    for (String code : declared.scopes()) {
      viewer.get().mustHave(Scope.of(code).orElseThrow(() -> new Forbidden("scope.undeclared")));
    }
  }
}
