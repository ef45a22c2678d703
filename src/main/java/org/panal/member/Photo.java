package org.panal.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.panal.upload.KeptPicture;

/** How a member looks. */
@Entity
@Table(name = "member_photo")
class Photo {
  @Id private UUID memberId;
  private KeptPicture picture;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Photo() {}

  Photo(UUID memberId, KeptPicture picture) {
    this.memberId = memberId;
    this.picture = picture;
  }

  void show(KeptPicture another) {
    picture = another;
  }

  KeptPicture picture() {
    return picture;
  }
}
