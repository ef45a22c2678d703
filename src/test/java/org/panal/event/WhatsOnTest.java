package org.panal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;
import static org.panal.testing.Evenings.at;
import static org.panal.testing.Evenings.form;
import static org.panal.testing.Nos.assertNo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.shared.Paging;
import org.panal.shared.Role;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Slice;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;

@QuarkusTest
class WhatsOnTest {
  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Events events;
  @Inject Occurrences occurrences;

  private String space = "";

  @BeforeEach
  void a_space_of_its_own() {
    space = rows.space("Europe/Madrid");
  }

  @Test
  void fifty_two_dates_come_in_pages_each_once_in_the_order_of_time() {
    for (int week = 51; week >= 0; week--) {
      evening("Coffee " + week, Visibility.PUBLIC, week);
    }
    List<OccurrenceCard> all = new ArrayList<>();
    for (int page = 0; page < 3; page++) {
      Slice<OccurrenceCard> slice =
          occurrences.list(Viewer.anonymous(), here().filter(), new Paging(page, 20));
      assertThat(slice.total()).isEqualTo(52);
      assertThat(slice.items()).hasSize(page < 2 ? 20 : 12);
      assertThat(slice.hasNext()).isEqualTo(page < 2);
      all.addAll(slice.items());
    }
    assertThat(all).extracting(OccurrenceCard::code).doesNotHaveDuplicates();
    assertThat(all).extracting(OccurrenceCard::startsAt).isSorted();

    Slice<EventWithDates> last =
        events.list(Viewer.anonymous(), here().filter(), new Paging(2, 20));
    assertThat(last.total()).isEqualTo(52);
    assertThat(last.items()).hasSize(12);
    assertThat(last.items().get(11).event().event().title()).isEqualTo("Coffee 51");
  }

  @Test
  void each_viewer_finds_what_is_meant_for_them() {
    evening("Open", Visibility.PUBLIC, 0);
    evening("Ours", Visibility.MEMBERS, 1);
    Evening hidden = evening("Hidden", Visibility.UNLISTED, 2);
    Evening draft = evenings.of(new NewEvent(space, form("Draft"), at(START, END, null), false));
    Viewer member = Viewer.member(rows.member("Ana"), Set.of());
    Viewer admin = Viewer.member(rows.member("Irene"), Set.of(Role.ADMIN));

    assertThat(titles(Viewer.anonymous())).containsExactly("Open");
    assertThat(titles(member)).containsExactly("Open", "Ours");
    assertThat(titles(hidden.organiser())).containsExactly("Open", "Ours", "Hidden");
    assertThat(titles(draft.organiser())).containsExactlyInAnyOrder("Draft", "Open", "Ours");
    assertThat(titles(admin)).containsExactlyInAnyOrder("Draft", "Open", "Ours", "Hidden");
  }

  @Test
  void filters_narrow_the_list() {
    Evening first = evening("Copy & Code", Visibility.PUBLIC, 0);
    Evening second = evening("Café y diseño 100%", Visibility.PUBLIC, 1);
    Instant between = Instant.parse("2098-03-08T00:00:00Z");

    assertThat(found(here().from(between))).containsExactly("Café y diseño 100%");
    assertThat(found(here().to(between))).containsExactly("Copy & Code");
    assertThat(found(here().q("cafe DISENO"))).containsExactly("Café y diseño 100%");
    assertThat(found(here().q("100%"))).containsExactly("Café y diseño 100%");
    assertThat(found(here().q("%"))).containsExactly("Café y diseño 100%");
    assertThat(found(here().q("leal copy"))).containsExactly("Copy & Code");
    assertThat(found(here().q("nothing"))).isEmpty();
    assertThat(found(here().format(EventFormat.WEBINAR))).isEmpty();
    assertThat(found(here().format(EventFormat.MEETUP))).hasSize(2);
    assertThat(found(here().organiser(second.organiser().mustBeMember())))
        .containsExactly("Café y diseño 100%");

    events.cancel(first.organiser(), first.id(), "");
    assertThat(found(here().status(EventStatus.CANCELLED))).containsExactly("Copy & Code");
    assertThat(found(here().status(EventStatus.PUBLISHED))).containsExactly("Café y diseño 100%");
  }

  @Test
  void mine_is_what_the_viewer_runs_and_nobody_runs_nothing() {
    Evening mine = evening("Mine", Visibility.UNLISTED, 0);
    evening("Other", Visibility.PUBLIC, 1);
    EventFilter filter = here().mine().filter();
    assertThat(occurrences.list(mine.organiser(), filter, Paging.first()).items())
        .extracting(OccurrenceCard::code)
        .containsExactly(mine.code());
    assertNo(
        SignInNeeded.class,
        "sign-in.needed",
        () -> occurrences.list(Viewer.anonymous(), filter, Paging.first()));
  }

  private Evening evening(String title, Visibility visibility, int week) {
    return evenings.of(
        new NewEvent(
            space,
            form(title, visibility),
            at(START.plusWeeks(week), END.plusWeeks(week), null),
            true));
  }

  private List<String> titles(Viewer viewer) {
    return occurrences.list(viewer, here().filter(), Paging.first()).items().stream()
        .map(card -> card.event().event().title())
        .toList();
  }

  private List<String> found(Asking asking) {
    return occurrences.list(Viewer.anonymous(), asking.filter(), Paging.first()).items().stream()
        .map(card -> card.event().event().title())
        .toList();
  }

  private Asking here() {
    return new Asking(new EventFilter(null, null, null, space, null, null, false, null));
  }

  private record Asking(EventFilter filter) {
    Asking from(Instant from) {
      return with(from, null, null);
    }

    Asking to(Instant to) {
      return with(null, to, null);
    }

    Asking q(String q) {
      return with(null, null, q);
    }

    private Asking with(@Nullable Instant from, @Nullable Instant to, @Nullable String q) {
      return new Asking(new EventFilter(from, to, q, filter.space(), null, null, false, null));
    }

    Asking format(EventFormat format) {
      return new Asking(
          new EventFilter(null, null, null, filter.space(), format, null, false, null));
    }

    Asking organiser(UUID organiser) {
      return new Asking(
          new EventFilter(null, null, null, filter.space(), null, organiser, false, null));
    }

    Asking mine() {
      return new Asking(new EventFilter(null, null, null, filter.space(), null, null, true, null));
    }

    Asking status(EventStatus status) {
      return new Asking(
          new EventFilter(null, null, null, filter.space(), null, null, false, status));
    }
  }
}
