package org.panal.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A calendar as a file (RFC 5545), which calendar programs read again and again.
 *
 * @param name what it is called in a list of calendars
 * @param code what the file is called
 * @param at when it was read
 */
public record Feed(String name, String code, List<CalendarEntry> entries, Instant at) {
  private static final String EVERY_HOUR = "PT1H";

  public Feed {
    entries = List.copyOf(entries);
  }

  public String text() {
    return text(at);
  }

  /** The same for the same entries, whenever they are read. */
  public String tag() {
    byte[] whole = text(Instant.EPOCH).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(whole);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  private String text(Instant stamp) {
    Lines lines =
        new Lines()
            .add("BEGIN", "VCALENDAR")
            .add("VERSION", "2.0")
            .add("PRODID", "-//Panal//Panal//EN")
            .say("NAME", name)
            .say("X-WR-CALNAME", name)
            .add("REFRESH-INTERVAL;VALUE=DURATION", EVERY_HOUR)
            .add("X-PUBLISHED-TTL", EVERY_HOUR);
    zones().forEach(zone -> ZoneLines.write(lines, zone, first(), last()));
    entries.forEach(entry -> write(lines, entry, stamp));
    return lines.add("END", "VCALENDAR").toString();
  }

  private Set<ZoneId> zones() {
    Set<ZoneId> zones = new LinkedHashSet<>();
    entries.forEach(entry -> zones.add(entry.zone()));
    return zones;
  }

  private Instant first() {
    return entries.stream().map(CalendarEntry::from).min(Instant::compareTo).orElse(at);
  }

  private Instant last() {
    return entries.stream().map(CalendarEntry::to).max(Instant::compareTo).orElse(at);
  }

  private static void write(Lines lines, CalendarEntry entry, Instant stamp) {
    String zone = ";TZID=" + entry.zone().getId();
    lines
        .add("BEGIN", "VEVENT")
        .add("UID", entry.uid())
        .add("SEQUENCE", Long.toString(entry.sequence()))
        .add("DTSTAMP", ZoneLines.LOCAL.format(stamp.atOffset(ZoneOffset.UTC)) + "Z")
        .add("DTSTART" + zone, ZoneLines.LOCAL.format(entry.start()))
        .add("DTEND" + zone, ZoneLines.LOCAL.format(entry.end()))
        .say("SUMMARY", entry.words().title())
        .say("DESCRIPTION", entry.words().text())
        .say("LOCATION", entry.words().place())
        .add("URL", entry.words().url())
        .add("STATUS", entry.cancelled() ? "CANCELLED" : "CONFIRMED")
        .add("END", "VEVENT");
  }
}
