package org.panal.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.Pass;
import org.panal.notice.Envelope.Evening;
import org.panal.notice.PlaceLetters.Told;

/** The mails, each as HTML and as plain text. */
@CheckedTemplate(basePath = "mail")
final class NoticeMails {
  private NoticeMails() {}

  static native TemplateInstance going(Envelope envelope, @Nullable Pass pass);

  static native TemplateInstance promoted(Envelope envelope, @Nullable Pass pass);

  static native TemplateInstance placed(Envelope envelope, Told told, @Nullable Pass pass);

  static native TemplateInstance declined(Envelope envelope);

  static native TemplateInstance seatfree(Envelope envelope);

  static native TemplateInstance coming(Envelope envelope);

  static native TemplateInstance invited(Envelope envelope, String skill);

  static native TemplateInstance moved(Envelope envelope, List<Evening> dates);

  static native TemplateInstance cancelled(Envelope envelope, List<Evening> dates, String reason);

  static native TemplateInstance handed(Envelope envelope, Handed handed);

  static native TemplateInstance signin(Entrance envelope);

  static native TemplateInstance turns(Envelope envelope, List<OwnTurns> rotations);

  static native TemplateInstance introductions(Envelope envelope, List<Meet> meets);
}
