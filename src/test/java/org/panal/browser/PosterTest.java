package org.panal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panal.access.Sessions;
import org.panal.event.NewEvent;
import org.panal.testing.Camera;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;

/** Posters as the printer has them. */
@QuarkusTest
class PosterTest {
  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");
  private static final Pattern SIZE =
      Pattern.compile("/MediaBox\\s*\\[0 0 (594|595)[.\\d]* (841|842)[.\\d]*]");

  private static Chromium chromium;

  @Inject Evenings evenings;
  @Inject Rows rows;
  @Inject Sessions sessions;

  @TestHTTPResource("/")
  String home;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Copy & Code",
        "What a cooperative of eleven freelancers learnt about money, time, each other, and the art"
            + " of saying no in friendly ways"
      })
  void it_is_one_sheet_of_a4_whose_code_is_read_in_black_and_white(String title) throws Exception {
    Evening evening =
        evenings.of(
            new NewEvent(
                rows.space("Europe/Madrid"),
                Evenings.form(title),
                Evenings.at(START, END, 20),
                true));
    try (BrowserContext carmen = chromium.person(1024, true, "en", true)) {
      String secret = sessions.open(evening.organiser().mustBeMember(), "a test");
      carmen.addCookies(List.of(new Cookie("sid", secret).setUrl(home)));
      Page page = carmen.newPage();
      page.navigate(home + "manage/events/" + evening.code() + "/poster");

      byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      String pdf = new String(printed, StandardCharsets.ISO_8859_1);
      assertThat(SHEET.matcher(pdf).results().count()).isEqualTo(1);
      assertThat(SIZE.matcher(pdf).find()).as("A4").isTrue();
      assertThat(page.locator(".topbar").isVisible()).isFalse();
      assertThat(page.locator(".poster-title").innerText()).isEqualTo(title);
      assertThat(Camera.read(page.locator(".poster-qr").screenshot()))
          .endsWith("/events/" + evening.code());
      assertThat(
              page.evaluate(
                  "() => { const sheet = document.querySelector('.poster');"
                      + " return sheet.scrollHeight <= sheet.clientHeight; }"))
          .as("all of it is on the sheet")
          .isEqualTo(true);
    }
  }
}
