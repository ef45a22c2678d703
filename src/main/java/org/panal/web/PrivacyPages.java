package org.panal.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import org.panal.edge.CurrentViewer;
import org.panal.privacy.Register;
import org.panal.words.Sentences;

/** What is kept about people, for anybody who wants to know. */
@Path("/privacy")
@Produces(MediaType.TEXT_HTML)
public class PrivacyPages {
  private final Register register;
  private final CurrentViewer viewer;

  PrivacyPages(Register register, CurrentViewer viewer) {
    this.register = register;
    this.viewer = viewer;
  }

  record kept(List<Purpose> purposes) implements TemplateInstance {}

  /** Why something is kept, and each time that parts of it stay. */
  record Purpose(String why, List<String> times) {}

  @GET
  public TemplateInstance read() {
    var times =
        register.lines().stream()
            .collect(
                groupingBy(
                    Register.Line::purpose,
                    TreeMap::new,
                    mapping(line -> say(line.kept()), toCollection(LinkedHashSet::new))));
    return new kept(
        times.entrySet().stream()
            .map(each -> new Purpose(say(each.getKey()), List.copyOf(each.getValue())))
            .toList());
  }

  private String say(String code) {
    return Sentences.of(code, viewer.language(), List.of());
  }
}
