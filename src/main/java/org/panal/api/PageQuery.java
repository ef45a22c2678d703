package org.panal.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.panal.shared.Paging;

/** Which part of a list is wanted. */
public class PageQuery {
  @Parameter(description = "Which page, counted from 0.", example = "0")
  @DefaultValue("0")
  @QueryParam("page")
  int page;

  @Parameter(description = "Rows a page, 1 to 100.", example = "20")
  @DefaultValue("20")
  @QueryParam("size")
  int size;

  Paging paging() {
    return new Paging(page, size);
  }
}
