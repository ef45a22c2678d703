package org.panal.checkin;

import java.time.Instant;
import org.panal.event.OccurrenceCard;

/**
 * What a tablet lets people into now.
 *
 * @param opensAt when its door opens
 */
public record Tonight(OccurrenceCard card, Instant opensAt) {}
