package se.lotsen.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.PersonFact;
import se.lotsen.person.WarningKind;
import se.lotsen.referral.BusinessStatus;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.TaskMove;
import se.lotsen.referral.TaskStatus;
import se.lotsen.shared.SwedishText;

/**
 * What happened in a case. Its name in the timeline is the type's simple name; {@link #facts} are the values its sentence needs;
 * {@link #move} is where it takes the Tasks of the attached referrals (fhir contract 4.3), or empty when the sender's view stays.
 */
public sealed interface CaseEvent {

    /** Among the facts of what can be taken back: what to take back. */
    String UNDO = "undo";

    /** Among the facts of an event that takes something back: what. */
    String UNDONE = "undone";

    /** Named values for the timeline sentence. */
    Map<String, String> facts();

    /** Where the attached referrals' Tasks go. */
    default Optional<TaskMove> move() {
        return Optional.empty();
    }

    /** True for milestones, drawn with a filled dot. */
    default boolean isKey() {
        return true;
    }

    /** What stands between the milestones. */
    sealed interface Aside extends CaseEvent {

        @Override
        default boolean isKey() {
            return false;
        }
    }

    private static Map<String, String> named(@Nullable String... keysAndValues) {
        var facts = new LinkedHashMap<String, String>();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            var key = keysAndValues[i];
            var value = keysAndValues[i + 1];
            if (key != null && value != null && !value.isBlank()) facts.put(key, value);
        }
        return Map.copyOf(facts);
    }

    /** Where a Task is while its case is worked with: accepted until somebody has tried to reach the person. */
    static TaskMove atWork(BusinessStatus business) {
        var status = business == BusinessStatus.WAITING_CONTACT ? TaskStatus.ACCEPTED : TaskStatus.IN_PROGRESS;
        return TaskMove.to(status, business);
    }

    private static Optional<TaskMove> inProgress(BusinessStatus business) {
        return Optional.of(TaskMove.to(TaskStatus.IN_PROGRESS, business));
    }

    /** The case was opened. */
    record CaseOpened(WayIn wayIn, String wayInDetail) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("wayIn", wayIn.name(), "detail", wayInDetail);
        }
    }

    /** A further referral of the same person was attached. */
    record ReferralAttached(String referralNumber, String sender) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("number", referralNumber, "sender", sender);
        }
    }

    /** The case got a guide. */
    record GuideAssigned(String guideName) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("guide", guideName);
        }
    }

    /** Someone tried to reach the person, without an answer. */
    record ContactTried(
            ContactAttempt.Channel channel,
            ContactAttempt.Outcome outcome,
            @Nullable String note,
            UUID attemptId) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named(
                    "channel", channel.name(), "outcome", outcome.name(), "note", note, UNDO, attemptId.toString());
        }

        @Override
        public Optional<TaskMove> move() {
            return inProgress(BusinessStatus.CONTACT_ATTEMPTED);
        }
    }

    /**
     * A try was written by mistake and taken back.
     *
     * @param left tries that stand; without any nobody has tried to reach the person
     */
    record ContactUndone(ContactAttempt.Channel channel, UUID attemptId, int left) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("channel", channel.name(), UNDONE, attemptId.toString());
        }

        @Override
        public Optional<TaskMove> move() {
            return Optional.of(atWork(left == 0 ? BusinessStatus.WAITING_CONTACT : BusinessStatus.CONTACT_ATTEMPTED));
        }
    }

    /** A health talk was booked or moved. */
    record TalkBooked(Appointment appointment) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named(
                    "at",
                    appointment.at().toString(),
                    "mode",
                    appointment.mode().name(),
                    "place",
                    appointment.place());
        }

        @Override
        public Optional<TaskMove> move() {
            return inProgress(BusinessStatus.TALK_SCHEDULED);
        }
    }

    /** The person did not come to the booked talk. */
    record TalkMissed(@Nullable String note) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("note", note);
        }

        @Override
        public Optional<TaskMove> move() {
            return inProgress(BusinessStatus.NO_SHOW);
        }
    }

    /** The health talk was held and signed. */
    record HealthTalkHeld(LocalDate heldOn, TalkMode mode) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("heldOn", heldOn.toString(), "mode", mode.name());
        }

        @Override
        public Optional<TaskMove> move() {
            return inProgress(BusinessStatus.TALK_HELD);
        }
    }

    /** What was signed of the talk was changed, with the plan; the sender hears nothing of it. The version before stays as it was signed. */
    record HealthTalkChanged(int version, String why) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("version", Integer.toString(version), "why", why);
        }
    }

    /** Activities were offered to the person; {@code activities} are their names. */
    record ActivitiesOffered(String activities, String how) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("activities", activities, "how", how);
        }
    }

    /** A place on an activity was booked; {@code again} for someone who already takes part, whose Task then stays. */
    record ActivityMatched(String activity, String place, Instant startsAt, boolean again) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("activity", activity, "place", place, "at", startsAt.toString());
        }

        @Override
        public Optional<TaskMove> move() {
            return again ? Optional.empty() : inProgress(BusinessStatus.MATCHED);
        }
    }

    /** The person came to an activity. */
    record Attended(String activity, Instant startsAt, boolean first) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("activity", activity, "at", startsAt.toString(), "first", Boolean.toString(first));
        }

        @Override
        public Optional<TaskMove> move() {
            return first ? inProgress(BusinessStatus.PARTICIPATING) : Optional.empty();
        }

        @Override
        public boolean isKey() {
            return first;
        }
    }

    /** Whether the person came to an activity had been written wrongly; {@code becomes} is null when the Task stays as it is. */
    record AttendanceCorrected(
            String activity,
            Instant startsAt,
            String outcome,
            String why,
            @Nullable BusinessStatus becomes) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("activity", activity, "at", startsAt.toString(), "outcome", outcome, "why", why);
        }

        @Override
        public Optional<TaskMove> move() {
            return becomes == null ? Optional.empty() : inProgress(becomes);
        }
    }

    /**
     * The person did not come to a booked activity, or the booking was cancelled.
     *
     * @param undo the booking, where that can be taken back, or null
     */
    record BookingEnded(
            String activity,
            Instant startsAt,
            String outcome,
            @Nullable String reason,
            @Nullable UUID undo) implements Aside {

        /** One that is not taken back. */
        public BookingEnded(String activity, Instant startsAt, String outcome, @Nullable String reason) {
            this(activity, startsAt, outcome, reason, null);
        }

        @Override
        public Map<String, String> facts() {
            return CaseEvent.named(
                    "activity",
                    activity,
                    "at",
                    startsAt.toString(),
                    "outcome",
                    outcome,
                    "reason",
                    reason,
                    UNDO,
                    undo == null ? null : undo.toString());
        }
    }

    /** That a booking was cancelled was a mistake: the person has the place. */
    record CancelUndone(String activity, Instant startsAt, UUID bookingId) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("activity", activity, "at", startsAt.toString(), UNDONE, bookingId.toString());
        }
    }

    /** A follow-up was done, or given up because the person was not reached. */
    record FollowUpSettled(Occasion occasion, FollowUp.Status status) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("occasion", occasion.name(), "status", status.name());
        }

        @Override
        public Optional<TaskMove> move() {
            return occasion == Occasion.THREE_MONTHS && status == FollowUp.Status.DONE
                    ? inProgress(BusinessStatus.FOLLOWUP_3M_DONE)
                    : Optional.empty();
        }
    }

    /** The case rests until a day. The guide's text stays in the timeline. */
    record CasePaused(
            PauseReason reason, LocalDate until, @Nullable String text) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("reason", reason.name(), "until", until.toString(), "text", text);
        }

        @Override
        public Optional<TaskMove> move() {
            return Optional.of(rests(reason, until));
        }

        static TaskMove rests(PauseReason reason, LocalDate until) {
            var told = "Ärendet vilar till " + SwedishText.date(until) + ".";
            return TaskMove.to(TaskStatus.ON_HOLD, BusinessStatus.PAUSED, reason.statusReason(), told);
        }
    }

    /** The case goes on after a pause; {@code day} is the one that it rested until, or null when a guide did not wait for it. */
    record CaseResumed(BusinessStatus backTo, @Nullable LocalDate day) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("day", day == null ? null : day.toString());
        }

        @Override
        public Optional<TaskMove> move() {
            return Optional.of(CaseEvent.atWork(backTo));
        }
    }

    /** A guide put off the next step, from the day it was planned for; nobody outside hears of it. */
    record StepPostponed(NextStep.Kind step, LocalDate from, LocalDate to, String why) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("step", step.name(), "from", from.toString(), "to", to.toString(), "why", why);
        }
    }

    /** The next step has the day again that it was planned for. */
    record PostponementTakenBack() implements Aside {
        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }

    /** The case was closed; {@code why} explains an early end or few tries, and stays in the timeline like the note. */
    record CaseClosed(
            CloseReason reason,
            boolean sixMonthsSettled,
            @Nullable String why,
            @Nullable String note) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("reason", reason.name(), "why", why, "note", note);
        }

        @Override
        public Optional<TaskMove> move() {
            return Optional.of(reason.move(sixMonthsSettled));
        }
    }

    /** A closed case goes on. Its referrals have been answered and stay ended, so no Task moves. */
    record CaseReopened(String why) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("why", why);
        }
    }

    /** A sender asks to cancel its referral; {@code text} is what it wrote. */
    record CancelRequested(String referralNumber, String sender, StatusReason reason, String text)
            implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("number", referralNumber, "sender", sender, "reason", reason.name(), "text", text);
        }
    }

    /** A guide answered that the work goes on; {@code note} is what the sender reads. */
    record CancelRefused(String referralNumber, String sender, String note) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("number", referralNumber, "sender", sender, "note", note);
        }
    }

    /** One of several referrals ended, and the case goes on for the others. */
    record ReferralEnded(
            String referralNumber,
            String sender,
            CloseReason reason,
            @Nullable String note) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("number", referralNumber, "sender", sender, "reason", reason.name(), "note", note);
        }
    }

    /** The person no longer lets the health centre hear anything. */
    record ConsentWithdrawn(String party) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("party", party);
        }
    }

    /** In the talk came up something that a guide must act on by the local routine. What it was is never written here, nor sent. */
    record ConcernRaised() implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }

    /** A nurse wrote about her referral; {@code text} is the whole of it. */
    record MessageReceived(String referralNumber, String sender, String text) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("number", referralNumber, "sender", sender, "text", text);
        }
    }

    /** A guide wrote to a health centre; {@code text} is what was written, before the filter of consent. */
    record MessageSent(String referralNumber, String receiver, String text) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("number", referralNumber, "receiver", receiver, "text", text);
        }
    }

    /** A health centre answered a guide's question after its time; {@code text} is the answer. */
    record LateAnswerCame(String question, String text) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("question", question, "text", text);
        }
    }

    /** The person, or somebody with the same telephone, answered a text message; {@code text} is the whole of it. */
    record SmsReplyCame(String text) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("text", text);
        }
    }

    /** The person answered a text message that no more are wanted. */
    record SmsRefused() implements Aside {
        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }

    /** A warning before visits was written; the sender hears nothing of it. */
    record WarningWritten(WarningKind kind, String text, LocalDate reviewOn) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("kind", kind.name(), "text", text, "reviewOn", reviewOn.toString());
        }
    }

    /** A warning before visits was looked at again and holds on; the sender hears nothing of it. */
    record WarningRenewed(WarningKind kind, String text, LocalDate reviewOn) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("kind", kind.name(), "text", text, "reviewOn", reviewOn.toString());
        }
    }

    /** A warning before visits holds no longer. */
    record WarningEnded(WarningKind kind, String text, String why) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("kind", kind.name(), "text", text, "why", why);
        }
    }

    /** Someone around the person was written down, or what is known of that one was changed. */
    record ContactKept(String contact) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("contact", contact);
        }
    }

    /** The person lets someone around know some things; {@code items} are names of consent items with a space between. */
    record ContactMayKnow(String contact, String items) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("contact", contact, "items", items);
        }
    }

    /** Someone around the person was removed, and may know nothing. */
    record ContactRemoved(String contact) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("contact", contact);
        }
    }

    /** How the person is called and reached was put right. What it was and became is never written here. */
    record PersonCorrected(Set<PersonFact> what, String why) implements Aside {
        @Override
        public Map<String, String> facts() {
            var names = what.stream().sorted().map(PersonFact::name).collect(Collectors.joining(" "));
            return CaseEvent.named("facts", names, "why", why);
        }
    }

    /** A letter to the person was written, other than one that tries to reach the person before the talk. */
    record LetterWritten(String title) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("title", title);
        }
    }

    /** The case went from one guide to another. */
    record CaseHandedOver(
            String fromName, String guideName, @Nullable String note) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("from", fromName, "guide", guideName, "note", note);
        }
    }

    /** A handover was taken back; the guide who had the case before has it again, or the team when it was nobody's. */
    record HandoverTakenBack(@Nullable String guideName) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("guide", guideName);
        }
    }

    /** Two records of the person became one. */
    record PersonsMerged(UUID mergeId) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("merge", mergeId.toString());
        }
    }

    /** Two records that had become one stand for themselves again. */
    record MergeUndone(UUID mergeId) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("merge", mergeId.toString());
        }
    }

    /** A note in the timeline. */
    record NoteWritten(String text) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("text", text);
        }
    }

    /** A note says something else from now on; {@code noteId} is the one that was written first, which stays. */
    record NoteCorrected(UUID noteId, String text, String why) implements Aside {
        @Override
        public Map<String, String> facts() {
            return CaseEvent.named("corrects", noteId.toString(), "text", text, "why", why);
        }
    }
}
