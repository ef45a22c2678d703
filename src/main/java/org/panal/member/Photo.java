package org.panal.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.panal.upload.Developed;

/** How a member looks. */
@Entity
@Table(name = "member_photo")
class Photo {
  @Id private UUID memberId;
  private String hash;

  @Column(columnDefinition = "mediumblob")
  private byte[] large;

  @Column(columnDefinition = "mediumblob")
  private byte[] small;

  private Instant since;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Photo() {}

  @SuppressWarnings("NullAway.Init") // the rest comes with the picture
  Photo(UUID memberId) {
    this.memberId = memberId;
  }

  void show(Developed picture, Instant now) {
    hash = picture.hash();
    large = picture.large();
    small = picture.small();
    since = now;
  }

  PhotoView view() {
    return PhotoView.of(memberId, hash);
  }

  String hash() {
    return hash;
  }

  byte[] large() {
    return large.clone();
  }

  byte[] small() {
    return small.clone();
  }
}
