package org.panal.edge;

import io.quarkus.arc.Arc;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.event.CoverView;
import org.panal.event.EventCard;
import org.panal.member.PhotoView;
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

  /** Of an event, as somebody uploaded it or else as it is drawn. */
  static String cover(EventCard event, String shape) {
    CoverView uploaded = event.cover();
    if (uploaded != null) {
      return shape.equals("close") ? uploaded.close() : uploaded.wide();
    }
    return cover(event.id(), event.event().topics(), shape);
  }

  /**
   * Where a person's photo stands for the viewer, or null for their drawn cell. People of typed
   * lists have none.
   *
   * @param size large or small
   */
  static @Nullable String photo(@Nullable Object id, String size) {
    if (!(id instanceof UUID member) || !Arc.container().requestContext().isActive()) {
      return null;
    }
    PhotoView photo = Arc.container().instance(Faces.class).get().of(member);
    return photo == null ? null : size.equals("large") ? photo.large() : photo.small();
  }

  static String initials(String name) {
    return Initials.of(name);
  }

  /** The class that colours a person's cell. */
  static String colour(Object id) {
    return PersonColour.of(id.toString()).css();
  }
}
