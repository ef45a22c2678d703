package org.panal.turnout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the viewer still comes.
 *
 * @param occurrence the code of what they come to
 * @param saidAt when they said so, or null
 */
public record ComingWord(String occurrence, @Nullable Instant saidAt) {}
