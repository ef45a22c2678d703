package org.panal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What makes a page sound: tags closed in order, ids once, and what points to an id finds it. */
final class Html {
  private static final Set<String> VOID =
      Set.of("meta", "link", "input", "img", "br", "source", "hr");
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-zA-Z0-9]*)((?:\\s+[\\w:-]+(?:=\"[^\"<]*\")?)*)\\s*(/?)>");
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern POINTER =
      Pattern.compile(
          "\\s(?:for|aria-describedby|aria-labelledby)=\"([^\"]*)\"|href=\"#([^\"]*)\"");

  private static final Pattern DATA =
      Pattern.compile("(?s)<script type=\"application/ld[+]json\">.*?</script>");

  private Html() {}

  static void mustBeSound(String whole) {
    String page = DATA.matcher(whole).replaceAll("");
    assertThat(page).startsWith("<!DOCTYPE html>").doesNotContain("NOT_FOUND", "{", "}");
    String body = page.substring("<!DOCTYPE html>".length());
    assertThat(TAG.matcher(body).replaceAll(""))
        .as("what is left without tags")
        .doesNotContain("<");
    tagsMustClose(body);
    pointersMustHit(body);
  }

  private static void tagsMustClose(String body) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(body);
    while (tag.find()) {
      if (!tag.group(1).isEmpty()) {
        assertThat(open.pop()).as(tag.group() + " at " + tag.start()).isEqualTo(tag.group(2));
      } else if (tag.group(4).isEmpty() && !VOID.contains(tag.group(2))) {
        open.push(tag.group(2));
      }
    }
    assertThat(open).isEmpty();
  }

  private static void pointersMustHit(String body) {
    Set<String> ids = new HashSet<>();
    ID.matcher(body)
        .results()
        .forEach(id -> assertThat(ids.add(id.group(1))).as(id.group(1)).isTrue());
    Matcher pointer = POINTER.matcher(body);
    while (pointer.find()) {
      String targets = pointer.group(1) == null ? pointer.group(2) : pointer.group(1);
      assertThat(ids).contains(targets.split(" "));
    }
  }
}
