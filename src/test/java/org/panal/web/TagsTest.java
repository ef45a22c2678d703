package org.panal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panal.edge.Frame;
import org.panal.picture.Chart;
import org.panal.picture.Cover;
import org.panal.picture.Graph;
import org.panal.shared.Language;

/** Every template tag and the layout, on one page that can be looked at: target/tags-en.html. */
@QuarkusTest
class TagsTest {
  private static final Path TAGS = Path.of("src/main/resources/templates/tags");
  private static final Pattern CASE = Pattern.compile("\\{#case '([a-z0-9-]+)'}");
  private static final Pattern USED = Pattern.compile("\\{#(\\w+)[ }]");

  @Inject Engine engine;

  @Test
  void every_tag_renders_in_both_languages_as_sound_html() throws IOException {
    for (Language language : Language.values()) {
      String page = page(language);
      Html.mustBeSound(page);
      show(page, language);
    }
  }

  @Test
  void every_tag_stands_on_the_page() throws IOException {
    String used =
        String.join(" ", USED.matcher(source()).results().map(hit -> hit.group(1)).toList());
    String inside = "asked lines nav";
    try (var tags = Files.list(TAGS)) {
      assertThat(tags.map(tag -> tag.getFileName().toString().replace(".html", "")))
          .allSatisfy(tag -> assertThat((used + " " + inside).split(" ")).contains(tag));
    }
  }

  @Test
  void no_tag_writes_what_the_content_policy_forbids() throws IOException {
    String page = page(Language.EN);
    assertThat(page).doesNotContain("style=").doesNotContainPattern(" on\\w+=");
    assertThat(page.split("<script ")).hasSize(2);
  }

  @Test
  void what_people_typed_is_kept_and_escaped() throws IOException {
    String page = page(Language.EN);
    assertThat(page)
        .contains("value=\"Copy &amp; &quot;Code&quot;\"")
        .contains("&lt;script&gt;</textarea>");
    assertThat(page).contains("<b>Iker &lt;b&gt;</b>");
  }

  @Test
  void an_error_is_tied_to_its_input_and_listed_on_top() throws IOException {
    String page = page(Language.EN);
    assertThat(page).contains("<a href=\"#title\">Enter a name for the event</a>");
    assertThat(tag(page, "input", "id=\"title\""))
        .contains(
            "aria-invalid=\"true\"", "aria-describedby=\"title-error title-hint\"", " required");
    assertThat(page).contains("id=\"title-error\"", "id=\"title-hint\"");
    assertThat(tag(page, "input", "id=\"end\"")).contains("aria-describedby=\"end-error\"");
    assertThat(tag(page, "input", "id=\"capacity\""))
        .contains("aria-describedby=\"capacity-hint\"")
        .doesNotContain("aria-invalid");
    assertThat(tag(page, "input", "id=\"date\"")).doesNotContain("aria-");
  }

  @Test
  void nothing_wrong_shows_no_summary() {
    assertThat(tags("{#errors errors /}", Map.of("errors", Map.of())).render()).isBlank();
  }

  @Test
  void what_is_put_into_a_tag_is_shown_and_may_be_left_out() throws IOException {
    assertThat(page(Language.EN))
        .contains("Yes, introduce us</button>", "<span>Main room</span>", "<title>23 of 30</title>")
        .contains("<span>waiting for a place</span></div>");
  }

  @Test
  void a_person_has_initials_and_keeps_their_colour() {
    String cell = tags("{#hex id='42' name='Marta Gil' /}", Map.of()).render();
    assertThat(cell).containsPattern("class=\"hex hex-m t[1-6]\" aria-hidden=\"true\">MG<");
  }

  @Test
  void only_what_is_ticked_is_checked() {
    assertThat(
            tags("{#pick name='a' value='1' label='x' kind='offer' checked=true /}", Map.of())
                .render())
        .contains(" checked>");
    assertThat(
            tags("{#pick name='a' value='1' label='x' kind='offer' checked=false /}", Map.of())
                .render())
        .doesNotContain("checked");
  }

  @Test
  void places_taken_are_told_in_words() {
    assertThat(tags("{#cells capacity=30 going=23 label='23 of 30' /}", Map.of()).render())
        .contains("role=\"img\"", "<title>23 of 30</title>");
  }

  @Test
  void every_icon_has_lines() throws IOException {
    List<String> icons = icons();
    assertThat(icons).hasSizeGreaterThan(50);
    for (String icon : icons) {
      assertThat(tags("{#icon name /}", Map.of("name", icon)).render())
          .contains("i-" + icon, "aria-hidden=\"true\"")
          .containsPattern("<(path|circle|rect|line)");
    }
  }

  @Test
  void the_layout_speaks_the_readers_language() throws IOException {
    assertThat(page(Language.EN)).contains("<html lang=\"en\">", "Skip to content", ">Español<");
    assertThat(page(Language.ES))
        .contains("<html lang=\"es\">", "Ir al contenido", "Te presentamos a Ana, copywriter");
  }

  @Test
  void the_top_bar_follows_who_is_looking() {
    String nobody = around(new Frame(Language.EN, "/events", "V", null, false, 0, null, null));
    assertThat(nobody).contains("href=\"/sign-in\"").doesNotContain("/introductions", "/manage");
    String member =
        around(new Frame(Language.EN, "/events/7QK4", "V", me(), false, 0, null, "dark"));
    assertThat(member).contains("href=\"/introductions\"", "data-theme=\"dark\"");
    assertThat(member).doesNotContain("/manage", "class=\"count\"", "flash");
    assertThat(tag(member, "a", "href=\"/events\"")).contains("aria-current=\"page\"");
    String organiser = around(new Frame(Language.EN, "/manage", "V", me(), true, 3, "Saved", null));
    assertThat(organiser).contains("href=\"/manage\" aria-current", "Saved", "class=\"count\"");
  }

  private String around(Frame frame) {
    return tags("{#include layout}{#main}x{/main}{/include}", Map.of("frame", frame)).render();
  }

  private static Frame.Me me() {
    return new Frame.Me(new UUID(1, 2), "Marta Gil");
  }

  private String page(Language language) throws IOException {
    Frame frame = new Frame(language, "/events", "Valdemiel", me(), true, 3, "Saved.", null);
    return tags(source(), Map.of("frame", frame))
        .setAttribute(TemplateInstance.LOCALE, language.tag())
        .data("icons", icons())
        .data("sizes", List.of("xs", "s", "m", "l", "xl"))
        .data("names", List.of("Basics", "Skills", "Photo"))
        .data("brings", List.of("Web programming", "WordPress"))
        .data("takes", List.of("Copywriting"))
        .data("reasons", List.of("You both work for small shops."))
        .data("openers", List.of("What does your site have to do by Christmas?", "Who bakes?"))
        .data("errors", errors())
        .data("people", List.of(me(), new Frame.Me(new UUID(3, 5), "Ana Ribera")))
        .data("graph", graph())
        .data("chart", chart())
        .render();
  }

  private static Map<String, String> errors() {
    Map<String, String> errors = new LinkedHashMap<>();
    errors.put("title", "Enter a name for the event");
    errors.put("end", "End time must be after 18:30");
    return errors;
  }

  private static String graph() {
    List<Graph.Person> people =
        Stream.of("Marta Gil", "Ana Ribera", "Iker Etxeberria", "Lucía Prieto", "Noor Haddad")
            .map(name -> new Graph.Person(name, name))
            .toList();
    List<Graph.Tie> ties =
        List.of(
            new Graph.Tie("Marta Gil", "Ana Ribera", true),
            new Graph.Tie("Marta Gil", "Iker Etxeberria", false),
            new Graph.Tie("Ana Ribera", "Lucía Prieto", false));
    return new Graph(people, ties).svg("Who meets whom", "Noor has nobody yet");
  }

  private static String chart() {
    List<Chart.Sample> samples =
        List.of(new Chart.Sample(0, 0), new Chart.Sample(5, 9), new Chart.Sample(13, 23));
    List<Chart.Tick> ticks = List.of(new Chart.Tick(0, "8 Nov"), new Chart.Tick(13, "Today"));
    Chart.Words words = new Chart.Words("RSVPs grew to 23", "", "capacity", "23 going");
    return new Chart(samples, ticks, 30, words).svg();
  }

  private TemplateInstance tags(String source, Map<String, ?> data) {
    TemplateInstance instance =
        engine.parse(source, Variant.forContentType("text/html")).instance();
    data.forEach(instance::data);
    return instance;
  }

  private static String source() throws IOException {
    return Files.readString(Path.of("src/test/resources/every-tag.html"));
  }

  private static List<String> icons() throws IOException {
    String icons = Files.readString(TAGS.resolve("icon.html"));
    return CASE.matcher(icons).results().map(hit -> hit.group(1)).toList();
  }

  private static @Nullable String tag(String page, String name, String with) {
    Matcher tag =
        Pattern.compile("(?s)<" + name + "\\b[^>]*" + Pattern.quote(with) + "[^>]*>").matcher(page);
    return tag.find() ? tag.group() : null;
  }

  /** So that people can look at it. */
  private static void show(String page, Language language) throws IOException {
    Path target = Path.of("target");
    Cover cover = Cover.of("copy-and-code");
    Files.writeString(target.resolve("cover.svg"), cover.svg(Cover.Shape.WIDE));
    Files.writeString(target.resolve("cover-square.svg"), cover.svg(Cover.Shape.SQUARE));
    Files.writeString(target.resolve("cover-close.svg"), cover.svg(Cover.Shape.CLOSE));
    String shown = page.replace("/assets/", "../src/main/resources/META-INF/resources/assets/");
    Files.writeString(target.resolve("tags-" + language.tag() + ".html"), shown);
  }
}
