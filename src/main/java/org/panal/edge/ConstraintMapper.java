package org.panal.edge;

import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.panal.shared.BrokenLimits;

/** A broken limit of a request record is told like any other invalid field. */
@Provider
@Priority(1) // before the one that answers 400 with fields of its own shape
public class ConstraintMapper implements ExceptionMapper<ConstraintViolationException> {
  private final CodedMapper mapper;

  ConstraintMapper(CodedMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Response toResponse(ConstraintViolationException exception) {
    return mapper.coded(BrokenLimits.invalid(exception.getConstraintViolations()));
  }
}
