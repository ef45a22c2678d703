package org.panal.event;

import java.util.UUID;

/** An event was made like another, by somebody who runs both. */
public record EventCopied(UUID from, UUID to) {}
