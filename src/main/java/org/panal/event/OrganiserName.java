package org.panal.event;

import java.util.UUID;

/** The member who runs an event. */
public record OrganiserName(UUID id, String name) {}
