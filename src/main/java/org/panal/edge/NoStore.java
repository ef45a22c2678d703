package org.panal.edge;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * What somebody sees signed in, or a tablet at a door, is kept by no cache; but a picture that
 * never changes under its address may stay with the browser that was given it.
 */
class NoStore {
  private final CurrentViewer viewer;

  NoStore(CurrentViewer viewer) {
    this.viewer = viewer;
  }

  @ServerResponseFilter
  public void forbidKeeping(ContainerResponseContext response) {
    if ((viewer.get().isSignedIn() || viewer.get().isDevice()) && !isOfOnePicture(response)) {
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }

  private static boolean isOfOnePicture(ContainerResponseContext response) {
    return UploadedPicture.KEPT.equals(response.getHeaderString(HttpHeaders.CACHE_CONTROL));
  }
}
