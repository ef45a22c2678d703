package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.panal.access.SignOutForm;
import org.panal.access.SignOutReason;
import org.panal.access.SignOuts;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.edge.FormProblem;
import org.panal.shared.Invalid;
import org.panal.shared.Once;

/** Signing somebody else out everywhere, for admins. */
@Path("/manage/members/{id}/sessions")
public class SignOutsPages {
  private final SignOuts signOuts;
  private final CurrentViewer viewer;
  private final Once once;

  SignOutsPages(SignOuts signOuts, CurrentViewer viewer, Once once) {
    this.signOuts = signOuts;
    this.viewer = viewer;
    this.once = once;
  }

  /** Whom it is about, the reasons to choose from, and what goes with the sessions. */
  record ask(SignOuts.Subject subject, List<Choice> reasons, Too too, FormProblem problem)
      implements TemplateInstance {}

  /** What is ticked to go as well. */
  record Too(boolean tokens, boolean passkeys) {
    static final Too NOTHING = new Too(false, false);
  }

  @GET
  public Response ask(@PathParam("id") UUID id) {
    return Shown.page(page(id, Too.NOTHING, FormProblem.none()));
  }

  @POST
  public Response end(
      @PathParam("id") UUID id,
      @RestForm @Nullable SignOutReason reason,
      @RestForm @Nullable String tokens,
      @RestForm @Nullable String passkeys) {
    viewer.get().mustBeAdmin();
    Too too = new Too(tokens != null, passkeys != null);
    if (reason == null) {
      Invalid no = new Invalid("reason", "field.required");
      return Shown.page(Shown.INVALID, page(id, too, FormProblem.of(no, viewer.language())));
    }
    SignOutForm form = new SignOutForm(reason, too.tokens(), too.passkeys());
    once.run(() -> signOuts.end(viewer.get(), id, form));
    return Flash.to("/manage/members", "told.signed-them-out");
  }

  private ask page(UUID id, Too too, FormProblem problem) {
    return new ask(
        signOuts.look(viewer.get(), id),
        Choice.all("sign-out-reason", SignOutReason.values(), "", viewer.language()),
        too,
        problem);
  }
}
