package org.panal.space;

import java.util.UUID;

/** The local times of a space are read in another zone from now on. */
public record SpaceZoneChanged(UUID spaceId, String zone) {}
