package org.panal.house.planted.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Has an address that the other class takes for one of its things. */
@Path("/things")
class Behind {
  @GET
  @Path("list")
  String list() {
    return "";
  }

  @Path("/things/{thing}")
  static class Before {
    @GET
    String thing() {
      return "";
    }
  }
}
