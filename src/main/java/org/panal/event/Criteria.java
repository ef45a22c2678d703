package org.panal.event;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Viewer;

/** Conditions over occurrence {@code o}, event {@code e} and what is joined to them. */
final class Criteria {
  private static final UUID NOBODY = new UUID(0, 0);
  private static final String HELPED =
      "exists (select x.id from Event x join x.team t where x.id = e.id and key(t) = :%s)";
  private static final String SPOKEN =
      "concat(e.title, ' ', o.place, ' ', coalesce(r.name, ''), ' ', m.name)"
          + " like :word%d escape '!'";

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();
  private int most = Integer.MAX_VALUE;

  static Criteria of(EventFilter filter, Viewer viewer) {
    Criteria criteria =
        new Criteria()
            .listedFor(viewer)
            .and("o.endsAt > :from", "from", filter.from())
            .and("o.startsAt < :to", "to", filter.to())
            .and("s.code = :space", "space", filter.space())
            .and("e.format = :format", "format", filter.format())
            .and("e.organiserId = :organiser", "organiser", filter.organiser())
            .and("e.status = :status", "status", filter.status())
            .and(
                "(e.organiserId = :me or " + HELPED.formatted("me") + ")",
                "me",
                filter.mine() ? viewer.mustBeMember() : null);
    return criteria.words(filter.q());
  }

  /** No list shows what only a code leads to, or what is not published, but to who runs it. */
  private Criteria listedFor(Viewer viewer) {
    if (viewer.isAdmin()) {
      return this;
    }
    Set<Visibility> listed =
        viewer.isSignedIn()
            ? EnumSet.of(Visibility.PUBLIC, Visibility.MEMBERS)
            : EnumSet.of(Visibility.PUBLIC);
    values.put("viewer", viewer.member().orElse(NOBODY));
    values.put("draft", EventStatus.DRAFT);
    return and(
        "(e.organiserId = :viewer or "
            + HELPED.formatted("viewer")
            + " or (e.status <> :draft and e.visibility in :listed))",
        "listed",
        listed);
  }

  private Criteria words(@Nullable String q) {
    int number = 0;
    for (String word : q == null ? new String[0] : q.strip().split("\\s+", 10)) {
      String escaped = word.replaceAll("[!%_]", "!$0");
      and(SPOKEN.formatted(number), "word" + number, "%" + escaped + "%");
      number++;
    }
    return this;
  }

  /** Adds the condition unless there is no value for it. */
  Criteria and(String condition, String name, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
    return this;
  }

  /** No more rows than that. */
  Criteria atMost(int rows) {
    most = rows;
    return this;
  }

  String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  <T> TypedQuery<T> fill(TypedQuery<T> query) {
    values.forEach(query::setParameter);
    return most == Integer.MAX_VALUE ? query : query.setMaxResults(most);
  }
}
