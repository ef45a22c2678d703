package org.panal.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How to draw.
 *
 * @param seed breaks ties between rounds that are equally good; one that nobody chose unless given
 */
public record DrawForm(
    @Schema(description = "Breaks ties between rounds that are equally good.", examples = "7")
        @Nullable
        @Min(0)
        @Max(9_007_199_254_740_991L)
        Long seed) {}
