package org.panal.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panal.access.Sessions;
import org.panal.member.Audience;
import org.panal.member.PhotoView;
import org.panal.member.Photos;
import org.panal.member.ProfilePart;
import org.panal.member.RemovalReason;
import org.panal.member.Vetoes;
import org.panal.member.Visibilities;
import org.panal.member.VisibilityForm;
import org.panal.privacy.Erasures;
import org.panal.privacy.Exports;
import org.panal.shared.Act;
import org.panal.shared.Forbidden;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.shared.Role;
import org.panal.shared.Scope;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Viewer;
import org.panal.testing.AtOnce;
import org.panal.testing.Guests;
import org.panal.testing.Made;
import org.panal.testing.Rows;
import org.panal.testing.SentPictures;
import org.panal.testing.Statements;
import org.panal.upload.Cut;
import org.panal.upload.Darkroom;
import org.panal.upload.Developed;

/** Whose photo is seen by whom. */
@QuarkusTest
class PortraitsTest {
  @Inject Portraits portraits;
  @Inject Photos photos;
  @Inject Darkroom darkroom;
  @Inject Visibilities visibilities;
  @Inject Vetoes vetoes;
  @Inject Exports exports;
  @Inject Erasures erasures;
  @Inject Sessions sessions;
  @Inject Statements statements;
  @Inject Instance<Made> things;
  @Inject Rows rows;
  @Inject Once once;

  private Developed face;
  private UUID ana;
  private UUID marta;

  @BeforeEach
  void ana_has_a_photo() {
    face = darkroom.develop(SentPictures.jpeg(300, 300), Cut.FACE);
    ana = rows.member("Ana Ribera");
    marta = rows.member("Marta Gil");
    put(ana);
  }

  private void put(UUID member) {
    once.run(() -> photos.put(Guests.as(member), face));
  }

  private boolean sees(Viewer viewer, UUID whom) {
    Map<UUID, PhotoView> seen = portraits.seen(viewer, List.of(whom));
    if (seen.isEmpty()) {
      assertThatThrownBy(() -> portraits.get(viewer, whom, face.hash(), false))
          .isInstanceOf(NotFound.class);
    } else {
      assertThat(seen.get(whom).large()).contains(whom.toString(), face.hash());
      assertThat(portraits.get(viewer, whom, face.hash(), false)).isEqualTo(face.large());
      assertThat(portraits.get(viewer, whom, face.hash(), true)).isEqualTo(face.small());
    }
    return !seen.isEmpty();
  }

  @Test
  void as_usual_members_see_it_and_nobody_else() {
    assertThat(sees(Guests.as(marta), ana)).isTrue();
    assertThat(sees(Viewer.anonymous(), ana)).isFalse();
    assertThat(sees(Viewer.device(UUID.randomUUID()), ana)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "NOBODY, false, false, false",
    "INTRODUCED, false, true, false",
    "MEMBERS, true, true, false",
    "PUBLIC, true, true, true"
  })
  void the_member_says_who(Audience audience, boolean member, boolean introduced, boolean anybody) {
    Made made = things.get();
    made.introduction();
    UUID self = made.self();
    put(self);
    show(self, audience);

    assertThat(sees(Guests.as(marta), self)).isEqualTo(member);
    assertThat(sees(Guests.as(made.pal()), self)).isEqualTo(introduced);
    assertThat(sees(Viewer.anonymous(), self)).isEqualTo(anybody);
    assertThat(sees(Guests.as(self), self)).isTrue();
    assertThat(sees(admin(), self)).isTrue();
  }

  private void show(UUID member, Audience audience) {
    VisibilityForm form = new VisibilityForm(Map.of(ProfilePart.PHOTO, audience));
    once.run(() -> visibilities.set(Guests.as(member), form));
  }

  private Viewer admin() {
    return Viewer.member(rows.member("Nuria Vidal", Role.ADMIN), Set.of(Role.ADMIN));
  }

  @Test
  void neither_of_two_who_are_blocked_sees_the_other() {
    put(marta);
    assertThat(sees(Guests.as(ana), marta)).isTrue();

    once.run(() -> vetoes.put(Guests.as(marta), ana));

    assertThat(sees(Guests.as(ana), marta)).isFalse();
    assertThat(sees(Guests.as(marta), ana)).isFalse();
  }

  @Test
  void whom_you_were_introduced_to_and_blocked_does_not_see_it_either() {
    Made made = things.get();
    made.introduction();
    put(made.self());
    show(made.self(), Audience.INTRODUCED);
    assertThat(sees(Guests.as(made.pal()), made.self())).isTrue();

    once.run(() -> vetoes.put(Guests.as(made.self()), made.pal()));

    assertThat(sees(Guests.as(made.pal()), made.self())).isFalse();
  }

  @Test
  void a_photo_that_was_replaced_or_removed_stands_nowhere() {
    String before = face.hash();
    face = darkroom.develop(SentPictures.jpeg(400, 300), Cut.FACE);
    put(ana);
    assertThat(face.hash()).isNotEqualTo(before);
    assertThatThrownBy(() -> portraits.get(Guests.as(marta), ana, before, false))
        .isInstanceOf(NotFound.class);

    once.run(() -> photos.remove(Guests.as(ana)));
    once.run(() -> photos.remove(Guests.as(ana)));

    assertThat(sees(Guests.as(ana), ana)).isFalse();
    assertThat(photos.own(Guests.as(ana))).isEmpty();
  }

  @Test
  void a_token_without_the_scope_neither_reads_nor_writes_it() {
    Viewer program = Viewer.token(ana, Set.of(), Set.of(Scope.EVENTS_READ));
    assertThatThrownBy(() -> portraits.get(program, ana, face.hash(), false))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> photos.own(program)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> photos.put(program, face)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> photos.remove(program)).isInstanceOf(Forbidden.class);
    Viewer nobody = Viewer.system("a job");
    assertThatThrownBy(() -> photos.put(nobody, face)).isInstanceOf(SignInNeeded.class);
  }

  @Test
  void an_admin_takes_it_down_and_the_log_says_why() {
    Viewer admin = admin();
    assertThatThrownBy(
            () -> once.run(() -> photos.takeDown(Guests.as(marta), ana, RemovalReason.OTHER)))
        .isInstanceOf(Forbidden.class);

    once.run(() -> photos.takeDown(admin, ana, RemovalReason.SOMEBODY_ELSE));
    once.run(() -> photos.takeDown(admin, ana, RemovalReason.OTHER));

    assertThat(sees(admin, ana)).isFalse();
    assertThat(
            rows.value(
                "SELECT GROUP_CONCAT(CONCAT(act, ' ', detail)) FROM audit WHERE member_id = ?1",
                ana))
        .isEqualTo(Act.PHOTO_REMOVED + " " + RemovalReason.SOMEBODY_ELSE);
  }

  @Test
  void ten_photos_are_found_in_as_many_statements_as_one() {
    List<UUID> many = rows.members(10);
    many.forEach(this::put);
    show(many.get(0), Audience.INTRODUCED);
    Viewer viewer = Guests.as(marta);
    long one = statements.during(() -> portraits.seen(viewer, many.subList(0, 1)));

    long ten = statements.during(() -> portraits.seen(viewer, many));

    assertThat(ten).isEqualTo(one).isEqualTo(2);
    assertThat(portraits.seen(viewer, many)).hasSize(9);
  }

  @Test
  void two_photos_at_once_are_one_in_the_end() {
    try (AtOnce people = new AtOnce(8)) {
      people.run(Collections.nCopies(8, ana), this::put);
    }

    assertThat(rows.value("SELECT COUNT(*) FROM member_photo WHERE member_id = ?1", ana))
        .isEqualTo(1L);
  }

  @Test
  void an_export_holds_it_and_an_erasure_takes_it() {
    String secret = sessions.open(ana, "a phone");
    assertThat(exports.of(Guests.as(ana), secret).tables().get("member_photo"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("large", Base64.getEncoder().encodeToString(face.large()))
                    .containsEntry("hash", face.hash()));

    once.run(() -> erasures.eraseMe(Guests.as(ana), secret));

    assertThat(sees(admin(), ana)).isFalse();
    assertThat(rows.value("SELECT COUNT(*) FROM member_photo WHERE member_id = ?1", ana))
        .isEqualTo(0L);
    assertThatThrownBy(() -> once.run(() -> photos.put(Guests.as(ana), face)))
        .isInstanceOf(NotFound.class);
  }
}
