package org.panal.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.panal.testing.SentPictures.as;
import static org.panal.testing.SentPictures.corners;
import static org.panal.testing.SentPictures.jpeg;
import static org.panal.testing.SentPictures.open;
import static org.panal.upload.Forged.bytes;
import static org.panal.upload.Forged.changed;
import static org.panal.upload.Forged.chunk;
import static org.panal.upload.Forged.contentOf;
import static org.panal.upload.Forged.exif;
import static org.panal.upload.Forged.header;
import static org.panal.upload.Forged.joined;
import static org.panal.upload.Forged.measuring;
import static org.panal.upload.Forged.number;
import static org.panal.upload.Forged.png;
import static org.panal.upload.Forged.segment;
import static org.panal.upload.Forged.text;
import static org.panal.upload.Forged.with;
import static org.panal.upload.Forged.withChunks;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.panal.shared.Busy;
import org.panal.shared.Invalid;

/** What people send is not always a picture, and a picture is not always all that they send. */
class DarkroomTest {
  private static final String SCRIPT = "<html><script>alert(1)</script></html>";
  private static final int SIDE = 300;

  private final Darkroom darkroom = new Darkroom();

  /** Everything that is refused, by the code of why. */
  private static Map<String, byte[]> refused() throws IOException {
    byte[] jpeg = jpeg(SIDE, SIDE);
    byte[] png = plainPng();
    byte[] progressive = progressive();
    int frame = contentOf(jpeg, 0xc0);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("picture.none: nothing", new byte[0]);
    files.put("picture.kind: one byte", bytes(0xff));
    files.put("picture.kind: a text", text("hello"));
    files.put("picture.kind: a page", text(SCRIPT));
    files.put("picture.kind: an SVG", text("<svg xmlns='http://www.w3.org/2000/svg'/>"));
    files.put("picture.kind: an SVG of a document", text("<?xml version='1.0'?><svg onload='x'/>"));
    files.put("picture.kind: a GIF", as("gif", corners(SIDE, SIDE, BufferedImage.TYPE_INT_RGB)));
    files.put("picture.kind: a GIF that moves", gifThatMoves());
    files.put("picture.kind: a BMP", as("bmp", corners(SIDE, SIDE, BufferedImage.TYPE_INT_RGB)));
    files.put("picture.kind: a TIFF", as("tiff", corners(SIDE, SIDE, BufferedImage.TYPE_INT_RGB)));
    files.put("picture.kind: a WebP", text("RIFF\u0010\0\0\0WEBPVP8 "));
    files.put("picture.kind: a HEIC", text("\0\0\0\u0018ftypheic\0\0\0\0"));
    files.put("picture.kind: a PDF", text("%PDF-1.7"));
    files.put("picture.kind: an archive", text("PK\u0003\u0004"));
    files.put("picture.kind: a picture behind a page", joined(text(SCRIPT), jpeg));
    files.put("picture.kind: a JPEG without loss", changed(jpeg, frame - 3, 0xc3));
    files.put("picture.kind: a JPEG by arithmetic", changed(jpeg, frame - 3, 0xc9));
    files.put("picture.damaged: three bytes of a JPEG", Arrays.copyOf(jpeg, 3));
    files.put("picture.damaged: half a JPEG", Arrays.copyOf(jpeg, jpeg.length / 2));
    files.put("picture.damaged: a JPEG without its end", Arrays.copyOf(jpeg, jpeg.length - 2));
    files.put("picture.damaged: a JPEG that is over at once", bytes(0xff, 0xd8, 0xff, 0xd9));
    files.put(
        "picture.damaged: a segment shorter than itself", with(jpeg, bytes(0xff, 0xe1, 0, 0)));
    files.put("picture.damaged: a segment past the end", with(jpeg, bytes(0xff, 0xe1, 255, 255)));
    files.put("picture.damaged: two frames, the second huge", twoFrames(jpeg));
    files.put(
        "picture.damaged: no frame", with(bytes(0xff, 0xd8, 0xff, 0xd9), scanOf(progressive)));
    files.put("picture.damaged: twelve bits", changed(jpeg, frame, 12));
    files.put("picture.damaged: two colours", changed(jpeg, frame + 5, 2));
    files.put("picture.damaged: no lines", measuring(jpeg, SIDE, 0));
    files.put("picture.damaged: a thousand scans", manyScans(progressive));
    files.put("picture.print-colours: colours for printing", changed(jpeg, frame + 5, 4));
    files.put("picture.pixels: a JPEG of 4 gigapixels", measuring(jpeg, 65_535, 65_535));
    files.put("picture.pixels: a JPEG of 50 megapixels", measuring(jpeg, 8_200, 6_100));
    files.put("picture.pixels: a JPEG as wide as it gets", measuring(jpeg, 65_535, 300));
    files.put("picture.small: a dot", as("png", corners(1, 1, BufferedImage.TYPE_INT_RGB)));
    files.put("picture.small: a line", jpeg(2_000, 20));
    files.put("picture.damaged: a PNG's name", png());
    files.put("picture.damaged: half a PNG", Arrays.copyOf(png, png.length / 2));
    files.put("picture.damaged: a PNG without its end", Arrays.copyOf(png, png.length - 12));
    files.put(
        "picture.pixels: a PNG bomb",
        png(header(100_000, 100_000, 1, 0), Forged.grey(SIDE), Forged.end()));
    files.put(
        "picture.pixels: a PNG as large as it gets",
        png(header(Integer.MAX_VALUE, Integer.MAX_VALUE, 8, 6), Forged.grey(SIDE), Forged.end()));
    files.put(
        "picture.damaged: a PNG of less than nothing",
        png(header(-1, 300, 8, 0), Forged.grey(SIDE), Forged.end()));
    files.put(
        "picture.damaged: two headers, the second huge",
        png(
            header(SIDE, SIDE, 8, 0),
            header(90_000, 90_000, 8, 0),
            Forged.grey(SIDE),
            Forged.end()));
    files.put(
        "picture.damaged: pixels before the header",
        png(Forged.grey(SIDE), header(SIDE, SIDE, 8, 0), Forged.end()));
    files.put(
        "picture.damaged: a chunk past the end",
        png(header(SIDE, SIDE, 8, 0), number(Integer.MAX_VALUE), text("IDAT")));
    files.put(
        "picture.damaged: a chunk of less than nothing",
        png(header(SIDE, SIDE, 8, 0), number(-20), text("IDAT"), Forged.end()));
    files.put(
        "picture.damaged: pixels that do not unpack",
        png(header(SIDE, SIDE, 8, 0), chunk("IDAT", text("not packed")), Forged.end()));
    files.put(
        "picture.damaged: fewer pixels than said",
        png(header(SIDE, SIDE, 8, 0), Forged.grey(20), Forged.end()));
    files.put("picture.damaged: no pixels", png(header(SIDE, SIDE, 8, 0), Forged.end()));
    files.put(
        "picture.damaged: colours of a palette that is not there",
        png(header(SIDE, SIDE, 8, 3), Forged.grey(SIDE), Forged.end()));
    files.put(
        "picture.damaged: three bits to a pixel",
        png(header(SIDE, SIDE, 3, 0), Forged.grey(SIDE), Forged.end()));
    return files;
  }

  @TestFactory
  Stream<DynamicTest> what_is_no_whole_picture_is_refused_with_the_reason() throws IOException {
    return refused().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () ->
                        assertThat(refusal(file.getValue()))
                            .isEqualTo(file.getKey().split(":", 2)[0])));
  }

  private String refusal(byte[] file) {
    try {
      darkroom.develop(file, Cut.FACE);
      return "drawn";
    } catch (Invalid no) {
      return no.errors().get(0).code();
    }
  }

  /** Pictures that hold more than what they show. */
  private static Map<String, byte[]> laden() throws IOException {
    byte[] jpeg = jpeg(SIDE, SIDE);
    byte[] png = plainPng();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a JPEG before a page", joined(jpeg, text(SCRIPT)));
    files.put("a JPEG before an archive", joined(jpeg, text("PK\u0003\u0004evil.jar")));
    files.put("a JPEG before another", joined(jpeg, with(jpeg, exif(1))));
    files.put("a page in a remark", with(jpeg, segment(0xfe, text(SCRIPT))));
    files.put(
        "a page in XMP",
        with(jpeg, segment(0xe1, text("http://ns.adobe.com/xap/1.0/\0" + SCRIPT))));
    files.put("a place in Exif", with(jpeg, exif(1)));
    files.put(
        "Exif that points past its end", with(jpeg, segment(0xe1, text("Exif\0\0MM\0*~~~~"))));
    files.put("Exif with nothing in it", with(jpeg, segment(0xe1, text("Exif\0\0"))));
    files.put(
        "Exif with more entries than bytes",
        with(jpeg, segment(0xe1, text("Exif\0\0II*\0\u0008\0\0\0\u00ff\u00ff"))));
    files.put(
        "a thumbnail of something else",
        with(jpeg, exif(1), segment(0xe0, joined(text("JFXX\0"), jpeg(60, 60)))));
    files.put(
        "a broken colour profile",
        with(jpeg, segment(0xe2, joined(text("ICC_PROFILE\0\u0001\u0001"), new byte[60_000]))));
    files.put("bytes ff between segments", with(jpeg, bytes(0xff, 0xff, 0xff, 0xff)));
    files.put("a PNG before a page", joined(png, text(SCRIPT)));
    files.put("a page in a text", withChunks(png, chunk("tEXt", text("Comment\0" + SCRIPT))));
    files.put(
        "four megabytes of text",
        withChunks(png, chunk("tEXt", joined(text("a\0"), new byte[4 << 20]))));
    files.put(
        "a text that unpacks to half a gigabyte",
        withChunks(png, chunk("zTXt", joined(text("a\0\0"), Forged.bomb()))));
    files.put(
        "a profile that unpacks to half a gigabyte",
        withChunks(png, chunk("iCCP", joined(text("a\0\0"), Forged.bomb()))));
    files.put(
        "pixels that unpack to half a gigabyte",
        png(header(SIDE, SIDE, 8, 0), chunk("IDAT", Forged.bomb()), Forged.end()));
    files.put(
        "a PNG that moves",
        withChunks(
            png,
            chunk("acTL", joined(number(2), number(0))),
            chunk("fdAT", joined(number(1), text(SCRIPT)))));
    files.put(
        "a chunk that nobody knows",
        withChunks(png, chunk("evIL", text(SCRIPT + "PK\u0003\u0004"))));
    return files;
  }

  @TestFactory
  Stream<DynamicTest> what_a_file_holds_besides_its_pixels_stays_behind() throws IOException {
    return laden().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> assertBare(darkroom.develop(file.getValue(), Cut.FACE), Cut.FACE)));
  }

  /** A decoder that never sees them cannot stumble over them. */
  @TestFactory
  Stream<DynamicTest> of_a_file_only_what_draws_it_reaches_a_decoder() throws IOException {
    return laden().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> {
                      ByteBuffer sent = ByteBuffer.wrap(file.getValue());
                      Negative bare = Jpeg.is(sent) ? Jpeg.read(sent) : PngFile.read(sent);
                      assertThat(new String(bare.bare(), StandardCharsets.ISO_8859_1))
                          .doesNotContain("<script", "PK\u0003\u0004", "Exif", "GPS", "http")
                          .doesNotContain("ICC_PROFILE", "JFXX", "tEXt", "zTXt", "iCCP", "fdAT");
                    }));
  }

  private static void assertBare(Developed picture, Cut cut) {
    assertMeasures(picture.large(), cut.large());
    assertMeasures(picture.small(), cut.small());
    for (byte[] jpeg : new byte[][] {picture.large(), picture.small()}) {
      assertThat(markers(jpeg)).isSubsetOf(0xe0, 0xdb, 0xc0, 0xc4, 0xda);
      assertThat(new String(jpeg, StandardCharsets.ISO_8859_1))
          .doesNotContain("<script", "<html", "PK\u0003\u0004", "Exif", "GPS", "SpyCam", "http")
          .doesNotContain("ICC_PROFILE", "JFXX")
          .endsWith("\u00ff\u00d9");
    }
  }

  private static void assertMeasures(byte[] jpeg, Cut.Size size) {
    BufferedImage opened = open(jpeg);
    assertThat(new Cut.Size(opened.getWidth(), opened.getHeight())).isEqualTo(size);
  }

  /** What a JPEG is made of, up to its pixels. */
  private static Set<Integer> markers(byte[] jpeg) {
    Set<Integer> markers = new TreeSet<>();
    ByteBuffer in = ByteBuffer.wrap(jpeg).position(2);
    int marker = 0;
    while (marker != 0xda) {
      marker = in.getShort() & 0xff;
      markers.add(marker);
      in.position(in.position() + (in.getShort(in.position()) & 0xffff));
    }
    return markers;
  }

  @ParameterizedTest
  @CsvSource({
    "1, RED, GREEN, BLUE, WHITE",
    "2, GREEN, RED, WHITE, BLUE",
    "3, WHITE, BLUE, GREEN, RED",
    "4, BLUE, WHITE, RED, GREEN",
    "5, RED, BLUE, GREEN, WHITE",
    "6, BLUE, RED, WHITE, GREEN",
    "7, WHITE, GREEN, BLUE, RED",
    "8, GREEN, WHITE, RED, BLUE",
    "0, RED, GREEN, BLUE, WHITE",
    "9, RED, GREEN, BLUE, WHITE"
  })
  void a_picture_stands_as_the_camera_was_held(
      int held, String first, String second, String third, String fourth) {
    byte[] sent = with(jpeg(640, 480), exif(held));

    BufferedImage face = open(darkroom.develop(sent, Cut.FACE).large());

    assertThat(
            Stream.of(
                colour(face, 100, 100),
                colour(face, 412, 100),
                colour(face, 100, 412),
                colour(face, 412, 412)))
        .containsExactly(first, second, third, fourth);
  }

  private static String colour(BufferedImage picture, int x, int y) {
    Color colour = new Color(picture.getRGB(x, y));
    boolean red = colour.getRed() > 128;
    boolean green = colour.getGreen() > 128;
    boolean blue = colour.getBlue() > 128;
    return red && green && blue ? "WHITE" : red ? "RED" : green ? "GREEN" : blue ? "BLUE" : "?";
  }

  @ParameterizedTest
  @EnumSource(Cut.class)
  void pictures_of_every_honest_kind_are_drawn(Cut cut) throws IOException {
    for (byte[] sent :
        new byte[][] {
          jpeg(1_600, 1_200),
          as("jpeg", corners(900, 1_400, BufferedImage.TYPE_BYTE_GRAY)),
          progressive(),
          as("png", corners(1_000, 700, BufferedImage.TYPE_INT_ARGB)),
          as("png", corners(1_000, 700, BufferedImage.TYPE_BYTE_INDEXED)),
          as("png", corners(1_000, 700, BufferedImage.TYPE_BYTE_BINARY)),
          as("png", corners(1_000, 700, BufferedImage.TYPE_USHORT_GRAY)),
        }) {
      assertBare(darkroom.develop(sent, cut), cut);
    }
  }

  @Test
  void what_is_seen_through_is_white() {
    byte[] sent = as("png", new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB));

    assertThat(colour(open(darkroom.develop(sent, Cut.FACE).large()), 9, 9)).isEqualTo("WHITE");
  }

  @Test
  void of_a_picture_of_24_megapixels_every_second_pixel_is_held() {
    byte[] sent = as("jpeg", new BufferedImage(6_000, 4_000, BufferedImage.TYPE_BYTE_GRAY));

    Negative negative = Jpeg.read(ByteBuffer.wrap(sent));

    assertThat(negative.isTooLarge()).isFalse();
    assertThat(negative.step()).isEqualTo(2);
    assertBare(darkroom.develop(sent, Cut.COVER), Cut.COVER);
  }

  @Test
  void the_same_picture_has_the_same_hash_and_another_has_another() {
    String once = darkroom.develop(jpeg(SIDE, SIDE), Cut.FACE).hash();
    String again = darkroom.develop(with(jpeg(SIDE, SIDE), exif(1)), Cut.FACE).hash();
    String other = darkroom.develop(jpeg(SIDE, 2 * SIDE), Cut.FACE).hash();

    assertThat(again).isEqualTo(once).hasSize(32);
    assertThat(other).isNotEqualTo(once);
  }

  @Test
  void one_picture_is_opened_at_a_time_and_who_waits_too_long_comes_back_later() {
    Darkroom taken = new Darkroom(new Semaphore(0), 0);

    assertThatThrownBy(() -> taken.develop(jpeg(SIDE, SIDE), Cut.FACE)).isInstanceOf(Busy.class);
  }

  @Test
  void the_room_is_free_again_whatever_was_in_it() {
    Semaphore room = new Semaphore(1);
    Darkroom once = new Darkroom(room, 0);
    byte[] broken = png(header(SIDE, SIDE, 8, 0), chunk("IDAT", text("not packed")), Forged.end());

    assertThatThrownBy(() -> once.develop(broken, Cut.FACE)).isInstanceOf(Invalid.class);

    assertThat(room.availablePermits()).isEqualTo(1);
  }

  private static byte[] plainPng() {
    return as("png", corners(SIDE, SIDE, BufferedImage.TYPE_INT_RGB));
  }

  private static byte[] progressive() throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      BufferedImage picture = corners(800, 800, BufferedImage.TYPE_INT_RGB);
      writer.write(null, new IIOImage(picture, null, null), how);
    }
    writer.dispose();
    return bytes.toByteArray();
  }

  /** The last scan of a progressive picture, with its head. */
  private static byte[] scanOf(byte[] jpeg) {
    int at = jpeg.length - 2;
    while (jpeg[at] != (byte) 0xff || jpeg[at + 1] != (byte) 0xda) {
      at--;
    }
    return Arrays.copyOfRange(jpeg, at, jpeg.length - 2);
  }

  private static byte[] manyScans(byte[] jpeg) {
    byte[] scan = scanOf(jpeg);
    byte[][] scans = new byte[1_000][];
    Arrays.fill(scans, scan);
    return joined(Arrays.copyOf(jpeg, jpeg.length - 2), joined(scans), bytes(0xff, 0xd9));
  }

  private static byte[] twoFrames(byte[] jpeg) {
    int frame = contentOf(jpeg, 0xc0);
    byte[] huge = Arrays.copyOfRange(measuring(jpeg, 60_000, 60_000), frame - 4, frame + 15);
    return joined(
        Arrays.copyOf(jpeg, frame + 15), huge, Arrays.copyOfRange(jpeg, frame + 15, jpeg.length));
  }

  private static byte[] gifThatMoves() throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int i = 0; i < 2; i++) {
        BufferedImage picture = corners(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        writer.writeToSequence(new IIOImage(picture, null, null), null);
      }
      writer.endWriteSequence();
    }
    writer.dispose();
    return bytes.toByteArray();
  }
}
