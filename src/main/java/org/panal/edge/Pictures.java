package org.panal.edge;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.panal.picture.Comb;
import org.panal.picture.Initials;
import org.panal.picture.PersonColour;
import org.panal.picture.QrCode;

/** Pictures for templates: {@code {picture:comb(30, 23, 0, label)}}. */
@TemplateExtension(namespace = "picture")
public final class Pictures {
  private Pictures() {}

  static RawString comb(int capacity, int going, int here, String label) {
    return new RawString(new Comb(capacity, going, here).svg(label));
  }

  /**
   * The address of an event's cover.
   *
   * @param shape wide, square or close
   */
  static String cover(Object id, List<String> topics, String shape) {
    return "/covers/" + id + ".svg?shape=" + shape + "&topics=" + String.join(",", topics);
  }

  /** A text that a camera reads. */
  static RawString qr(String text, String label) {
    return new RawString(QrCode.of(text).svg(label));
  }

  static String initials(String name) {
    return Initials.of(name);
  }

  /** The class that colours a person's cell. */
  static String colour(Object id) {
    return PersonColour.of(id.toString()).css();
  }
}
