package org.panal.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panal.shared.Secrets;
import org.panal.testing.Packaged;

/** The ways into a package of Panal: those that are meant, and no other. */
class WaysInIT {
  private static final Pattern LINK = Pattern.compile("http://\\S+(/set-up/\\S+)");
  private static final Path BEANS =
      Path.of("target/quarkus-app/quarkus/generated-bytecode.jar").toAbsolutePath();

  private static final UUID CARMEN = UUID.randomUUID();
  private static final String BY_MAIL = "sid=" + Secrets.next();

  @TempDir Path home;

  @Test
  void the_printed_link_lets_the_first_admin_in_once() throws Exception {
    try (Packaged application = Packaged.start(home, Map.of())) {
      theSamplePeopleAreNotThere(application);
      String link = link(application.log());
      assertThat(application.get(link).statusCode()).isEqualTo(200);
      HttpResponse<String> in = comeIn(application, link);
      assertThat(in.statusCode()).isEqualTo(303);
      String session = session(in);
      assertThat(asked(application, "/api/v1/notices", "Cookie", session)).isEqualTo(200);
      assertThat(comeIn(application, link).statusCode()).isEqualTo(409);
      assertThat(application.get(link).statusCode()).isEqualTo(409);
      organiserCameInByMail(application);
      assertThat(asked(application, "/manage", "Cookie", BY_MAIL)).isEqualTo(403);
    }
    int links = links(home);
    try (Packaged again = Packaged.start(home, Map.of("PANAL_PASSKEYS_NEEDED_FOR", "ADMIN"))) {
      assertThat(asked(again, "/manage", "Cookie", BY_MAIL)).isEqualTo(200);
    }
    assertThat(links(home)).as("an admin has come in: no further link").isEqualTo(links);
  }

  private static void theSamplePeopleAreNotThere(Packaged application) throws IOException {
    assertThat(application.get("/demo/outbox").statusCode()).isEqualTo(404);
    assertThat(application.get("/demo/sign-in").statusCode()).isEqualTo(404);
    HttpRequest.Builder press =
        HttpRequest.newBuilder(application.uri("/demo/sign-in"))
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("member=0"));
    assertThat(application.send(press).statusCode()).isIn(404, 405);
    assertThat(application.get("/sign-in").body())
        .contains("PANAL_ADMIN_TOKEN")
        .doesNotContain("Marta Gil", "/demo/");
  }

  /** Whom the default asks for a passkey that they have not. */
  private static void organiserCameInByMail(Packaged application) throws Exception {
    String hash = Secrets.hash(BY_MAIL.replace("sid=", ""));
    try (Connection database = application.database();
        Statement statement = database.createStatement()) {
      for (String row :
          List.of(
              "member (id, email, name, language, joined_at)"
                  + " VALUES ('%s', 'carmen@example.org', 'Carmen Duarte', 'EN', NOW(6))",
              "member_role (member_id, role, since) VALUES ('%s', 'ORGANISER', NOW(6))",
              "session (member_id, id_hash, code, device, created_at, last_used_at, expires_at)"
                  + " VALUES ('%s', '"
                  + hash
                  + "', 'bymail', '', NOW(6), NOW(6), NOW(6) + INTERVAL 1 DAY)")) {
        statement.execute("INSERT INTO " + row.formatted(CARMEN));
      }
    }
  }

  @Test
  void sample_data_makes_no_beans() throws IOException {
    try (JarFile beans = new JarFile(BEANS.toFile())) {
      List<String> classes = beans.stream().map(entry -> entry.getName()).toList();
      assertThat(classes).anyMatch(name -> name.startsWith("org/panal/web/SignInPages_"));
      assertThat(classes)
          .filteredOn(name -> name.startsWith("org/panal/demo/"))
          .noneMatch(name -> name.matches(".*_(Bean|ClientProxy|Subclass|Observer).*"))
          .noneMatch(name -> name.contains("quarkusrestinvoker"));
    }
  }

  private static HttpResponse<String> comeIn(Packaged application, String link) throws IOException {
    return application.send(
        HttpRequest.newBuilder(application.uri(link))
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("name=Ra%C3%BAl+Ortega&email=raul%40example.org")));
  }

  private static String session(HttpResponse<String> answer) {
    return answer.headers().allValues("set-cookie").stream()
        .filter(cookie -> cookie.startsWith("sid="))
        .map(cookie -> cookie.split(";")[0])
        .findFirst()
        .orElseThrow();
  }

  private static int asked(Packaged application, String path, String header, String value)
      throws IOException {
    return application
        .send(HttpRequest.newBuilder(application.uri(path)).header(header, value))
        .statusCode();
  }

  private static String link(String log) {
    Matcher link = LINK.matcher(log);
    assertThat(link.find()).as(log).isTrue();
    return link.group(1);
  }

  private static int links(Path home) throws IOException {
    String log = java.nio.file.Files.readString(home.resolve("log"));
    return (int) LINK.matcher(log).results().count();
  }
}
