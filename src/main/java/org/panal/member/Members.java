package org.panal.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Forms;
import org.panal.shared.Paging;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Slice;
import org.panal.shared.Stale;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** The people of this installation. */
@ApplicationScoped
public class Members {
  private final EntityManager em;
  private final MemberRows rows;
  private final MemberSearch search;
  private final Forms forms;
  private final Facts facts;
  private final Time time;

  Members(
      EntityManager em, MemberRows rows, MemberSearch search, Forms forms, Facts facts, Time time) {
    this.em = em;
    this.rows = rows;
    this.search = search;
    this.forms = forms;
    this.facts = facts;
    this.time = time;
  }

  /** Somebody new; they are verified once they confirm the address. */
  @Transactional
  public MemberView join(Viewer viewer, JoinForm form) {
    viewer.mustHave(Scope.MEMBERS_WRITE);
    viewer.mustBeAdmin();
    forms.check(form);
    if (byEmail(form.email()).isPresent()) {
      throw new Refusal("member.email-taken", form.email());
    }
    Member member = new Member(form.email(), form.name(), form.language(), time.now());
    em.persist(member);
    try {
      em.flush();
    } catch (ConstraintViolationException sameAddressAtOnce) {
      throw new Refusal("member.email-taken", form.email());
    }
    if (viewer.isSignedIn()) {
      facts.publish(Deed.by(viewer, Act.MEMBER_ENTERED).to(member.id()));
    }
    return member.view();
  }

  /** The members that a query finds, by name. For those who run the house. */
  @Transactional
  public Slice<MemberView> list(Viewer viewer, MemberQuery query, Paging paging) {
    viewer.mustHave(Scope.PROFILE_READ);
    viewer.mustBeOrganiser();
    return search.find(query, paging, viewer.isAdmin()).map(member -> member.view().to(viewer));
  }

  /** For themselves, and for those who run the house. */
  @Transactional
  public MemberView get(Viewer viewer, UUID id) {
    viewer.mustHave(Scope.PROFILE_READ);
    return rows.readable(viewer, id).view().to(viewer);
  }

  /** Whether the viewer came in by a way that gives less than the member's roles. */
  @Transactional
  public boolean lacksRoles(Viewer viewer) {
    return viewer
        .member()
        .map(id -> rows.any(id).roles())
        .filter(roles -> !viewer.roles().containsAll(roles))
        .isPresent();
  }

  /** Who goes by this address, in whatever case it is typed. For those who run the house. */
  @Transactional
  public Optional<MemberView> findByEmail(Viewer viewer, String email) {
    viewer.mustBeOrganiser();
    return byEmail(email.strip().toLowerCase(Locale.ROOT)).map(Member::view);
  }

  /** They say what they are called, where somebody else entered them. */
  @Transactional
  public MemberView rename(Viewer viewer, UUID id, String name) {
    viewer.mustHave(Scope.PROFILE_WRITE);
    Member member = rows.changeable(viewer, id);
    member.rename(name);
    em.flush();
    return member.view();
  }

  /** The address is confirmed. */
  @Transactional
  public MemberView verify(Viewer viewer, UUID id) {
    viewer.mustBeAdmin();
    Member member = rows.changeable(viewer, id);
    member.verify(time.now());
    em.flush();
    return member.view();
  }

  /** How somebody likes to be introduced. */
  @Transactional
  public PreferencesView preferences(Viewer viewer, UUID id) {
    viewer.mustHave(Scope.PROFILE_READ);
    return rows.readable(viewer, id).preferences();
  }

  /** Sets how somebody likes to be introduced: caps, pause, formats. */
  @Transactional
  public PreferencesView prefer(Viewer viewer, UUID id, PreferencesForm form, @Nullable Long read) {
    viewer.mustHave(Scope.PROFILE_WRITE);
    Member member = rows.changeable(viewer, id);
    Stale.unless(member.version(), read);
    forms.check(form);
    member.prefer(form, time.now());
    em.flush();
    return member.preferences();
  }

  private Optional<Member> byEmail(String email) {
    return em.createQuery("from Member m where m.email = :email", Member.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst();
  }
}
