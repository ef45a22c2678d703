package org.panal.manage;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.Arrivals;
import org.panal.checkin.Arrivals.Arrived;
import org.panal.checkin.DeviceKind;
import org.panal.checkin.Roster.Attendee;
import org.panal.checkin.Rosters;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceCard;
import org.panal.introduction.Orphans;
import org.panal.picture.Chart;
import org.panal.picture.Chart.Sample;
import org.panal.picture.Chart.Tick;
import org.panal.rsvp.RsvpStatus;
import org.panal.shared.Coded;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Puts together what who runs an event sees of its door. */
@ApplicationScoped
class LiveScreens {
  private final Heads heads;
  private final Rosters rosters;
  private final Arrivals arrivals;
  private final Orphans orphans;
  private final LooseScreens loose;
  private final Things things;
  private final OccurrenceWords words;
  private final CurrentViewer viewer;
  private final Time time;

  LiveScreens(
      Heads heads,
      Rosters rosters,
      Arrivals arrivals,
      Orphans orphans,
      LooseScreens loose,
      Things things,
      OccurrenceWords words,
      CurrentViewer viewer,
      Time time) {
    this.heads = heads;
    this.rosters = rosters;
    this.arrivals = arrivals;
    this.orphans = orphans;
    this.loose = loose;
    this.things = things;
    this.words = words;
    this.viewer = viewer;
    this.time = time;
  }

  TemplateInstance of(OccurrenceCard card, String problem, Map<String, String> errors) {
    return new LivePages.live(heads.of(card), live(card), problem, errors);
  }

  private Live live(OccurrenceCard card) {
    Viewer reader = viewer.get();
    return new Live(
        rosters.count(reader, card.code()),
        chart(card, arrivals.list(reader, card.code())),
        rosters.list(reader, card.code(), "").stream()
            .filter(each -> each.status() == RsvpStatus.GOING && !each.isHere())
            .map(LiveScreens::person)
            .toList(),
        orphans.list(reader, card.code(), viewer.language()),
        loose.of(card),
        things.of(card, DeviceKind.TABLET),
        things.of(card, DeviceKind.BOARD),
        words.clock(time.now(), card));
  }

  private static Live.Person person(Attendee each) {
    return new Live.Person(each.member(), each.name(), each.headline());
  }

  private @Nullable RawString chart(OccurrenceCard card, List<Arrived> moments) {
    Arrived first = moments.get(0);
    Arrived last = moments.get(moments.size() - 1);
    if (last.here() == 0) {
      return null;
    }
    List<Sample> samples =
        moments.stream().map(each -> new Sample(each.at().getEpochSecond(), each.here())).toList();
    List<Tick> ticks =
        Stream.of(first, moments.get(moments.size() / 2), last)
            .distinct()
            .map(each -> new Tick(each.at().getEpochSecond(), words.clock(each.at(), card)))
            .toList();
    String title =
        words.say(
            "door.filled",
            first.here(),
            words.clock(first.at(), card),
            last.here(),
            words.clock(last.at(), card));
    Chart.Words said = new Chart.Words(title, "", "", words.say("door.here-now", last.here()));
    return new RawString(new Chart(samples, ticks, 0, said).svg());
  }

  TemplateInstance table(OccurrenceCard card) {
    List<Live.Moment> moments =
        arrivals.list(viewer.get(), card.code()).stream()
            .map(each -> new Live.Moment(words.clock(each.at(), card), each.came(), each.here()))
            .toList();
    return new LivePages.arrivals(heads.of(card), moments);
  }

  String sentence(Coded no) {
    return words.say(no.code(), no.values().toArray());
  }
}
