package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.rsvp.Invitations;
import org.panal.shared.Time;
import org.panal.skill.Skills;

/** Where the mail of an invitation leads: why, and one button. Opening it changes nothing. */
@Path("/events/{code}/invitation")
@Produces(MediaType.TEXT_HTML)
public class InvitedPages {
  private final Occurrences occurrences;
  private final Invitations invitations;
  private final Skills skills;
  private final CurrentViewer viewer;
  private final Time time;

  InvitedPages(
      Occurrences occurrences,
      Invitations invitations,
      Skills skills,
      CurrentViewer viewer,
      Time time) {
    this.occurrences = occurrences;
    this.invitations = invitations;
    this.skills = skills;
    this.viewer = viewer;
    this.time = time;
  }

  /**
   * The page.
   *
   * @param skill what the reader is invited for, or nothing where the invitation stands no more
   */
  record invited(OccurrenceCard card, When when, Where where, String skill, boolean welcome)
      implements TemplateInstance {}

  @GET
  public TemplateInstance read(@PathParam("code") String code) {
    OccurrenceCard card = occurrences.get(viewer.get(), code);
    Optional<String> standing =
        invitations
            .standing(card.id(), viewer.memberId())
            .filter(skill -> card.cancelledAt() == null && time.now().isBefore(card.startsAt()));
    return new invited(
        card,
        When.of(card, time.now(), viewer.language()),
        Where.of(card),
        standing
            .map(
                skill ->
                    skills.labels(List.of(skill), viewer.language()).getOrDefault(skill, skill))
            .orElse(""),
        invitations.get(viewer.get()).welcome());
  }
}
