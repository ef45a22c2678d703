package org.panal.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.panal.event.CoverView;
import org.panal.event.EventCovers;
import org.panal.member.PhotoView;
import org.panal.member.Photos;
import org.panal.shared.Once;
import org.panal.shared.Viewer;
import org.panal.upload.Cut;
import org.panal.upload.Darkroom;
import org.panal.upload.Developed;

/** Members and events with pictures of their own. */
@ApplicationScoped
public class Pictured {
  private final Photos photos;
  private final EventCovers covers;
  private final Darkroom darkroom;
  private final Once once;

  Pictured(Photos photos, EventCovers covers, Darkroom darkroom, Once once) {
    this.photos = photos;
    this.covers = covers;
    this.darkroom = darkroom;
    this.once = once;
  }

  public PhotoView photo(UUID member) {
    Developed face = darkroom.develop(SentPictures.portrait(), Cut.FACE);
    return once.run(() -> photos.put(Guests.as(member), face));
  }

  public CoverView cover(Viewer viewer, UUID event) {
    Developed cover = darkroom.develop(SentPictures.landscape(), Cut.COVER);
    return once.run(() -> covers.put(viewer, event, cover));
  }
}
