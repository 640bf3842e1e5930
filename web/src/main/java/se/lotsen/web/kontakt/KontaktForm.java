package se.lotsen.web.kontakt;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.ContactAttempt.Channel;
import se.lotsen.casework.TalkMode;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/**
 * How a contact went, as it stands in the form.
 *
 * @param day of the talk, as typed
 * @param time of the talk, as typed
 * @param next day of the next contact, as typed
 */
public record KontaktForm(
        @Nullable Result result,
        Channel channel,
        String day,
        @Nullable LocalDate on,
        String time,
        @Nullable LocalTime at,
        @Nullable TalkMode mode,
        String place,
        String next,
        @Nullable LocalDate nextOn,
        String note) {

    /** How it went, each allowed by one action of the case. */
    public enum Result {
        BOOKED(CaseAction.BOOK_TALK),
        NO_ANSWER(CaseAction.TRY_CONTACT),
        CALL_BACK(CaseAction.TRY_CONTACT),
        LETTER_SENT(CaseAction.TRY_CONTACT),
        MISSED(CaseAction.MISS_TALK),
        DECLINED(CaseAction.DECLINE_TALK);

        private final CaseAction action;

        Result(CaseAction action) {
            this.action = action;
        }

        /** The action that it is. */
        public CaseAction action() {
            return action;
        }

        /** True when the person has to be contacted again. */
        public boolean isAgain() {
            return this == NO_ANSWER || this == CALL_BACK || this == LETTER_SENT || this == MISSED;
        }
    }

    /** The form before anything is chosen. */
    static KontaktForm fresh(LocalDate nextOn) {
        return new KontaktForm(null, Channel.PHONE, "", null, "", null, null, "", nextOn.toString(), nextOn, "");
    }

    /** The form as it was sent. */
    static KontaktForm of(FormFields fields) {
        var result = fields.choice("utfall", Result.class);
        var channel = fields.choice("kanal", Channel.class);
        return new KontaktForm(
                result,
                result == Result.LETTER_SENT ? Channel.LETTER : channel == null ? Channel.PHONE : channel,
                fields.text("dag"),
                fields.date("dag"),
                fields.text("tid"),
                fields.time("tid"),
                fields.choice("satt", TalkMode.class),
                fields.text("plats"),
                fields.text("nasta"),
                fields.date("nasta"),
                fields.text("anteckning"));
    }

    /** What cannot be read, or lies in the past. */
    Problems problems(LocalDate today, Texts t) {
        var problems = Problems.none();
        if (result == null) return problems.add("utfall", t.of("problem.contact.outcome.missing"));
        if (result == Result.BOOKED) {
            if (on == null) problems.add("dag", t.of("problem.date.unreadable"));
            if (at == null) problems.add("tid", t.of("problem.time.unreadable"));
            if (mode == null) problems.add("satt", t.of("problem.talk.mode.choose"));
        }
        if (result.isAgain() && nextOn == null) problems.add("nasta", t.of("problem.date.unreadable"));
        else if (result == Result.MISSED && nextOn != null && nextOn.isBefore(today)) {
            problems.add("nasta", t.of("problem.date.inThePast"));
        }
        return problems;
    }

    /** The note, or null when there is none. */
    @Nullable
    String noteOrNull() {
        return note.isEmpty() ? null : note;
    }
}
