package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.edge.FormProblem;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Refusal;
import org.panal.space.SpaceView;
import org.panal.space.Spaces;

/** The sites of this installation, and a new one; for admins. */
@Path("/manage/spaces")
public class SpacesPages {
  static final String HERE = "/manage/spaces";

  private final Spaces spaces;
  private final CurrentViewer viewer;
  private final Once once;

  SpacesPages(Spaces spaces, CurrentViewer viewer, Once once) {
    this.spaces = spaces;
    this.viewer = viewer;
    this.once = once;
  }

  record list(List<SpaceView> spaces, SpaceTyped entry, FormProblem problem, List<String> zones)
      implements TemplateInstance {}

  @GET
  public Response list() {
    viewer.get().mustBeAdmin();
    return Shown.page(page(SpaceTyped.NOTHING, FormProblem.none()));
  }

  private list page(SpaceTyped entry, FormProblem problem) {
    List<SpaceView> all = spaces.list(new Paging(0, Paging.MOST)).items();
    return new list(all, entry, problem, SpaceScreens.zones());
  }

  @POST
  public Response add(MultivaluedMap<String, String> values) {
    SpaceTyped typed = new SpaceTyped(SpaceTyped.SPACE, values);
    try {
      SpaceView added = once.run(() -> spaces.add(viewer.get(), typed.space()));
      return Flash.to(HERE + "/" + added.code(), "told.space-added");
    } catch (Refusal | Invalid no) {
      FormProblem problem = FormProblem.of(no, viewer.language());
      return Shown.page(problem.status(), page(typed, problem));
    }
  }
}
