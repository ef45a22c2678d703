package org.panal.house;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All the rest: rules, the engine, the API. */
@Suite
@SelectPackages("org.panal")
@ExcludePackages({
  "org.panal.browser",
  "org.panal.demo",
  "org.panal.kiosk",
  "org.panal.manage",
  "org.panal.notice",
  "org.panal.upload",
  "org.panal.web"
})
class RulesSuite {}
