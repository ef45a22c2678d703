package org.panal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactSheetTest {
  @TempDir Path pictures;

  @Test
  void every_picture_stands_below_its_screen_with_its_look() throws IOException {
    for (String name :
        new String[] {
          "door-live-1440-dark-en.png",
          "door-live-320-light-es.png",
          "door-320-light-es.png",
          "x.txt"
        }) {
      Files.createFile(pictures.resolve(name));
    }

    ContactSheet.write(pictures);

    String sheet = Files.readString(pictures.resolve("index.html"));
    assertThat(sheet).contains("2 screens, 3 pictures", "<h2 id=\"door-live\">", "1440 dark en");
    assertThat(sheet.indexOf("door-live-320")).isLessThan(sheet.indexOf("door-live-1440"));
    assertThat(sheet).contains("loading=\"lazy\"").doesNotContain("x.txt");
  }

  @Test
  void without_pictures_there_is_no_sheet() throws IOException {
    ContactSheet.write(pictures);
    ContactSheet.write(pictures.resolve("nowhere"));
    assertThat(pictures.resolve("index.html")).doesNotExist();
  }
}
