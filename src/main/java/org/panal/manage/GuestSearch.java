package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Faces;
import org.panal.manage.GuestPages.Candidate;
import org.panal.manage.GuestPages.Ways;
import org.panal.member.Directory;
import org.panal.member.DirectoryQuery;
import org.panal.member.MemberQuery;
import org.panal.member.Members;
import org.panal.rsvp.GuestFilter;
import org.panal.rsvp.RsvpStatus;
import org.panal.shared.Paging;
import org.panal.shared.Slice;

/** Finds people on a guest list, and members who are not on it yet. */
@ApplicationScoped
class GuestSearch {
  private static final int MOST_FOUND = 20;
  private static final int LONGEST = 120;

  private final GuestRows guests;
  private final LatestRounds rounds;
  private final Members members;
  private final Directory directory;
  private final Faces faces;
  private final CurrentViewer viewer;

  GuestSearch(
      GuestRows guests,
      LatestRounds rounds,
      Members members,
      Directory directory,
      Faces faces,
      CurrentViewer viewer) {
    this.guests = guests;
    this.rounds = rounds;
    this.members = members;
    this.directory = directory;
    this.faces = faces;
    this.viewer = viewer;
  }

  /** Who meets whom is none of the door's business. */
  Slice<GuestRow> guests(Board.Head head, String q, String status, int page) {
    GuestFilter filter = new GuestFilter(cut(q), status(status));
    Latest latest = head.runs() ? rounds.find(head.code()).orElse(null) : null;
    return guests.list(head.code(), filter, new Paging(Math.max(0, page), Paging.USUAL), latest);
  }

  private static @Nullable RsvpStatus status(String asked) {
    return Arrays.stream(RsvpStatus.values())
        .filter(status -> status.name().equals(asked))
        .findFirst()
        .orElse(null);
  }

  Ways ways(String code, String q, String status, Slice<GuestRow> guests) {
    String here =
        "/manage/events/%s/guests?q=%s&status=%s&page="
            .formatted(
                code,
                URLEncoder.encode(q, StandardCharsets.UTF_8),
                URLEncoder.encode(status, StandardCharsets.UTF_8));
    return new Ways(
        guests.hasPrevious() ? here + (guests.page() - 1) : null,
        guests.hasNext() ? here + (guests.page() + 1) : null);
  }

  /** Nobody before something is typed: this is no list of all members. */
  List<Candidate> members(String q) {
    if (q.isBlank()) {
      return List.of();
    }
    Paging first = new Paging(0, MOST_FOUND);
    List<Candidate> found = viewer.get().isOrganiser() ? any(q, first) : listed(q, first);
    faces.expect(found.stream().map(Candidate::id));
    return found;
  }

  private List<Candidate> any(String q, Paging paging) {
    MemberQuery query = new MemberQuery(cut(q), null, null, null);
    return members.list(viewer.get(), query, paging).items().stream()
        .map(member -> new Candidate(member.id(), member.name(), member.headline()))
        .toList();
  }

  /** A co-organiser without a role finds whom every member finds. */
  private List<Candidate> listed(String q, Paging paging) {
    DirectoryQuery query = new DirectoryQuery(q, null);
    return directory.list(viewer.get(), query, viewer.language(), paging).items().stream()
        .map(card -> new Candidate(card.id(), card.name(), card.headline()))
        .toList();
  }

  private static String cut(String q) {
    return q.length() > LONGEST ? q.substring(0, LONGEST) : q;
  }
}
