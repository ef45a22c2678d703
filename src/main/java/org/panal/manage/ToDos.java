package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.event.EventStatus;
import org.panal.event.OccurrenceCard;
import org.panal.introduction.RoundView.LeftOut;
import org.panal.member.ProfileCard;
import org.panal.member.Profiles;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.WantsIntroductions;
import org.panal.turnout.Turnouts;

/** What is left to do before an event, each with the button that does it. */
@ApplicationScoped
class ToDos {
  private static final int NAMED = 3;

  private final Attendees attendees;
  private final Profiles profiles;
  private final Turnouts turnouts;
  private final OccurrenceWords words;
  private final CurrentViewer viewer;

  ToDos(
      Attendees attendees,
      Profiles profiles,
      Turnouts turnouts,
      OccurrenceWords words,
      CurrentViewer viewer) {
    this.attendees = attendees;
    this.profiles = profiles;
    this.turnouts = turnouts;
    this.words = words;
    this.viewer = viewer;
  }

  List<ToDo> of(OccurrenceCard card, @Nullable Latest latest) {
    String here = "/manage/events/" + card.code();
    if (!words.isAhead(card)) {
      return afterwards(card, here);
    }
    if (card.event().status() == EventStatus.DRAFT) {
      return List.of(
          ToDo.open(words.say("todo.publish"), words.say("todo.publish-text"))
              .press(words.say("todo.publish-do"), here + "/fate/publish"));
    }
    List<ToDo> todos = new ArrayList<>();
    todos.add(
        ToDo.done(words.say("todo.online"), words.say("todo.online-text"))
            .link(words.say("todo.online-do"), "/events/" + card.code()));
    List<UUID> wanting =
        attendees.wantingIntroductions(card.id()).stream()
            .map(WantsIntroductions::memberId)
            .toList();
    addAsking(todos, attendees.asking(card.id()), here);
    addSilent(todos, wanting, here);
    addIntroductions(todos, wanting.size(), latest, card);
    return todos;
  }

  /** Who says that they were there waits for somebody to say so too. */
  private List<ToDo> afterwards(OccurrenceCard card, String here) {
    long claims =
        OccurrenceWords.isCancelled(card) ? 0 : turnouts.asking(viewer.get(), card.code());
    return claims == 0
        ? List.of()
        : List.of(
            ToDo.open(words.say("turnout.claims", claims), words.say("turnout.claims-text"))
                .link(words.say("turnout.claims-do"), here + "/turnout"));
  }

  private void addAsking(List<ToDo> todos, long asking, String here) {
    if (asking > 0) {
      todos.add(
          ToDo.open(words.say("todo.asking", asking), words.say("todo.asking-text"))
              .link(words.say("todo.asking-do"), here + "/guests?status=PENDING"));
    }
  }

  /** Whoever has not said what they look for is hard to serve. */
  private void addSilent(List<ToDo> todos, List<UUID> wanting, String here) {
    List<String> silent =
        profiles.cards(wanting, viewer.language()).stream()
            .filter(card -> card.seeks().isEmpty())
            .map(ProfileCard::name)
            .toList();
    if (!silent.isEmpty()) {
      todos.add(
          ToDo.open(words.say("todo.silent", silent.size()), named(silent))
              .link(words.say("todo.silent-do"), here + "/guests"));
    }
  }

  private String named(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    return names.size() <= NAMED ? first : words.say("todo.and-more", first, names.size() - NAMED);
  }

  private void addIntroductions(
      List<ToDo> todos, int wanting, @Nullable Latest latest, OccurrenceCard card) {
    String here = "/manage/events/" + card.code() + "/introductions";
    if (latest == null) {
      ToDo draw = ToDo.open(words.say("todo.draw"), words.say("todo.wanting", wanting));
      todos.add(wanting < 2 ? draw : draw.press(words.say("todo.draw-do"), here + "/draw"));
      return;
    }
    addLeftOut(todos, latest, here);
    if (latest.isDraft()) {
      todos.add(
          ToDo.open(words.say("todo.review"), goesOut(latest, card))
              .link(words.say("todo.review-do"), here));
    } else {
      todos.add(
          ToDo.done(
                  words.say("todo.sent"),
                  words.say("todo.sent-text", latest.introductions().size()))
              .link(words.say("todo.sent-do"), here));
    }
  }

  private void addLeftOut(List<ToDo> todos, Latest latest, String here) {
    List<String> alone =
        latest.unmatched().stream().map(LeftOut::guest).map(guest -> guest.name()).toList();
    if (!alone.isEmpty()) {
      todos.add(
          ToDo.open(words.say("todo.alone", alone.size()), named(alone))
              .link(words.say("todo.alone-do"), here + "#alone"));
    }
  }

  private String goesOut(Latest latest, OccurrenceCard card) {
    Instant at = latest.round().goesOutAt();
    return at == null
        ? words.say("todo.review-text")
        : words.say("todo.goes-out", words.at(at, card));
  }
}
