package org.panal.introduction;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.panal.introduction.RoundView.Guest;

/**
 * A wish that a round was drawn with.
 *
 * @param madeBy the name of who made it
 */
@Schema(name = "RoundWish")
public record WishView(
    UUID id,
    WishKind kind,
    Guest one,
    Guest other,
    Instant madeAt,
    @Nullable String madeBy,
    @Schema(
            description =
                "Whether the round keeps it. It does not where people or their wishes changed"
                    + " since.")
        boolean kept) {}
