package org.panal.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Ids and codes that are there: made before, or read in answers. */
final class Known {
  private static final int MOST = 40;
  private static final List<String> LEARNT = List.of("id", "code", "number", "secret", "memberId");

  private final Map<String, List<String>> names = new LinkedHashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final Set<String> untouchable = new HashSet<>();

  /** Whoever makes the next world must stay who they are. */
  void leaveAlone(String value) {
    untouchable.add(value);
  }

  void add(String name, String value) {
    if (untouchable.contains(value)) {
      return;
    }
    List<String> values = names.computeIfAbsent(name, any -> new ArrayList<>());
    if (!values.contains(value)) {
      values.add(value);
      if (values.size() > MOST) {
        values.remove(MOST / 2);
      }
    }
    if (value.length() == 36 && !ids.contains(value)) {
      ids.add(value);
      if (ids.size() > 3 * MOST) {
        ids.remove(MOST);
      }
    }
  }

  boolean knows(String name) {
    return names.containsKey(name);
  }

  String of(String name, Random random) {
    return Hostile.one(random, names.get(name));
  }

  /** Somebody's or something's: theirs, another one's, or nobody's. */
  String id(Random random) {
    return random.nextInt(12) == 0 || ids.isEmpty()
        ? "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80"
        : Hostile.one(random, ids);
  }

  /** What comes after {@code base} in paths, such as the code after {@code /occurrences}. */
  String after(String base, String name, Random random) {
    for (String key : List.of(base + "/" + name, name)) {
      if (knows(key) && random.nextInt(10) != 0) {
        return of(key, random);
      }
    }
    return id(random);
  }

  /** Remembers what an answer names, by what was asked for. */
  void learn(String base, JsonNode answer) {
    answer
        .properties()
        .forEach(
            field -> {
              if (LEARNT.contains(field.getKey()) && field.getValue().isValueNode()) {
                add(base + "/" + field.getKey(), field.getValue().asText());
              }
            });
    if (answer.isArray()) {
      answer.forEach(item -> learn(base, item));
    }
    answer.path("items").forEach(item -> learn(base, item));
  }
}
