package org.panal.shared;

import jakarta.enterprise.context.RequestScoped;

/** From where a request comes: the network address, which the edge knows and the log wants. */
@RequestScoped
public class Whence {
  private String client = "";

  public String client() {
    return client;
  }

  public void is(String address) {
    client = address;
  }
}
