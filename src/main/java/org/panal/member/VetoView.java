package org.panal.member;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody whom the reader does not want to meet.
 *
 * @param name first name and initial
 */
public record VetoView(UUID memberId, String name, Instant since) {}
