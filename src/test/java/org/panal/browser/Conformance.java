package org.panal.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the W3C's checker finds wrong with HTML as it was served; not what it merely advises. */
final class Conformance {
  private static final long STACK = 64L << 20;

  /** One at a time, for its parts keep things in static fields; and it calls itself deeply. */
  private static final ExecutorService CHECKS =
      Executors.newSingleThreadExecutor(
          check -> {
            Thread thread = new Thread(null, check, "conformance", STACK);
            thread.setDaemon(true);
            return thread;
          });

  /** Reading the rules of HTML takes much longer than holding a page to them. */
  private static final CompletableFuture<SimpleDocumentValidator> CHECKER =
      CompletableFuture.supplyAsync(Conformance::withRules, CHECKS);

  private Conformance() {}

  static List<String> faults(String html) {
    return CHECKER.thenApplyAsync(checker -> check(checker, html), CHECKS).join();
  }

  private static SimpleDocumentValidator withRules() {
    SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
    try {
      checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new Faults());
      return checker;
    } catch (Exception e) {
      throw new IllegalStateException("its rules are its own", e);
    }
  }

  private static List<String> check(SimpleDocumentValidator checker, String html) {
    Faults faults = new Faults();
    try {
      checker.setUpValidatorAndParsers(faults, false, false);
      checker.checkHtmlInputSource(new InputSource(new StringReader(html)));
    } catch (IOException | SAXException e) {
      throw new IllegalStateException("memory can be read", e);
    }
    return faults.told;
  }

  /** Keeps errors; what is merely advised is left alone. */
  private static final class Faults implements ErrorHandler {
    private final List<String> told = new ArrayList<>();

    @Override
    public void warning(SAXParseException advice) {}

    @Override
    public void error(SAXParseException fault) {
      told.add(fault.getLineNumber() + "." + fault.getColumnNumber() + " " + fault.getMessage());
    }

    @Override
    public void fatalError(SAXParseException fault) {
      error(fault);
    }
  }
}
