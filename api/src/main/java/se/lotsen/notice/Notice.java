package se.lotsen.notice;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a message is about. Its values are typed: there is no place for words about a person. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Notice.LateWork.class, name = "LATE_WORK"),
    @JsonSubTypes.Type(value = Notice.TimeTomorrow.class, name = "TIME_TOMORROW"),
    @JsonSubTypes.Type(value = Notice.SuggestionsToTell.class, name = "SUGGESTIONS_TO_TELL"),
    @JsonSubTypes.Type(value = Notice.FactsToCheck.class, name = "FACTS_TO_CHECK")
})
public sealed interface Notice {

    /** The last day on which it is true, and may be sent. */
    LocalDate goodOn();

    /** To staff: how much waits after its last day. */
    record LateWork(LocalDate goodOn, int referrals, int followUps) implements Notice {}

    /** To a person: something that has been agreed on begins tomorrow at a time. */
    record TimeTomorrow(LocalDate goodOn, Instant at) implements Notice {}

    /** To a person: a guide has found something, and would like to tell of it. */
    record SuggestionsToTell(LocalDate goodOn, UUID guideId) implements Notice {}

    /** To staff: how many facts of the catalogue nobody has checked for long. */
    record FactsToCheck(LocalDate goodOn, int facts) implements Notice {}

    /** Its name in the database. */
    static String nameOf(Notice notice) {
        return switch (notice) {
            case LateWork _ -> "LATE_WORK";
            case TimeTomorrow _ -> "TIME_TOMORROW";
            case SuggestionsToTell _ -> "SUGGESTIONS_TO_TELL";
            case FactsToCheck _ -> "FACTS_TO_CHECK";
        };
    }
}
