package org.panal.member;

import java.time.Instant;
import java.util.UUID;

/** Somebody leaves for good: they come to nothing any more, and everything about them goes. */
public record MemberErased(UUID memberId, Instant at) {}
