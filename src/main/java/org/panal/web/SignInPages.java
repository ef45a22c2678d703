package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.panal.edge.Back;
import org.panal.member.MemberView;

/** Coming in. */
@Path("/sign-in")
@Produces(MediaType.TEXT_HTML)
public class SignInPages {
  private final Instance<QuickSignIn> quick;

  SignInPages(Instance<QuickSignIn> quick) {
    this.quick = quick;
  }

  /** The ways in that there are. */
  record signIn() implements TemplateInstance {}

  /**
   * One click each.
   *
   * @param action where the choice is sent
   * @param hosts those who run the space
   */
  record cast(String action, String back, List<MemberView> hosts, List<MemberView> others)
      implements TemplateInstance {
    static cast of(QuickSignIn quick, String back) {
      List<MemberView> people = quick.people();
      return new cast(
          quick.action(),
          back,
          people.stream().filter(person -> !person.roles().isEmpty()).toList(),
          people.stream().filter(person -> person.roles().isEmpty()).toList());
    }
  }

  @GET
  public TemplateInstance signIn(@RestQuery @Nullable String back) {
    return quick.isUnsatisfied() ? new signIn() : cast.of(quick.get(), Back.to(back).toString());
  }
}
