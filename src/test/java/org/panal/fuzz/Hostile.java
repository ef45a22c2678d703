package org.panal.fuzz;

import java.util.List;
import java.util.Random;

/** Texts and numbers that programs have stumbled over. */
final class Hostile {
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "a\u0000b",
          "\u0007\u001b[31m",
          "\r\nSet-Cookie: a=b",
          "\u202Eevil\u202C",
          "\uD83D\uDC1D\uD83D\uDC69\u200D\uD83D\uDCBB",
          "\uD800",
          "\uFFFF\uFEFF",
          "e\u0301\u0301\u0301",
          "İıſß",
          "' OR '1'='1",
          "'; DROP TABLE member; --",
          "%' ESCAPE '!",
          "<script>alert(1)</script>",
          "javascript:alert(1)",
          "{{7*7}}${7*7}{config}",
          "../../../../etc/passwd",
          "null",
          "undefined",
          "NaN",
          "true",
          "-1",
          "0",
          "1e999",
          "9".repeat(400),
          "x".repeat(10_000),
          "ñ".repeat(121),
          "a,b\t\"c\"\n=1+1",
          "http://127.0.0.1:1/",
          "http://[::1",
          "https://exa mple.org/\\",
          "@",
          "a@b",
          "a@" + "b".repeat(300) + ".org",
          "0000-00-00",
          "2026-02-30T25:61",
          "2026-03-29T02:30",
          "+1000000000-12-31T23:59:59.999999999Z",
          "-999999999-01-01T00:00",
          "+999999999-12-31T23:59",
          "9999-12-31T23:59:59Z",
          "0001-01-01T00:00:00Z",
          "PT-1S",
          "P999999999999D",
          "+18:01",
          "Europe/Atlantis",
          "FREQ=DAILY;COUNT=999999999",
          "FREQ=SECONDLY",
          "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
          "FREQ=DAILY;INTERVAL=0",
          "FREQ=MONTHLY;BYDAY=-99MO;UNTIL=20260230",
          "00000000-0000-0000-0000-000000000000",
          "1-1-1-1-1");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "-1",
          "1",
          "2",
          "100",
          "101",
          "1.5",
          "-1e-9",
          "1e3",
          "2147483647",
          "2147483648",
          "-2147483649",
          "9223372036854775807",
          "9223372036854775808",
          "1e400",
          "9".repeat(400));

  private Hostile() {}

  static String text(Random random) {
    return one(random, TEXTS);
  }

  /** As JSON writes it. */
  static String number(Random random) {
    return one(random, NUMBERS);
  }

  static <T> T one(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
