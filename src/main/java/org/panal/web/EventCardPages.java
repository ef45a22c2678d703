package org.panal.web;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.panal.edge.CurrentViewer;
import org.panal.event.CoverView;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.picture.Cover.Shape;

/**
 * The event as a picture beside its link. Chats and networks take no SVG; and they read without a
 * language, so it speaks the event's own.
 */
@Path("/events/{code}/card.png")
public class EventCardPages {
  private static final int A_DAY = 24 * 3600;

  private final Occurrences occurrences;
  private final CurrentViewer viewer;

  EventCardPages(Occurrences occurrences, CurrentViewer viewer) {
    this.occurrences = occurrences;
    this.viewer = viewer;
  }

  @GET
  @Produces("image/png")
  public Response card(@PathParam("code") String code) {
    OccurrenceCard card = occurrences.get(viewer.get(), code);
    CoverView uploaded = card.event().cover();
    if (uploaded != null) {
      return Response.temporaryRedirect(URI.create(uploaded.wide())).build();
    }
    CacheControl kept = new CacheControl();
    kept.setMaxAge(A_DAY);
    kept.setPrivate(true);
    return Response.ok(png(ShareArt.svg(card))).cacheControl(kept).build();
  }

  private static byte[] png(String svg) {
    SVGDocument drawing =
        Objects.requireNonNull(
            new SVGLoader()
                .load(
                    new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                    null,
                    LoaderContext.createDefault()));
    BufferedImage image =
        new BufferedImage(Shape.CARD.width(), Shape.CARD.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    drawing.render(null, canvas, new ViewBox(image.getWidth(), image.getHeight()));
    canvas.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new IllegalStateException("memory takes what is written", e);
    }
    return bytes.toByteArray();
  }
}
