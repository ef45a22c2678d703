package org.panal.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.panal.shared.Language;
import org.panal.shared.NotFound;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Stale;
import org.panal.shared.Viewer;
import org.panal.testing.Somebody;

@QuarkusTest
class ProfilesTest {
  @Inject Profiles profiles;
  @Inject Somebody somebody;
  @Inject EntityManagerFactory factory;

  @Test
  void a_profile_comes_back_as_it_was_told() {
    UUID ana = somebody.joined("Ana Gil");
    ProfileForm form =
        somebody
            .profile("Ana Gil Pérez")
            .field("writing")
            .offers("copywriting", "editor")
            .seeks("web developer")
            .goals(GoalKind.FIND_CLIENTS, GoalKind.LEARN)
            .languages("es", "en")
            .links("https://ana.example/work")
            .form();
    profiles.replace(viewer(ana), ana, form, null);

    ProfileView read = profiles.get(viewer(ana), ana, Language.EN);
    assertThat(read.name()).isEqualTo("Ana Gil Pérez");
    assertThat(read.offers())
        .extracting(ProfileSkill::skill)
        .containsExactly("copywriting", "editing");
    assertThat(read.offers())
        .extracting(ProfileSkill::label)
        .containsExactly("Copywriting", "Editing");
    assertThat(read.seeks()).extracting(ProfileSkill::skill).containsExactly("web-programming");
    assertThat(read.goals())
        .extracting(Goal::kind)
        .containsExactly(GoalKind.FIND_CLIENTS, GoalKind.LEARN);
    assertThat(read.languages()).containsExactly("es", "en");
    assertThat(read.links()).containsExactly("https://ana.example/work");
  }

  @Test
  void a_profile_is_replaced_as_a_whole_and_lists_may_change_their_order() {
    UUID ana = somebody.joined("Ana Gil");
    var told = somebody.profile("Ana").offers("copywriting", "editing").languages("es", "en");
    profiles.replace(viewer(ana), ana, told.form(), null);
    var retold = somebody.profile("Ana").offers("editing").languages("en", "es");
    ProfileView view = profiles.replace(viewer(ana), ana, retold.form(), null);
    assertThat(view.offers()).extracting(ProfileSkill::skill).containsExactly("editing");
    assertThat(view.languages()).containsExactly("en", "es");
  }

  @Test
  void a_change_based_on_an_old_version_is_refused() {
    UUID ana = somebody.joined("Ana Gil");
    ProfileForm form = somebody.profile("Ana").offers("copywriting").form();
    long read = profiles.get(viewer(ana), ana, Language.EN).version();
    ProfileView first = profiles.replace(viewer(ana), ana, form, read);
    assertThat(first.version()).isGreaterThan(read);
    assertThat(first.version()).isEqualTo(profiles.get(viewer(ana), ana, Language.EN).version());
    assertThatThrownBy(() -> profiles.replace(viewer(ana), ana, form, read))
        .isInstanceOf(Stale.class);
  }

  @Test
  void another_member_finds_neither_profile_nor_card_unless_it_is_listed() {
    UUID ana = somebody.joined("Ana Gil");
    UUID luis = somebody.joined("Luis Sanz");
    assertThatThrownBy(() -> profiles.get(viewer(luis), ana, Language.EN))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> profiles.card(viewer(luis), ana, Language.EN))
        .isInstanceOf(NotFound.class);
    ProfileForm form = somebody.profile("Ana Gil").field("writing").listed().form();
    profiles.replace(viewer(ana), ana, form, null);
    ProfileCard card = profiles.card(viewer(luis), ana, Language.ES);
    assertThat(card.name()).isEqualTo("Ana G.");
    assertThat(card.field()).isEqualTo("Escritura y edición");
    assertThatThrownBy(() -> profiles.replace(viewer(luis), ana, form, null))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> profiles.get(Viewer.anonymous(), ana, Language.EN))
        .isInstanceOf(SignInNeeded.class);
  }

  @Test
  void a_draw_reads_everything_in_as_many_statements_for_thirty_as_for_two() {
    List<UUID> people = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      UUID id = somebody.joined("Member " + i);
      ProfileForm form =
          somebody
              .profile("Member " + i)
              .offers("copywriting", "unheard-of art")
              .seeks("react")
              .goals(GoalKind.LEARN)
              .languages("es")
              .form();
      profiles.replace(viewer(id), id, form, null);
      people.add(id);
    }
    long forTwo = statementsFor(people.subList(0, 2));
    assertThat(statementsFor(people)).isEqualTo(forTwo).isEqualTo(5);
    MatchingProfile read = profiles.forMatching(people.subList(0, 1)).get(0);
    assertThat(read.offers()).containsExactly(new MatchingProfile.Offer("copywriting", 3));
    assertThat(read.seeks()).containsExactly(new MatchingProfile.Seek("react", 2, null));
    assertThat(read.goals()).containsExactly(GoalKind.LEARN);
    assertThat(read.languages()).containsExactly("es");
  }

  private long statementsFor(List<UUID> people) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    long before = statistics.getPrepareStatementCount();
    assertThat(profiles.forMatching(people)).hasSameSizeAs(people);
    return statistics.getPrepareStatementCount() - before;
  }

  private static Viewer viewer(UUID id) {
    return Viewer.member(id, Set.of());
  }
}
