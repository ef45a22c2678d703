package org.panal.api;

import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Once;
import org.panal.shared.Viewer;

/** What makes a write safe to repeat. */
public class RepeatHeader {
  @Parameter(description = "Makes the request safe to repeat.", example = "7f1c2b0e")
  @HeaderParam("Idempotency-Key")
  @Nullable String key;

  Once.Call call(Viewer viewer, String route, @Nullable Object request) {
    return new Once.Call(viewer, route, key, request);
  }
}
