package org.panal.house;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * What people look at: browsers, pages, mails. The applications that differ from the usual one are
 * all here: building each takes a while.
 */
@Suite
@SelectPackages({
  "org.panal.browser",
  "org.panal.demo",
  "org.panal.kiosk",
  "org.panal.manage",
  "org.panal.notice",
  "org.panal.upload",
  "org.panal.web"
})
class ScreensSuite {}
