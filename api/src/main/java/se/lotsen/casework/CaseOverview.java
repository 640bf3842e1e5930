package se.lotsen.casework;

import io.micronaut.core.annotation.Introspected;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Guide;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Consents;
import se.lotsen.person.Contact;
import se.lotsen.person.Contacts;
import se.lotsen.person.Person;
import se.lotsen.person.Persons;
import se.lotsen.person.Warning;
import se.lotsen.person.Warnings;
import se.lotsen.shared.Swedish;

/** View: the case page. Who the person is, what is next and may be done, what matters, what lies ahead, and the latest. */
@UseCase(roles = Role.GUIDE)
public class CaseOverview {

    /** Lines of the timeline on the case page. */
    public static final int LATEST = 5;

    private final Cases cases;
    private final CaseActions actions;
    private final Persons persons;
    private final Consents consents;
    private final Warnings warnings;
    private final Contacts contacts;
    private final Staff staff;
    private final CaseViewRows rows;
    private final PinRows pins;
    private final Timeline timeline;
    private final Clock clock;

    CaseOverview(
            Cases cases,
            CaseActions actions,
            Persons persons,
            Consents consents,
            Warnings warnings,
            Contacts contacts,
            Staff staff,
            CaseViewRows rows,
            PinRows pins,
            Timeline timeline,
            Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.persons = persons;
        this.consents = consents;
        this.warnings = warnings;
        this.contacts = contacts;
        this.staff = staff;
        this.rows = rows;
        this.pins = pins;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param age in whole years, or empty when the number does not tell
     * @param warnings what a visitor must know, those that hold
     * @param around those around the person, with what they may know
     * @param guide who has the case, or null while it waits in the team's queue
     * @param talk the signed health talk, or empty
     * @param booked activities ahead; the booked talk and the follow-ups are in the state
     * @param pinned notes kept in sight, the last pinned first
     * @param began how the case began, or empty when it was with a referral
     * @param attempts tries to reach the person, newest first
     * @param notReached true when the person has been tried enough without a talk: the guide decides whether to try again or to end the case
     * @param urgent as a referral was sent or we were told, while the case goes on
     * @param eventCount lines in the whole timeline
     */
    public record Page(
            Case state,
            CaseState stateName,
            Optional<NextStep> nextStep,
            Map<CaseAction, Allowed> actions,
            Person person,
            OptionalInt age,
            List<Warning> warnings,
            List<Around> around,
            @Nullable Guide guide,
            Optional<Talk> talk,
            List<Goal> goals,
            List<Booked> booked,
            List<Attached> referrals,
            List<Shared> shared,
            List<Pinned> pinned,
            Optional<Began> began,
            List<Attempt> attempts,
            boolean notReached,
            boolean urgent,
            List<TimelineEntry> latest,
            int eventCount) {}

    /**
     * What the signed talk says. Barriers and interests are codes of the health talk, those found later included.
     *
     * @param easing all that would make it easier, a line for each thing
     * @param eased what would make it easier, by barrier
     * @param unsaid why there is no answer about some barriers, by the heading they stand under
     */
    public record Talk(
            LocalDate heldOn,
            TalkMode mode,
            @Nullable String important,
            @Nullable String wishes,
            List<String> barriers,
            @Nullable String easing,
            Map<String, String> eased,
            Map<String, String> unsaid,
            List<String> interests,
            boolean notEvenings,
            boolean companionWanted) {}

    /** One line of the plan. */
    @Introspected
    public record Goal(String wish, String action, @Nullable LocalDate dueOn) {}

    /** A place on an activity ahead. */
    @Introspected
    public record Booked(
            Instant startsAt, String activity, @Nullable String place) {}

    /**
     * A referral attached to the case.
     *
     * @param personId the record with the number that it was sent with, whose consents count for it
     * @param open while its Task follows the case
     * @param unread messages from its sender that no guide whom they are for has opened
     */
    @Introspected
    public record Attached(
            UUID referralId,
            String number,
            UUID personId,
            UUID senderUnitId,
            String sender,
            @Nullable String practitionerName,
            @Nullable String practitionerPhone,
            Instant receivedAt,
            String reason,
            @Nullable String ownWish,
            @Nullable String riskFlag,
            boolean open,
            int unread) {}

    /** What a health centre may hear today; empty items mean only that its referral is answered. */
    public record Shared(UUID partyUnitId, String party, Set<ConsentItem> items) {}

    /**
     * Someone around the person.
     *
     * @param mayKnow the consent that lives today, or null when nothing may be told
     * @param ownCase number of the contact's own case when she gets support herself and the guide may read it, or null
     */
    public record Around(
            Contact contact,
            @Nullable Consent mayKnow,
            @Nullable String ownCase) {}

    /** A note kept in sight: its text, who wrote it, and who pinned it. */
    @Introspected
    public record Pinned(
            UUID eventId, String text, Instant writtenAt, String writtenBy, Instant pinnedAt, String pinnedBy) {}

    /** How a case began without a referral; fields as in {@link Intake}, and the ground on which we were told. */
    @Introspected
    public record Began(
            @Nullable String toldByName,
            @Nullable String toldByUnit,
            @Nullable String toldByPhone,
            String reason,
            boolean urgent,
            Consent.Basis basis,
            Consent.Form form,
            @Nullable String motive) {}

    /** A try to reach the person. */
    @Introspected
    public record Attempt(
            Instant at,
            ContactAttempt.Channel channel,
            ContactAttempt.Outcome outcome,
            @Nullable String note,
            String staffName) {}

    /** Shows it. */
    public Page show(String caseNumber, Actor actor) {
        var found = cases.read(caseNumber, actor);
        var file = found.file();
        var person = persons.read(file.personId(), actor);
        var tenant = actor.municipalityId();
        var attached = rows.referrals(tenant, file.id());
        return new Page(
                found,
                CaseState.of(found),
                NextStep.of(found, Swedish.today(clock)),
                actions.of(actor, found),
                person,
                person.number().ageOn(Swedish.today(clock)),
                warnings.live(person.id(), actor),
                around(person, actor),
                file.guideId() == null ? null : staff.guide(actor, file.guideId()),
                rows.talk(tenant, file.id()).map(TalkRow::talk),
                rows.goals(tenant, file.id()),
                rows.booked(tenant, file.id(), clock.instant()),
                attached,
                sharedWith(attached, actor),
                pins.pinned(tenant, file.id()),
                rows.began(tenant, file.id()),
                rows.attempts(tenant, file.id()),
                isNotReached(found, actor),
                rows.isUrgent(tenant, file.id()),
                timeline.latest(found, LATEST, actor),
                timeline.count(file.id(), actor));
    }

    private boolean isNotReached(Case found, Actor actor) {
        var asks = NextStep.of(found, Swedish.today(clock)).filter(step -> step.kind() == NextStep.Kind.CONTACT_AGAIN);
        return asks.isPresent() && cases.tries(found.file().id(), actor).areEnough();
    }

    private List<Around> around(Person person, Actor actor) {
        var known = contacts.of(person.id(), actor);
        var mayKnow = consents.toContacts(person.id(), actor);
        var own = persons.these(
                known.stream()
                        .map(Contact::ownPersonId)
                        .filter(Objects::nonNull)
                        .toList(),
                actor);
        return known.stream()
                .map(contact -> new Around(
                        contact,
                        mayKnow.get(contact.id()),
                        Optional.ofNullable(contact.ownPersonId())
                                .filter(own::containsKey)
                                .flatMap(id -> rows.latestCase(actor.municipalityId(), id))
                                .orElse(null)))
                .toList();
    }

    private List<Shared> sharedWith(List<Attached> attached, Actor actor) {
        return attached.stream()
                .map(referral -> new Shared(
                        referral.senderUnitId(),
                        referral.sender(),
                        consents.allowed(
                                referral.personId(),
                                Consent.Direction.TO_HEALTH_CENTRE,
                                referral.senderUnitId(),
                                actor)))
                .distinct()
                .toList();
    }
}
