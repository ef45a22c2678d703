package org.panal.edge;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.qute.TemplateGlobal;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.introduction.Introductions;
import org.panal.member.MemberView;
import org.panal.member.Members;
import org.panal.shared.Language;
import org.panal.shared.Viewer;
import org.panal.space.Spaces;
import org.panal.words.Sentences;

/** Puts together what stands around a page: who is looking, and what they have just done. */
@RequestScoped
@Unremovable // templates ask for it by name
public class Frames {
  private final CurrentViewer current;
  private final RoutingContext request;
  private final Members members;
  private final Spaces spaces;
  private final Introductions introductions;
  private @Nullable Frame frame;

  Frames(
      CurrentViewer current,
      RoutingContext request,
      Members members,
      Spaces spaces,
      Introductions introductions) {
    this.current = current;
    this.request = request;
    this.members = members;
    this.spaces = spaces;
    this.introductions = introductions;
  }

  /** Every template knows it as {@code frame}. */
  @TemplateGlobal(name = "frame")
  static Frame frame() {
    return Arc.container().instance(Frames.class).get().around();
  }

  Frame around() {
    if (frame == null) {
      Viewer viewer = current.get();
      frame =
          new Frame(
              current.language(),
              request.request().uri(),
              spaces.nameOfFirst(),
              viewer.memberId() == null ? null : me(viewer, viewer.memberId()),
              viewer.isOrganiser(),
              introductions.countUnanswered(viewer),
              flash(),
              null);
    }
    return frame;
  }

  private Frame.Me me(Viewer viewer, UUID id) {
    MemberView me = members.get(viewer, id);
    return new Frame.Me(me.id(), me.name());
  }

  /** A cookie is whatever a browser sends: a code that is none of ours says nothing. */
  private @Nullable String flash() {
    Cookie cookie = request.request().getCookie(Flash.COOKIE);
    return cookie == null ? null : sentence(cookie.getValue(), current.language());
  }

  private static @Nullable String sentence(String code, Language language) {
    return code.startsWith("told.") && Sentences.exists(code, language)
        ? Sentences.of(code, language, List.of())
        : null;
  }
}
