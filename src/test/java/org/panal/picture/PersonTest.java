package org.panal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonTest {

  @Test
  void initials_are_the_first_letters_of_the_first_two_words() {
    assertEquals("MG", Initials.of("Marta Gil"));
    assertEquals("MD", Initials.of("maría de la Cruz"));
    assertEquals("A", Initials.of("Ana"));
    assertEquals("ÁÑ", Initials.of("  ángel  ñu "));
    assertEquals("JP", Initials.of("Jean-Pierre Roux"));
    assertEquals("NH", Initials.of("\"Noor\" (Haddad)"));
  }

  @Test
  void initials_do_not_cut_characters_in_two() {
    assertEquals("E\u0301B", Initials.of("E\u0301mile Bo"));
    assertEquals("\ud835\udcd0\ud83d\udc1d", Initials.of("\ud835\udcd0na \ud83d\udc1d"));
    assertEquals("王", Initials.of("王小明"));
    assertEquals("·", Initials.of(" - "));
    assertEquals("·", Initials.of(""));
  }

  @Test
  void a_person_keeps_their_colour_and_all_six_are_used_alike() {
    assertEquals(PersonColour.of("42"), PersonColour.of("42"));
    Map<PersonColour, Integer> used = new EnumMap<>(PersonColour.class);
    for (int id = 0; id < 6000; id++) {
      used.merge(PersonColour.of(Integer.toString(id)), 1, Integer::sum);
    }
    assertEquals(6, used.size());
    used.values().forEach(count -> assertTrue(count > 850 && count < 1150, used.toString()));
  }

  @Test
  void the_letters_of_each_colour_can_be_read() {
    for (PersonColour colour : PersonColour.values()) {
      double contrast = contrast(colour.ground(), colour.letters());
      assertTrue(contrast >= 4.5, colour + " " + contrast);
    }
    assertEquals("t1", PersonColour.HONEY.css());
    assertEquals("t6", PersonColour.CHESTNUT.css());
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return 0.2126 * light(rgb >> 16) + 0.7152 * light(rgb >> 8 & 255) + 0.0722 * light(rgb & 255);
  }

  private static double light(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
