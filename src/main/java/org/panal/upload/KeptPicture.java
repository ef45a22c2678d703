package org.panal.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A developed picture in the row of what it shows. */
@Embeddable
public class KeptPicture {
  private String hash;

  @Column(columnDefinition = "mediumblob")
  private byte[] large;

  @Column(columnDefinition = "mediumblob")
  private byte[] small;

  private Instant since;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected KeptPicture() {}

  public KeptPicture(Developed picture, Instant now) {
    hash = picture.hash();
    large = picture.large();
    small = picture.small();
    since = now;
  }

  public String hash() {
    return hash;
  }

  public byte[] jpeg(boolean isSmall) {
    return (isSmall ? small : large).clone();
  }
}
