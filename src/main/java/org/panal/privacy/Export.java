package org.panal.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that is kept about a member, as it stands.
 *
 * @param madeAt when it was read
 * @param memberId whose it is
 * @param tables the rows by table and column; what is empty is left out, and so is what would tell
 *     other people's secrets or open anything
 */
public record Export(
    Instant madeAt, UUID memberId, Map<String, List<Map<String, Object>>> tables) {}
