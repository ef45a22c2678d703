package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.panal.edge.CurrentViewer;
import org.panal.event.EventFormat;
import org.panal.event.EventGathering;
import org.panal.event.OccurrenceForm;
import org.panal.event.Reach;
import org.panal.event.Visibility;
import org.panal.manage.EntryForm.Preview;
import org.panal.manage.EntryForm.Sheet;
import org.panal.shared.Language;
import org.panal.shared.Paging;
import org.panal.space.SpaceView;
import org.panal.space.Spaces;
import org.panal.words.Dates;

/** Puts the form of an event together: what was typed, and everything there is to choose from. */
@ApplicationScoped
class EntryForms {
  private static final int MOST_INTRODUCTIONS = 5;

  private final Spaces spaces;
  private final RoomOptions rooms;
  private final CurrentViewer viewer;

  EntryForms(Spaces spaces, RoomOptions rooms, CurrentViewer viewer) {
    this.spaces = spaces;
    this.rooms = rooms;
    this.viewer = viewer;
  }

  record form(EntryForm form) implements TemplateInstance {}

  /** All spaces that a new event can be held by, the oldest first. */
  List<SpaceView> spaces() {
    return spaces.list(new Paging(0, Paging.MOST)).items().stream()
        .filter(space -> !space.archived())
        .toList();
  }

  form page(Sheet sheet) {
    EventEntry entry = sheet.entry();
    List<SpaceView> all = spaces();
    SpaceView space = chosen(all, entry);
    Language language = viewer.language();
    return new form(
        new EntryForm(
            sheet,
            preview(sheet, space),
            rooms.options(sheet, space),
            all.size() < 2 ? List.of() : all.stream().map(each -> choice(each, space)).toList(),
            Choice.all("format", EventFormat.values(), entry.get("format"), language),
            Choice.all("language", Language.values(), entry.get("language"), language),
            Choice.all("gathering", EventGathering.values(), entry.get("gathering"), language),
            Choice.all("visibility", Visibility.values(), entry.get("visibility"), language),
            Choice.upTo(MOST_INTRODUCTIONS, entry.get("introductionsPerPerson")),
            Choice.topics(entry.all("topics"), language),
            Choice.prefixed("plan.repeat-", Repeat.values(), entry.get("repeat"), language),
            Reaches.choices(reach(entry), language)));
  }

  /** Whatever was sent, the form comes back. */
  private static Reach reach(EventEntry entry) {
    return Stream.of(Reach.values())
        .filter(each -> each.name().equals(entry.get("reach")))
        .findFirst()
        .orElse(Reach.THIS);
  }

  /** The one that was chosen, however many there are; else the first. */
  private SpaceView chosen(List<SpaceView> all, EventEntry entry) {
    String code = entry.get("space");
    return code.isBlank() ? all.get(0) : spaces.get(code);
  }

  private static Choice choice(SpaceView each, SpaceView chosen) {
    return new Choice(each.code(), each.name(), each.equals(chosen));
  }

  private Preview preview(Sheet sheet, SpaceView space) {
    EventEntry entry = sheet.entry();
    OccurrenceForm occurrence = new EntryReading(entry).occurrence();
    String place =
        space.rooms().stream()
            .filter(room -> room.id().equals(occurrence.room()))
            .findFirst()
            .map(room -> room.name() + ", " + space.name())
            .orElse(occurrence.place());
    LocalDateTime start = occurrence.start();
    return new Preview(
        sheet.cover(topics(entry)),
        start == null ? "" : new Dates(viewer.language()).brief(start),
        place);
  }

  /** Whatever was sent, only words go into an address. */
  private static List<String> topics(EventEntry entry) {
    return entry.all("topics").stream().filter(topic -> topic.matches("[a-z-]{1,30}")).toList();
  }
}
