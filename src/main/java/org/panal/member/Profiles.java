package org.panal.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;
import org.panal.shared.NotFound;
import org.panal.shared.Scope;
import org.panal.shared.Stale;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** What members show of themselves. */
@ApplicationScoped
public class Profiles {
  private final EntityManager em;
  private final MemberRows rows;
  private final ProfileChecks checks;
  private final ProfileSkills skills;
  private final ProfileReads reads;
  private final MatchingReads matching;
  private final Time time;

  Profiles(
      EntityManager em,
      MemberRows rows,
      ProfileChecks checks,
      ProfileSkills skills,
      ProfileReads reads,
      MatchingReads matching,
      Time time) {
    this.em = em;
    this.rows = rows;
    this.checks = checks;
    this.skills = skills;
    this.reads = reads;
    this.matching = matching;
    this.time = time;
  }

  /** A whole profile, for its member and, without the address, for those who run the house. */
  @Transactional
  public ProfileView get(Viewer viewer, UUID memberId, Language language) {
    viewer.mustHave(Scope.PROFILE_READ);
    return reads.whole(rows.readable(viewer, memberId), language, viewer);
  }

  /**
   * What anybody may see of one who is listed, and who blocked nobody there. Only what is for
   * everybody is for who has not signed in.
   */
  @Transactional
  public ProfileCard card(Viewer viewer, UUID memberId, Language language) {
    if (viewer.isSignedIn()) {
      viewer.mustHave(Scope.PROFILE_READ);
    }
    Audience reader = viewer.isSignedIn() ? Audience.MEMBERS : Audience.PUBLIC;
    Optional<Member> found = Optional.ofNullable(em.find(Member.class, memberId));
    if (found.filter(member -> isSeen(member, viewer, reader)).isEmpty()) {
      viewer.mustBeMember();
      throw new NotFound("member.unknown");
    }
    return reads.cards(List.of(memberId), language, reader).get(0);
  }

  private boolean isSeen(Member member, Viewer viewer, Audience reader) {
    if (viewer.is(member.id()) || viewer.isOrganiser()) {
      return true;
    }
    return member.isListed()
        && Arrays.stream(ProfilePart.values())
            .filter(part -> part != ProfilePart.PHOTO) // alone it tells nobody who they are
            .anyMatch(part -> member.shows(part, reader))
        && viewer.member().filter(me -> isBlocked(me, member.id())).isEmpty();
  }

  /** By either of the two; nobody learns by whom. */
  private boolean isBlocked(UUID one, UUID other) {
    return em.find(Veto.class, new Veto.Pair(one, other)) != null
        || em.find(Veto.class, new Veto.Pair(other, one)) != null;
  }

  /**
   * What somebody may see who was introduced to the member.
   *
   * @param bothSaidYes whether links are theirs too
   */
  @Transactional
  public ProfileCard introducedCard(UUID memberId, boolean bothSaidYes, Language language) {
    ProfileCard card = reads.cards(List.of(memberId), language, Audience.INTRODUCED).get(0);
    return bothSaidYes || rows.any(memberId).shows(ProfilePart.LINKS, Audience.MEMBERS)
        ? card
        : card.withoutLinks();
  }

  /**
   * The cards of these members in the order of their ids, for readers who may see them for a reason
   * of their own, such as an introduction: what is shown to people introduced, and no links.
   */
  @Transactional
  public List<ProfileCard> cards(Collection<UUID> memberIds, Language language) {
    return reads.cards(memberIds, language, Audience.INTRODUCED).stream()
        .map(ProfileCard::withoutLinks)
        .toList();
  }

  /** What members show to each other of these, in the order of their ids. */
  @Transactional
  public List<ProfileCard> shownToMembers(Collection<UUID> memberIds, Language language) {
    return memberIds.isEmpty()
        ? List.of()
        : reads.cards(memberIds, language, Audience.MEMBERS).stream()
            .map(ProfileCard::withoutLinks)
            .toList();
  }

  /**
   * Replaces a profile as a whole. A text that no skill goes by is kept, asked about, and matches
   * nothing until somebody says what it means.
   *
   * @param read the version that the change is based on, or null to overwrite whatever is there
   */
  @Transactional
  public ProfileView replace(Viewer viewer, UUID memberId, ProfileForm form, @Nullable Long read) {
    viewer.mustHave(Scope.PROFILE_WRITE);
    Member member = rows.changeable(viewer, memberId);
    Stale.unless(member.version(), read);
    Map<String, String> meanings = checks.check(form);
    member.tell(form, time.now());
    skills.replace(memberId, ProfileLine.of(form), meanings);
    em.flush();
    return reads.whole(member, form.language(), viewer);
  }

  /** Everything a draw looks at, of these members, in the order of their ids. */
  @Transactional
  public List<MatchingProfile> forMatching(Collection<UUID> memberIds) {
    return matching.of(memberIds);
  }

  /** How many members hold each of these texts, by the folded text. For admins. */
  @Transactional
  public Map<String, Long> countUsing(Viewer viewer, Collection<String> folded) {
    viewer.mustBeAdmin();
    return skills.countUsing(folded);
  }
}
