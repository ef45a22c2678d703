package org.panal.event;

import java.time.ZoneId;

/** The space that holds an event, as it is shown with it. */
public record SpaceName(String code, String name, ZoneId zone, String address) {}
