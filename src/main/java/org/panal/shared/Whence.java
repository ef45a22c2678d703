package org.panal.shared;

import jakarta.enterprise.context.RequestScoped;

/**
 * From where a request comes, and which it is: what the edge knows and the logs want. The network
 * address, the operation as it is declared, and an id of its own.
 */
@RequestScoped
public class Whence {
  private final String request = Secrets.uuid().toString();
  private String client = "";
  private String route = "";

  public String client() {
    return client;
  }

  public String route() {
    return route;
  }

  public String request() {
    return request;
  }

  public void is(String address, String operation) {
    client = address;
    route = operation;
  }
}
