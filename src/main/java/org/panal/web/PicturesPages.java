package org.panal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.panal.edge.CurrentViewer;
import org.panal.edge.UploadedPicture;
import org.panal.edge.UploadedPicture.Name;
import org.panal.event.EventCovers;
import org.panal.picture.Cover;
import org.panal.picture.Cover.Shape;
import org.panal.picture.Topic;
import org.panal.shared.NotFound;

/** Pictures as files of their own, so that browsers keep them. */
@Path("/covers")
public class PicturesPages {
  private static final int A_DAY = 24 * 3600;

  private final EventCovers covers;
  private final CurrentViewer viewer;

  PicturesPages(EventCovers covers, CurrentViewer viewer) {
    this.covers = covers;
    this.viewer = viewer;
  }

  /** The cover drawn from a seed: the same address is always the same picture. */
  @GET
  @Path("{name}")
  public Response cover(
      @PathParam("name") String name,
      @QueryParam("shape") @DefaultValue("wide") String shape,
      @QueryParam("topics") @DefaultValue("") String topics) {
    if (!name.matches("[0-9A-Za-z-]{1,40}[.]svg")) {
      throw new NotFound("request.not-found");
    }
    String seed = name.substring(0, name.length() - ".svg".length());
    CacheControl kept = new CacheControl();
    kept.setMaxAge(A_DAY);
    return Response.ok(Cover.of(seed, topics(topics)).svg(shape(shape)), "image/svg+xml")
        .cacheControl(kept)
        .build();
  }

  /** The cover that somebody uploaded, for who may see its event. */
  @GET
  @Path("{id}/{name}")
  public Response uploaded(@PathParam("id") UUID id, @PathParam("name") String name) {
    Name asked = Name.read(name);
    return UploadedPicture.shown(covers.get(viewer.get(), id, asked.hash(), asked.small()));
  }

  private static Shape shape(String wanted) {
    return named(Shape.values(), wanted).findFirst().orElse(Shape.WIDE);
  }

  static List<Topic> topics(String wanted) {
    return Stream.of(wanted.split(",", 9))
        .flatMap(topic -> named(Topic.values(), topic))
        .distinct()
        .toList();
  }

  private static <E extends Enum<E>> Stream<E> named(E[] all, String name) {
    String meant = name.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(all).filter(one -> one.name().equals(meant));
  }
}
