package org.panal.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** The place of one member in the team of an event: what they do, since when, by whose word. */
@Embeddable
record TeamPlace(@Enumerated(EnumType.STRING) TeamPart part, Instant since, UUID givenBy) {}
