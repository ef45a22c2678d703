package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.edge.FormProblem;
import org.panal.introduction.TargetForm;
import org.panal.introduction.TargetProgress;
import org.panal.introduction.Targets;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Time;
import org.panal.words.Dates;

/** A member's month: where they go next, what waits for them, and how far they are. */
@Path("/home")
public class HomePages {
  private final NextUps nextUps;
  private final Targets targets;
  private final CurrentViewer viewer;
  private final Time time;
  private final Once once;

  HomePages(NextUps nextUps, Targets targets, CurrentViewer viewer, Time time, Once once) {
    this.nextUps = nextUps;
    this.targets = targets;
    this.viewer = viewer;
    this.time = time;
    this.once = once;
  }

  record home(@Nullable NextUp next, Month month, FormProblem problem)
      implements TemplateInstance {}

  /**
   * The month so far.
   *
   * @param name of the month
   * @param chosen whether the reader wants anything
   * @param open whether the form is unfolded
   * @param events wanted, as typed
   * @param people wanted, as typed
   */
  record Month(
      String name, boolean chosen, boolean open, String events, String people, Aim came, Aim met) {
    public boolean reached() {
      return chosen && (came.reached() || !came.counts()) && (met.reached() || !met.counts());
    }
  }

  /** What was wanted and what it is so far; nothing is drawn where none is wanted. */
  record Aim(int done, int wanted) {
    public boolean counts() {
      return wanted > 0;
    }

    public boolean reached() {
      return counts() && done >= wanted;
    }

    public int drawn() {
      return Math.min(done, wanted);
    }
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public Response read() {
    viewer.memberId();
    TargetProgress progress = targets.get(viewer.get());
    TargetForm form = Objects.requireNonNullElse(progress.wanted(), TargetForm.USUAL);
    String events = String.valueOf(form.events());
    String people = String.valueOf(form.people());
    return shown(page(progress, events, people, FormProblem.none()));
  }

  private static Response shown(home page) {
    return Response.status(page.problem().status()).entity(page).build();
  }

  private home page(TargetProgress progress, String events, String people, FormProblem problem) {
    TargetForm wanted = progress.wanted();
    boolean chosen = wanted != null && wanted.events() + wanted.people() > 0;
    Month month =
        new Month(
            new Dates(viewer.language()).month(progress.month()),
            chosen,
            !chosen || problem.hasErrors(),
            events,
            people,
            new Aim(progress.events(), wanted == null ? 0 : wanted.events()),
            new Aim(progress.people(), wanted == null ? 0 : wanted.people()));
    return new home(nextUps.next(time.now()), month, problem);
  }

  @POST
  @Produces(MediaType.TEXT_HTML)
  public Response set(MultivaluedMap<String, String> typed) {
    viewer.memberId();
    String events = Objects.requireNonNullElse(typed.getFirst("events"), "");
    String people = Objects.requireNonNullElse(typed.getFirst("people"), "");
    try {
      TargetForm form = new TargetForm(number("events", events), number("people", people));
      once.run(() -> targets.put(viewer.get(), form));
      return Flash.to("/home", "told.target");
    } catch (Invalid no) {
      FormProblem problem = FormProblem.of(no, viewer.language());
      TargetProgress progress = targets.get(viewer.get());
      return shown(page(progress, events, people, problem));
    }
  }

  private static int number(String field, String typed) {
    try {
      return Integer.parseInt(typed.strip());
    } catch (NumberFormatException no) {
      throw new Invalid(field, "field.invalid", typed);
    }
  }
}
