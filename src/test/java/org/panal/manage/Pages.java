package org.panal.manage;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import org.panal.shared.Viewer;
import org.panal.testing.As;

/** A browser in the hands of somebody: gets pages, sends forms. */
final class Pages {
  private final RequestSpecification who;

  private Pages(RequestSpecification who) {
    this.who = who.header("Accept", "text/html");
  }

  static Pages of(Viewer viewer) {
    return new Pages(As.member(viewer.mustBeMember()));
  }

  static Pages ofNobody() {
    return new Pages(As.nobody().header("Sec-Fetch-Site", "same-origin"));
  }

  Pages in(String language) {
    who.header("Accept-Language", language);
    return this;
  }

  ValidatableResponse get(String path) {
    return who.urlEncodingEnabled(false).when().get(path).then();
  }

  ValidatableResponse post(String path, Map<String, ?> form) {
    return who.contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParams(form)
        .when()
        .post(path)
        .then();
  }

  /** An evening as somebody types it, the place left to an address. */
  static Map<String, Object> evening(String title) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("title", title);
    form.put("date", "2098-03-05");
    form.put("start", "18:30");
    form.put("end", "20:30");
    form.put("room", "elsewhere");
    form.put("place", "Calle Mayor 12");
    form.put("capacity", "30");
    form.put("do", "publish");
    return form;
  }
}
