/** The REST API: one class per resource, JSON in and out, described by OpenAPI. */
@NullMarked
@OpenAPIDefinition(
    info =
        @Info(
            title = "Panal",
            version = "1",
            description =
                """
                Events, RSVPs and introductions of a coworking space. Everything the pages can do, the API can.

                **Who is calling**: send `Authorization: Bearer <token>`. Reading what is public needs none. Each operation names
                the scope that a token needs for it; without it the answer is 403 (`scope.missing`).

                **Errors** are problem details (RFC 9457, `application/problem+json`) with a stable `code`; for 422 also
                `errors`, each with `field`, `code` and `message`. Messages come in the language of `Accept-Language` (en, es).
                What is not yours answers 404, as if it did not exist.

                **Writes** accept an `Idempotency-Key` (1 to 255 characters): a repetition with the same key gets the first
                answer and changes nothing; another request under the same key is refused with 409.

                **Lists** take `page` (from 0) and `size` (1 to 100, usually 20) and answer `links` to their neighbours.

                **Edits** take `If-Match` with the `ETag` that was read, and answer 412 when somebody else was faster.
                """,
            license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
    security = @SecurityRequirement(name = "token"),
    components =
        @Components(
            securitySchemes =
                @SecurityScheme(
                    securitySchemeName = "token",
                    type = SecuritySchemeType.HTTP,
                    scheme = "bearer",
                    description = "An API token of a member, with the scopes it was made for.")))
package org.panal.api;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.jspecify.annotations.NullMarked;
