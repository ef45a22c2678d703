package org.panal.api;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.panal.edge.IntroductionsCsv;
import org.panal.introduction.MatchedList;

/** Writes introductions for programs that asked for CSV. */
@Provider
@Produces(MatchingsApi.CSV)
public class MatchedListCsv implements MessageBodyWriter<MatchedList> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type == MatchedList.class;
  }

  @Override
  public void writeTo(
      MatchedList list,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8");
    headers.putSingle(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"introductions.csv\"");
    out.write(IntroductionsCsv.of(list).getBytes(StandardCharsets.UTF_8));
  }
}
