package org.panal.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;

/**
 * Checks what came in against the limits written on its record. Verbs call it, so that pages, API
 * and sample data meet the same limits.
 */
@ApplicationScoped
public class Forms {
  private final Validator validator;

  Forms(Validator validator) {
    this.validator = validator;
  }

  public void check(Object form) {
    Set<ConstraintViolation<Object>> broken = validator.validate(form);
    if (!broken.isEmpty()) {
      throw BrokenLimits.invalid(broken);
    }
  }
}
