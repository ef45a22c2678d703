package org.panal.edge;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Pictures that people uploaded, as they come in and as they go out. */
public final class UploadedPicture {
  /** Another picture has another address, so a month does no harm; others may not see it. */
  static final String KEPT = "private, max-age=2592000, immutable";

  /** How the name of the small one ends. */
  private static final String SMALL = "-small";

  private UploadedPicture() {}

  /**
   * What the last part of a picture's address says.
   *
   * @param hash of the picture
   */
  public record Name(String hash, boolean small) {
    /** From a name such as {@code 0f….jpg}; one that no picture has is nobody's. */
    public static Name read(String name) {
      String bare = name.replaceAll("[.]jpg$", "");
      boolean small = bare.endsWith(SMALL);
      return new Name(small ? bare.substring(0, bare.length() - SMALL.length()) : bare, small);
    }
  }

  /** Every uploaded picture was drawn anew as a JPEG. */
  public static Response shown(byte[] jpeg) {
    return Response.ok(jpeg, "image/jpeg")
        .header(HttpHeaders.CACHE_CONTROL, KEPT)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
        .build();
  }

  /** What a form sent; nothing where nothing was chosen. */
  public static byte[] sent(@Nullable FileUpload file) {
    try {
      return file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
