package org.panal.event;

import java.util.UUID;

/** The room that an occurrence is in. */
public record RoomName(UUID id, String name) {}
