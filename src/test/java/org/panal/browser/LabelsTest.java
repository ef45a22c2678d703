package org.panal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.panal.access.Sessions;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Tablets;

/** Labels as they come out of the printer: one a page, as large as the paper, and whole. */
@QuarkusTest
class LabelsTest {
  private static final double POINTS_A_MILLIMETRE = 72 / 25.4;
  private static final double A_PIXEL = 0.8;
  private static final Pattern BOX = Pattern.compile("/MediaBox ?\\[ ?0 0 ([0-9.]+) ([0-9.]+) ?]");
  private static final Path PICTURES = Path.of("target/pages");

  /** Millimetres of a page by the size that is chosen, and how many labels stand on one. */
  private record Paper(double width, double height, int labels) {}

  private static final Map<String, Paper> PAPERS =
      Map.of(
          "l89x36", new Paper(89, 36, 1),
          "l90x29", new Paper(90, 29, 1),
          "l62x40", new Paper(62, 40, 1),
          "l101x54", new Paper(101, 54, 1),
          "a4", new Paper(210, 297, 21));

  private static final List<String> NAMES =
      List.of(
          "Ana Ribera",
          "José Núñez-García",
          "Maximiliana Wojciechowska",
          "Wolfeschlegelsteinhausenbergerdorff Jr",
          "María-del-Rosario-Concepción-Guadalupe Iturriberrigorrigoicoerrotaberricoechea",
          "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW W",
          "李小龙 李",
          "Ó É");

  /** Whatever of a label does not show. */
  private static final String CUT =
      "() => [...document.querySelectorAll('.label')].flatMap((label) => {"
          + " const box = label.getBoundingClientRect(); const words = label.querySelector('.l-words');"
          + " const bad = [...label.querySelectorAll('p, svg')].filter((each) => {"
          + " const at = each.getBoundingClientRect(); return at.top < box.top - 1"
          + " || at.bottom > box.bottom + 1 || at.right > box.right + 1"
          + " || each.scrollWidth > each.clientWidth + 1 && each.tagName === 'P'; });"
          + " if (words.scrollHeight > words.clientHeight + 1) bad.push(words);"
          + " return bad.map((each) => each.className + ': ' + label.className + ' '"
          + " + each.textContent.trim().slice(0, 60)); })";

  @Inject Tablets tablets;
  @Inject Guests guests;
  @Inject Sessions sessions;
  @Inject Rows rows;

  @TestHTTPResource("/")
  String home;

  private Evening evening() {
    Evening evening = tablets.open(null);
    String[] skills = {"web-programming", "copywriting", "bookkeeping", "graphic-design"};
    for (int i = 0; i < NAMES.size(); i++) {
      UUID id = guests.going(evening, NAMES.get(i), skills[i % 4], skills[(i + 1) % 4]);
      String headline = i % 2 == 0 ? "Potter" : "Sworn translator of contracts, ".repeat(4).strip();
      rows.change(
          "UPDATE member SET headline = ?2 WHERE id = ?1",
          id,
          headline.substring(0, Math.min(118, headline.length())));
    }
    return evening;
  }

  @Test
  void each_label_is_one_page_of_its_size_and_nothing_on_it_is_cut() throws IOException {
    Evening evening = evening();
    List<String> faults = new ArrayList<>();
    try (Chromium chromium = new Chromium()) {
      for (String language : List.of("en", "es")) {
        try (BrowserContext context = chromium.person(1280, false, language, true)) {
          String session = sessions.open(evening.organiser().mustBeMember(), "test");
          context.addCookies(List.of(new Cookie("sid", session).setUrl(home)));
          Page page = context.newPage();
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          for (String size : PAPERS.keySet()) {
            page.navigate(home + "manage/events/" + evening.code() + "/labels?size=" + size);
            page.evaluate("document.fonts.ready");
            for (Object cut : (List<?>) page.evaluate(CUT)) {
              faults.add(size + " " + language + " " + cut);
            }
            faults.addAll(pages(page, size, language));
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** What the printer gets. */
  private static List<String> pages(Page page, String size, String language) throws IOException {
    byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    if ("all".equals(System.getProperty("panal.pages"))) {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve("labels-" + size + "-" + language + ".pdf"), pdf);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(PICTURES.resolve("labels-" + size + "-" + language + ".png")));
    }
    Paper paper = PAPERS.get(size);
    List<String> faults = new ArrayList<>();
    Matcher box = BOX.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
    int pages = 0;
    while (box.find()) {
      pages++;
      double width = Double.parseDouble(box.group(1)) / POINTS_A_MILLIMETRE;
      double height = Double.parseDouble(box.group(2)) / POINTS_A_MILLIMETRE;
      if (Math.abs(width - paper.width()) > A_PIXEL
          || Math.abs(height - paper.height()) > A_PIXEL) {
        faults.add("%s: a page of %.1f × %.1f mm".formatted(size, width, height));
      }
    }
    int wanted = (NAMES.size() + paper.labels() - 1) / paper.labels();
    if (pages != wanted) {
      faults.add(size + " " + language + ": " + pages + " pages instead of " + wanted);
    }
    return faults;
  }
}
