package se.lotsen.web.tidslinje;

import java.util.Set;
import java.util.stream.Stream;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.TimelineEntry;

/** What the timeline can be kept to. */
public enum EventGroup {
    /** Attempts to reach the person, letters, and what the person answers to a text message. */
    CONTACT(
            CaseEvent.ContactTried.class,
            CaseEvent.ContactUndone.class,
            CaseEvent.LetterWritten.class,
            CaseEvent.SmsReplyCame.class,
            CaseEvent.SmsRefused.class),
    /** The health talk. */
    TALK(
            CaseEvent.TalkBooked.class,
            CaseEvent.TalkMissed.class,
            CaseEvent.HealthTalkHeld.class,
            CaseEvent.HealthTalkChanged.class,
            CaseEvent.ConcernRaised.class),
    /** Suggestions, bookings and visits. */
    ACTIVITIES(
            CaseEvent.ActivitiesOffered.class,
            CaseEvent.ActivityMatched.class,
            CaseEvent.Attended.class,
            CaseEvent.AttendanceCorrected.class,
            CaseEvent.BookingEnded.class,
            CaseEvent.CancelUndone.class),
    /** After three and six months. */
    FOLLOW_UP(CaseEvent.FollowUpSettled.class),
    /** Referrals, and what is written to and from health centres. */
    HEALTH_CENTRE(
            CaseEvent.ReferralAttached.class,
            CaseEvent.CancelRequested.class,
            CaseEvent.CancelRefused.class,
            CaseEvent.ReferralEnded.class,
            CaseEvent.MessageReceived.class,
            CaseEvent.MessageSent.class,
            CaseEvent.LateAnswerCame.class),
    /** Consent, and people around the person with what they may know. */
    CONSENT(
            CaseEvent.ConsentWithdrawn.class,
            CaseEvent.ContactKept.class,
            CaseEvent.ContactMayKnow.class,
            CaseEvent.ContactRemoved.class),
    /** Notes, warnings before visits, and what was put right of a person. */
    NOTES(
            CaseEvent.NoteWritten.class,
            CaseEvent.NoteCorrected.class,
            CaseEvent.PersonCorrected.class,
            CaseEvent.WarningWritten.class,
            CaseEvent.WarningRenewed.class,
            CaseEvent.WarningEnded.class),
    /** What became of the case itself: who has it, pauses, its end. */
    CASE(
            CaseEvent.CaseOpened.class,
            CaseEvent.GuideAssigned.class,
            CaseEvent.CasePaused.class,
            CaseEvent.CaseResumed.class,
            CaseEvent.StepPostponed.class,
            CaseEvent.PostponementTakenBack.class,
            CaseEvent.CaseClosed.class,
            CaseEvent.CaseReopened.class,
            CaseEvent.CaseHandedOver.class,
            CaseEvent.HandoverTakenBack.class,
            CaseEvent.PersonsMerged.class,
            CaseEvent.MergeUndone.class);

    private final Set<String> kinds;

    @SafeVarargs
    EventGroup(Class<? extends CaseEvent>... events) {
        this.kinds = Set.copyOf(Stream.of(events).map(Class::getSimpleName).toList());
    }

    /** True when an event belongs here; each kind belongs to just one group. */
    boolean holds(TimelineEntry entry) {
        return holds(entry.kind());
    }

    boolean holds(String kind) {
        return kinds.contains(kind);
    }
}
