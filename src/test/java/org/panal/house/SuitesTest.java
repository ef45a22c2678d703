package org.panal.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.SelectPackages;

/** The test command runs suites: what is in neither would not be run. */
class SuitesTest {
  @Test
  void every_package_is_in_just_one_suite() {
    assertThat(RulesSuite.class.getAnnotation(SelectPackages.class).value())
        .containsExactly("org.panal");
    assertThat(RulesSuite.class.getAnnotation(ExcludePackages.class).value())
        .containsExactly(ScreensSuite.class.getAnnotation(SelectPackages.class).value());
  }
}
