package org.panal.turnout;

import java.util.Arrays;
import java.util.List;

/**
 * Somebody who is going, with whom they bring: they come together, or not at all.
 *
 * @param permille how many of a thousand times they come
 * @param heads how many they are
 */
record Party(int permille, int heads) {
  /** People who each come for themselves. */
  static List<Party> alone(int... permilles) {
    return Arrays.stream(permilles).mapToObj(permille -> new Party(permille, 1)).toList();
  }
}
