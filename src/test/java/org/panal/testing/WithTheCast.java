package org.panal.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The application with the sample people in it, on a database of its own. */
public final class WithTheCast implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("panal.demo.at-start", "true", "panal.data", "target/cast-data");
  }
}
