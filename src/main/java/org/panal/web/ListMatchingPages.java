package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.IntroductionsCsv;
import org.panal.introduction.ListMatching;
import org.panal.introduction.PeopleList;
import org.panal.introduction.PeopleTable;
import org.panal.shared.Language;

/** Match any list: paste or upload a spreadsheet, get introductions. Nothing is stored. */
@Path("/matchings")
@Produces(MediaType.TEXT_HTML)
public class ListMatchingPages {
  private static final int UNPROCESSABLE = 422;

  private final ListMatching matching;
  private final CurrentViewer viewer;

  ListMatchingPages(ListMatching matching, CurrentViewer viewer) {
    this.matching = matching;
    this.viewer = viewer;
  }

  record form(TypedList typed, TableRemarks remarks, int most) implements TemplateInstance {}

  record result(TypedList typed, TableRemarks remarks, MatchedPage page)
      implements TemplateInstance {}

  @GET
  public TemplateInstance ask(@QueryParam("example") @Nullable String example) {
    String text = example == null ? "" : Examples.people(viewer.language());
    return new form(new TypedList(text, TypedList.USUAL), TableRemarks.none(), most());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public RestResponse<TemplateInstance> match(
      @RestForm @DefaultValue("") String text,
      @RestForm @Nullable FileUpload file,
      @RestForm @DefaultValue("") String introductions) {
    PeopleTable table = table(text, file);
    TypedList typed = TypedList.of(table.text(), introductions);
    TableRemarks remarks = TableRemarks.of(table, viewer.language());
    if (!table.isUsable()) {
      return ResponseBuilder.<TemplateInstance>create(UNPROCESSABLE)
          .entity(new form(typed, remarks, most()))
          .build();
    }
    return ResponseBuilder.<TemplateInstance>ok(new result(typed, remarks, page(table, typed)))
        .build();
  }

  @POST
  @Path("/table")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces("text/csv")
  public RestResponse<String> download(
      @RestForm @DefaultValue("") String text, @RestForm @DefaultValue("") String introductions) {
    PeopleList list =
        PeopleTable.read(text, most()).list(TypedList.of(text, introductions).introductions());
    String csv = IntroductionsCsv.of(matching.match(list, viewer.get(), viewer.language()));
    return ResponseBuilder.ok(csv)
        .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"introductions.csv\"")
        .build();
  }

  private MatchedPage page(PeopleTable table, TypedList typed) {
    Language language = viewer.language();
    PeopleList list = table.list(typed.introductions());
    return MatchedPage.of(list, matching.introduce(list, viewer.get(), language));
  }

  /** A chosen file counts; browsers send an empty one where none was chosen. */
  private PeopleTable table(String text, @Nullable FileUpload file) {
    try {
      return file == null || file.size() == 0
          ? PeopleTable.read(text, most())
          : PeopleTable.read(Files.readAllBytes(file.uploadedFile()), most());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int most() {
    return matching.mostPeople(viewer.get());
  }
}
