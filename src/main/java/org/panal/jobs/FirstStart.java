package org.panal.jobs;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.panal.access.FirstAdmin;
import org.panal.privacy.Replays;
import org.panal.shared.Once;
import org.panal.shared.Site;
import org.panal.skill.BundledVocabulary;
import org.panal.space.Spaces;

/**
 * What must be there before anybody comes: a space, and the vocabulary; and who must not be: those
 * whom a backup brought back.
 */
@ApplicationScoped
class FirstStart {
  private final Once once;
  private final Spaces spaces;
  private final BundledVocabulary vocabulary;
  private final FirstAdmin firstAdmin;
  private final Replays replays;
  private final Site site;

  FirstStart(
      Once once,
      Spaces spaces,
      BundledVocabulary vocabulary,
      FirstAdmin firstAdmin,
      Replays replays,
      @ConfigProperty(name = "panal.url") Site site) {
    this.once = once;
    this.spaces = spaces;
    this.vocabulary = vocabulary;
    this.firstAdmin = firstAdmin;
    this.replays = replays;
    this.site = site;
  }

  /** Ahead of everything else that happens at the start, which may need both. */
  void prepare(@Observes @Priority(100) StartupEvent start) {
    once.run(spaces::begin);
    once.run(vocabulary::read);
    replays.run();
    once.run(firstAdmin::prepare).ifPresent(this::showTheWayIn);
  }

  private void showTheWayIn(String secret) {
    Log.infof("Become the first admin, within 24 hours: %s", site.at("/set-up/" + secret));
  }
}
