package se.lotsen.web.forslag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.lotsen.matching.Reason;
import se.lotsen.web.support.Texts;

/** Reasons for and against an activity, in words. */
record ReasonWords(Texts t) {

    /** Each in a few words. */
    List<String> of(List<Reason> reasons) {
        return reasons.stream().map(this::of).toList();
    }

    private String of(Reason reason) {
        var key = "matching." + reason.kind().messageKey();
        return reason.args().isEmpty() ? t.of(key) : t.of(key, word(reason));
    }

    /** What stands for the reason's value in its sentence. */
    private String word(Reason reason) {
        var value = reason.args().getFirst();
        return switch (reason.kind()) {
            case INTEREST -> t.of("matching.interest." + value);
            case OWN_LANGUAGE, OTHER_LANGUAGE, NOT_IN_THE_LANGUAGE -> language(value, t);
            case NOT_RUNNING -> t.of("matching.status." + value);
            case FACTS_ARE_OLD -> t.date(LocalDate.parse(value));
            case DAYTIME, ONLY_EVENINGS -> t.time(Instant.parse(value));
            default -> value;
        };
    }

    /** A language in words: "finska". */
    static String language(String code, Texts t) {
        var key = "words.languageName." + code;
        return t.has(key) ? t.of(key) : t.of("words.languageName.other");
    }
}
