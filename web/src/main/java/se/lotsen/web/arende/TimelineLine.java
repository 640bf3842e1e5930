package se.lotsen.web.arende;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lotsen.casework.TimelineEntry;
import se.lotsen.web.support.Texts;

/**
 * One line of the timeline in words.
 *
 * @param sentence what happened, with its facts
 * @param when time and who
 * @param milestone drawn with a filled dot
 * @param struck what a note said before it was put right, or empty
 * @param corrected when and by whom it was put right, or empty
 * @param words what someone wrote about it, or nothing; of a note that was put right, what it says now
 * @param note true when it can be pinned to the case page
 * @param href where it can be seen and undone, or empty
 * @param undo address to take it back at once, or empty
 */
public record TimelineLine(
        UUID id,
        String sentence,
        String when,
        boolean milestone,
        String struck,
        String corrected,
        List<String> words,
        boolean note,
        boolean pinned,
        String href,
        String undo) {

    private static final List<String> WRITTEN = List.of("note", "text", "why");

    /**
     * An event in words.
     *
     * @param caseHref address of the case
     */
    public static TimelineLine of(TimelineEntry entry, String caseHref, Texts t) {
        return new TimelineLine(
                entry.id(),
                new Sentence(entry.facts(), t).of(entry.kind()),
                t.dateTime(entry.at()) + " · " + entry.actorName(),
                entry.key(),
                entry.corrected() == null ? "" : entry.facts().getOrDefault("text", ""),
                corrected(entry, t),
                words(entry),
                entry.isNote(),
                entry.pinned(),
                entry.facts().containsKey("merge")
                        ? "/dubbletter/sammanslagen/" + entry.facts().get("merge")
                        : "",
                undo(entry, caseHref));
    }

    private static String undo(TimelineEntry entry, String caseHref) {
        var undoable = entry.undoable();
        if (undoable == null) return "";
        return caseHref + (entry.kind().equals("ContactTried") ? "/kontakt/" : "/bokningar/") + undoable + "/angra";
    }

    private static String corrected(TimelineEntry entry, Texts t) {
        var corrected = entry.corrected();
        return corrected == null ? "" : t.of("tidslinje.corrected", t.dateTime(corrected.at()), corrected.by());
    }

    /** A correction that was put right itself says why it was made, and no longer what is right. */
    private static List<String> words(TimelineEntry entry) {
        var corrected = entry.corrected();
        if (corrected != null && entry.isNote()) return List.of(corrected.text());
        return WRITTEN.stream()
                .filter(name -> corrected == null || !name.equals("text"))
                .map(entry.facts()::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The sentence of an event; each kind names the facts that its text takes, in order. */
    private record Sentence(Map<String, String> facts, Texts t) {

        String of(String kind) {
            var values = values(kind);
            return values.length == 0
                    ? t.of("tidslinje." + kind)
                    : t.of("tidslinje.sentence." + kind, (Object[]) values);
        }

        private String[] values(String kind) {
            return switch (kind) {
                case "CaseOpened" -> these(word("wayIn", "wayIn"), comma("detail"));
                case "ReferralAttached" -> these(fact("number"), fact("sender"));
                case "GuideAssigned" -> these(fact("guide"));
                case "CaseHandedOver" -> these(fact("from"), fact("guide"));
                case "HandoverTakenBack" -> facts.containsKey("guide") ? these(fact("guide")) : new String[0];
                case "ContactTried" -> these(word("attempt", "outcome"), word("channel", "channel"));
                case "ContactUndone" -> these(word("channel", "channel"));
                case "CancelUndone" -> these(fact("activity"), moment("at"));
                case "TalkBooked" -> these(moment("at"), word("talkMode", "mode"), comma("place"));
                case "HealthTalkChanged" -> these(fact("version"));
                case "PersonCorrected" -> these(correctedFacts());
                case "HealthTalkHeld" -> these(day("heldOn"), word("talkMode", "mode"));
                case "ActivityMatched" -> these(fact("activity"), comma("place"), moment("at"));
                case "Attended" -> these(fact("activity"), moment("at"), fact("first"));
                case "AttendanceCorrected" -> these(fact("activity"), moment("at"), ending());
                case "BookingEnded" -> these(fact("activity"), moment("at"), ending(), sentence("reason"));
                case "ActivitiesOffered" -> these(fact("activities"), offeredHow());
                case "FollowUpSettled" -> these(word("occasion", "occasion"), word("settledAs", "status"));
                case "CasePaused" -> these(day("until"), word("pauseReason", "reason"));
                case "StepPostponed" -> these(word("nextStep", "step"), day("from"), day("to"));
                case "CaseResumed" -> facts.containsKey("day") ? these(day("day")) : new String[0];
                case "LateAnswerCame" -> these(fact("question"));
                case "CaseClosed" -> these(word("closeReason", "reason"));
                case "LetterWritten" -> these(fact("title"));
                case "ConsentWithdrawn" -> these(fact("party"));
                case "WarningWritten", "WarningRenewed" -> these(word("warningKind", "kind"), day("reviewOn"));
                case "ContactKept", "ContactRemoved" -> these(fact("contact"));
                case "ContactMayKnow" -> these(fact("contact"), items());
                case "WarningEnded" -> these(word("warningKind", "kind"));
                case "CancelRequested" -> these(fact("sender"), fact("number"), word("statusReason", "reason"));
                case "CancelRefused" -> these(fact("sender"), fact("number"));
                case "MessageReceived" -> these(fact("sender"), fact("number"));
                case "MessageSent" -> these(fact("receiver"), fact("number"));
                case "ReferralEnded" -> these(fact("number"), fact("sender"), word("closeReason", "reason"));
                default -> new String[0];
            };
        }

        private String offeredHow() {
            return t.of("forslag.told." + fact("how"));
        }

        private static String[] these(String... values) {
            return Stream.of(values).toArray(String[]::new);
        }

        private String fact(String name) {
            return facts.getOrDefault(name, "");
        }

        private String comma(String name) {
            return facts.containsKey(name) ? ", " + fact(name) : "";
        }

        private String sentence(String name) {
            return facts.containsKey(name) ? ". " + fact(name) : "";
        }

        private String word(String words, String name) {
            var key = "words." + words + "." + fact(name);
            return t.has(key) ? t.of(key) : fact(name);
        }

        private String ending() {
            return word("bookingOutcome", "outcome");
        }

        private String items() {
            return Stream.of(fact("items").split(" "))
                    .map(item -> t.of("words.aroundItem." + item))
                    .collect(Collectors.joining(", "));
        }

        private String correctedFacts() {
            return Stream.of(fact("facts").split(" "))
                    .map(name -> t.of("words.personFact." + name))
                    .collect(Collectors.joining(", "));
        }

        private String moment(String name) {
            return fact(name).isEmpty() ? "" : t.dateTime(Instant.parse(fact(name)));
        }

        private String day(String name) {
            return fact(name).isEmpty() ? "" : t.date(LocalDate.parse(fact(name)));
        }
    }
}
