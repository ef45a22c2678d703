package org.panal.member;

import java.util.UUID;

/**
 * Where a member's photo stands. Another photo has another address.
 *
 * @param large 512 pixels wide and high, for who may see it
 * @param small 192 pixels wide and high
 */
public record PhotoView(String large, String small) {
  static PhotoView of(UUID memberId, String hash) {
    String address = "/members/" + memberId + "/photo/" + hash;
    return new PhotoView(address + ".jpg", address + "-small.jpg");
  }
}
