package org.panal.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.panal.picture.Topic;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.Invalid.FieldError;

/** What the limits written on the forms cannot say. All that is wrong is told at once. */
@ApplicationScoped
class FormChecks {
  private static final int LONGEST_REASON = 400;

  private final Forms forms;

  FormChecks(Forms forms) {
    this.forms = forms;
  }

  void check(NewEvent wanted) {
    forms.check(wanted);
    List<FieldError> errors = new ArrayList<>(topics(wanted.event(), "event."));
    errors.addAll(link(wanted.occurrence(), "occurrence."));
    refuse(errors);
  }

  void check(EventForm form) {
    forms.check(form);
    refuse(topics(form, ""));
  }

  void check(OccurrenceForm form) {
    forms.check(form);
    refuse(link(form, ""));
  }

  void checkReason(String reason) {
    if (reason.length() > LONGEST_REASON) {
      throw new Invalid("reason", "field.too-long", LONGEST_REASON);
    }
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
  }

  private static List<FieldError> topics(EventForm form, String at) {
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < form.topics().size(); i++) {
      String topic = form.topics().get(i);
      if (!isDrawn(topic)) {
        String field = at + "topics[" + i + "]";
        errors.add(new FieldError(field, "field.unknown", List.of(topic)));
      }
    }
    return errors;
  }

  private static boolean isDrawn(String topic) {
    return Arrays.stream(Topic.values())
        .anyMatch(drawn -> drawn.name().toLowerCase(Locale.ROOT).equals(topic));
  }

  private static List<FieldError> link(OccurrenceForm form, String at) {
    return form.joinLink().isEmpty() || isWebAddress(form.joinLink())
        ? List.of()
        : List.of(new FieldError(at + "joinLink", "field.not-a-url", List.of()));
  }

  private static boolean isWebAddress(String link) {
    try {
      URI uri = URI.create(link);
      boolean isWeb =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return isWeb && uri.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
