package org.panal.manage;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.panal.introduction.RoundStatus;
import org.panal.introduction.RoundSummary;
import org.panal.introduction.RoundView;
import org.panal.introduction.RoundView.Guest;
import org.panal.introduction.RoundView.LeftOut;
import org.panal.introduction.RoundView.Meeting;

/** The latest round of an occurrence, and what an organiser asks of it. */
record Latest(RoundView view) {
  public RoundSummary round() {
    return view.round();
  }

  public List<Meeting> introductions() {
    return view.introductions();
  }

  public List<LeftOut> unmatched() {
    return view.unmatched();
  }

  public boolean isDraft() {
    return round().status() == RoundStatus.DRAFT;
  }

  public boolean isPublished() {
    return round().status() == RoundStatus.PUBLISHED;
  }

  /** How many introductions each person of it has. */
  public Map<UUID, Long> each() {
    return introductions().stream()
        .flatMap(meeting -> Stream.of(meeting.one().memberId(), meeting.other().memberId()))
        .collect(groupingBy(member -> member, counting()));
  }

  /** Everybody of it, those who meet somebody first. */
  public List<Guest> people() {
    return Stream.concat(
            introductions().stream().flatMap(meeting -> Stream.of(meeting.one(), meeting.other())),
            unmatched().stream().map(LeftOut::guest))
        .distinct()
        .toList();
  }

  /** Introductions a person, of those who have one. */
  public double average() {
    return each().isEmpty() ? 0 : 2.0 * introductions().size() / each().size();
  }
}
