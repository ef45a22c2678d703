package org.panal.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panal.event.CoverView;
import org.panal.event.EventForm;
import org.panal.event.EventGathering;
import org.panal.event.MovedFrom;
import org.panal.event.OccurrenceCard;
import org.panal.event.Visibility;
import org.panal.picture.Cover.Shape;
import org.panal.shared.Site;

/**
 * How an occurrence looks to search engines, and to chats and networks where somebody shares it.
 *
 * @param url of its page
 * @param picture its cover, as pixels
 * @param isPublic whether search engines may list it
 * @param json schema.org's Event as JSON-LD, safe inside a script element; null unless public
 */
record EventFace(String url, Picture picture, boolean isPublic, @Nullable String json) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Where it stands and what it measures. */
  record Picture(String url, int width, int height) {}

  static EventFace of(OccurrenceCard card, Site site) {
    String url = site.at("/events/" + card.code());
    CoverView cover = card.event().cover();
    Picture picture =
        cover == null
            ? new Picture(url + "/card.png", Shape.CARD.width(), Shape.CARD.height())
            : new Picture(site.at(cover.wide()), CoverView.WIDTH, CoverView.HEIGHT);
    boolean isPublic = card.event().event().visibility() == Visibility.PUBLIC;
    String json = isPublic ? write(inContext(described(card, url, picture.url()))) : null;
    return new EventFace(url, picture, isPublic, json);
  }

  /** Several, in the order of time: schema.org's ItemList. */
  static String list(List<OccurrenceCard> cards, Site site) {
    Map<String, Object> list = thing("ItemList", "numberOfItems", cards.size());
    List<Map<String, Object>> items = new ArrayList<>();
    for (OccurrenceCard card : cards) {
      EventFace face = of(card, site);
      Map<String, Object> item = thing("ListItem", "position", items.size() + 1);
      item.put("item", described(card, face.url(), face.picture().url()));
      items.add(item);
    }
    list.put("itemListElement", items);
    return write(inContext(list));
  }

  private static Map<String, Object> inContext(Map<String, Object> described) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("@context", "https://schema.org");
    whole.putAll(described);
    return whole;
  }

  private static Map<String, Object> described(OccurrenceCard card, String url, String picture) {
    EventForm event = card.event().event();
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("@type", "Event");
    described.put("name", event.title());
    described.put("url", url);
    described.put("image", List.of(picture));
    described.put("startDate", local(card, card.startsAt()));
    described.put("endDate", local(card, card.endsAt()));
    putStatus(described, card);
    described.put("eventAttendanceMode", attendance(event.gathering()));
    described.put("location", locations(card, url));
    described.put("organizer", thing("Organization", "name", card.event().space().name()));
    described.put("inLanguage", event.language().tag());
    if (!event.text().isEmpty()) {
      described.put("description", event.text());
    }
    if (card.capacity() != null) {
      described.put("maximumAttendeeCapacity", card.capacity());
    }
    return described;
  }

  private static void putStatus(Map<String, Object> described, OccurrenceCard card) {
    MovedFrom before = card.movedFrom();
    if (card.cancelledAt() != null) {
      described.put("eventStatus", schema("Cancelled"));
    } else if (before == null || before.start().equals(card.start())) {
      described.put("eventStatus", schema("Scheduled"));
    } else {
      described.put("eventStatus", schema("Rescheduled"));
      described.put(
          "previousStartDate",
          DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(before.start().atZone(card.zone())));
    }
  }

  private static String local(OccurrenceCard card, Instant at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(card.zone()));
  }

  private static String schema(String status) {
    return "https://schema.org/Event" + status;
  }

  private static String attendance(EventGathering gathering) {
    String mode =
        switch (gathering) {
          case IN_PERSON -> "Offline";
          case ONLINE -> "Online";
          case HYBRID -> "Mixed";
        };
    return "https://schema.org/" + mode + "EventAttendanceMode";
  }

  /** Where to join online is told to those going alone: the page stands for it. */
  private static List<Map<String, Object>> locations(OccurrenceCard card, String url) {
    EventGathering gathering = card.event().event().gathering();
    List<Map<String, Object>> locations = new ArrayList<>();
    if (gathering != EventGathering.ONLINE) {
      Where where = Where.of(card);
      Map<String, Object> place = thing("Place", "name", where.space());
      place.put("address", where.text().isEmpty() ? where.space() : where.text());
      locations.add(place);
    }
    if (gathering != EventGathering.IN_PERSON) {
      locations.add(thing("VirtualLocation", "url", url));
    }
    return locations;
  }

  private static Map<String, Object> thing(String type, String key, Object value) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    thing.put(key, value);
    return thing;
  }

  /** No text in it can end the script element that it stands in. */
  private static String write(Map<String, Object> described) {
    try {
      return JSON.writeValueAsString(described).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a map that is no JSON", e);
    }
  }
}
