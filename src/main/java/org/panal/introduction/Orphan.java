package org.panal.introduction;

import java.util.UUID;
import org.panal.introduction.RoundView.Guest;

/**
 * An introduction of which one is in the room and the other is not.
 *
 * @param here who looks for the other
 * @param missing who has not come, or has left
 */
public record Orphan(UUID introduction, Guest here, Guest missing) {}
